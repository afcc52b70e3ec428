package org.handrail.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A large sheet over the page, with a title and a way to close it.
///
/// @param title   its heading
/// @param closing what the way out says
/// @param lead    a line below the heading, may be empty
/// @param offersLanguages whether it has a way to another language, since it may hide the bar
public record Sheet(View view, String title, String lead, String closing, String icon, boolean offersLanguages) {

    private static final double SIDE = 48;
    private static final double TOP = 36;
    private static final double GAP = 16;

    /// From the lower edge of the screen, where sheets stand low.
    public static final double LOW = 16;

    public Sheet(View view, String title, String lead) {
        this(view, title, lead, view.say("close"), "close");
    }

    public Sheet(View view, String title, String lead, String closing, String icon) {
        this(view, title, lead, closing, icon, true);
    }

    /// How much of the lower edge of a tall screen is kept for the pen of staff in a guided visit; on others it stands beside what lies
    /// over the page.
    public static double pens(View view) {
        return view.led().isPresent() && view.is(Form.TALL) ? GuideTool.HEIGHT + Math.max(GAP, view.layout().edgeOfGlass()) : 0;
    }

    /// How wide something over a page may be.
    ///
    /// @param wanted on a large screen
    public static double widest(View view, double wanted) {
        double room = view.layout().inner() - (view.is(Form.COMPACT) ? GuideStrip.beside(view) : 0);
        return view.is(Form.WIDE) ? Math.min(room, wanted) : room;
    }

    /// How wide the content of a sheet is.
    public double inner() {
        return width() - 2 * SIDE;
    }

    /// How much of its height is left for content.
    public double room() {
        return height() - headHeight() - 2 * TOP - (closesBelow() ? closeHeight() + GAP : 0);
    }

    /// How much of its lower room can be reached, where the sheet stands as low as it can.
    public double touchRoom() {
        var layout = view.layout();
        return layout.isLow() ? Math.min(room(), layout.height() - pens(view) - LOW - layout.reachTop() - TOP - closeHeight() - GAP) : room();
    }

    public double width() {
        return widest(view, 1392);
    }

    /// The most that a sheet may take.
    private double height() {
        var layout = view.layout();
        return view.is(Form.TALL) ? layout.height() * 0.84 : layout.height() - pens(view) - 2 * (view.is(Form.WIDE) ? 48 : 24);
    }

    /// A sheet as high as its content needs.
    ///
    /// @param content as wide as [#inner()] and no higher than [#room()]
    public Pane around(Pane content) {
        double height = height() - room() + content.getPrefHeight();
        Pane sheet = Put.pane(width(), height, "sheet");
        Put.at(sheet, heading().heading(), SIDE, TOP);
        if (!lead.isEmpty()) {
            var line = leadLine().show();
            line.getStyleClass().add("second-ink");
            Put.at(sheet, line, SIDE, TOP + heading().height() + 2);
        }
        double y = closesBelow() ? height - TOP - closeHeight() : TOP;
        double end = width() - SIDE - closeWidth();
        Put.at(sheet, close(), end, y);
        languages().ifPresent(languages -> Put.at(sheet, languages, end - GAP - languages.getPrefWidth(), y));
        Put.at(sheet, content, SIDE, TOP + headHeight());
        return sheet;
    }

    /// @param ways what stands in the row of the way out, where that is the lowest
    public Pane around(Pane content, Region ways) {
        Pane sheet = around(content);
        Put.at(sheet, ways, SIDE, sheet.getPrefHeight() - TOP - closeHeight());
        return sheet;
    }

    private double headHeight() {
        return Math.max(closesBelow() ? 0 : closeHeight(), heading().height() + (lead.isEmpty() ? 0 : leadLine().height() + 2))
                + GAP;
    }

    /// In one line where the words are large enough for that, otherwise as large as it stays whole.
    private Laid heading() {
        List<Laid> whole = Stream.of(view.is(Form.COMPACT) ? Type.H1_TIGHT : Type.H1, Type.H2, Type.H1_TIGHT)
                .map(type -> view.type().fill(title, type, headWidth())).filter(laid -> !laid.isTorn()).toList();
        return whole.stream().filter(laid -> laid.lines().size() == 1).findFirst().or(() -> whole.stream().findFirst())
                .orElseGet(() -> view.type().fill(title, Type.H3, headWidth()));
    }

    private Laid leadLine() {
        return view.type().balance(lead, Type.SMALL, headWidth());
    }

    /// Where the bar stands on the rail, the way to close a sheet stands in its lowest row, and its title has the whole width.
    public boolean closesBelow() {
        return view.layout().barBelow();
    }

    private double headWidth() {
        return closesBelow() ? inner() : waysRoom();
    }

    /// How much of the row of the way out is free.
    public double waysRoom() {
        return inner() - closeWidth() - 24 - (offersLanguages ? LanguageButton.taken(view, GAP) : 0);
    }

    private Optional<Button> languages() {
        return offersLanguages ? LanguageButton.opening(view, closeHeight()) : Optional.empty();
    }

    private double closeHeight() {
        return view.layout().target();
    }

    private double closeWidth() {
        return Buttons.fitting(view, Type.SMALL_STRONG, closing, true) + (isDone() ? 24 : 0);
    }

    private Button close() {
        return isDone() ? Buttons.main(view, closing, icon, closeWidth(), closeHeight(), view.kiosk()::back)
                : Buttons.small(view, closing, icon, closeWidth(), closeHeight(), view.kiosk()::back);
    }

    /// Whether something was set, and closing the sheet ends that.
    private boolean isDone() {
        return icon.equals("check");
    }
}
