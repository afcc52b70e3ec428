package org.handrail.ui.screens.reader;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Turning pages: up, down, and how far one is.
public record Paging(View view, Pages pages, int now, Consumer<Pages.Page> turn) {

    /// How much narrower than it would like to be an arrow may be.
    private static final double TIGHTER = 48;
    /// How much wider than its word needs an arrow would like to be.
    private static final double SPARE = 16;
    /// From this height on there is room for a word below its arrow.
    private static final double STACKED = 100;

    public boolean needed() {
        return pages.size() > 1;
    }

    public String told() {
        return view.say("reader.page", now + 1, pages.size());
    }

    /// The same on one line of a place.
    public Laid told(double width) {
        Laid whole = view.type().line(told(), Type.SMALL_STRONG);
        return view.type().balance(whole.used() <= width ? told() : inShort(now), Type.SMALL_STRONG, width);
    }

    private String inShort(int page) {
        return view.say("reader.page.short", page + 1, pages.size());
    }

    /// How wide it is in its fewest words, on any page.
    public double shortest() {
        return IntStream.range(0, pages.size()).mapToDouble(page -> view.type().line(inShort(page), Type.SMALL_STRONG).used()).max().orElse(0) + 2;
    }

    /// How wide an arrow must be for its word to stand beside it.
    public double arrow() {
        return arrow(view);
    }

    public static double arrow(View view) {
        return Math.max(Buttons.fitting(view, Type.ACTION, view.say("reader.up"), true),
                Buttons.fitting(view, Type.ACTION, view.say("reader.down"), true)) + SPARE;
    }

    /// Both arrows beside each other, up to an edge.
    public void beside(Pane pane, double end, double y, double height) {
        beside(pane, end, y, height, Double.MAX_VALUE);
    }

    /// @param room how wide they may be together
    public void beside(Pane pane, double end, double y, double height, double room) {
        double arrow = Math.min(arrow(), (room - 16) / 2);
        Put.at(pane, down(arrow, height), end - arrow, y);
        Put.at(pane, up(arrow, height), end - 2 * arrow - 16, y);
    }

    /// Both arrows without their words, where there is no room for a row of their own.
    public void bare(Pane pane, double end, double y, double size) {
        bare(pane, end, y, size, size);
    }

    void bare(Pane pane, double end, double y, double width, double height) {
        Put.at(pane, turning("down", "reader.down", now + 1, width, height), end - width, y);
        Put.at(pane, turning("up", "reader.up", now - 1, width, height), end - 2 * width - 16, y);
    }

    /// Both arrows in one row.
    ///
    /// @param room how wide they may be together
    public Pane both(double height, double room) {
        double width = Math.min(room, 2 * arrow() + 16);
        Pane pane = Put.pane(width, height);
        beside(pane, width, 0, height, width);
        return pane;
    }

    public Button up(double width, double height) {
        return arrow("reader.up", "up", now - 1, width, height);
    }

    public Button down(double width, double height) {
        return arrow("reader.down", "down", now + 1, width, height);
    }

    private Button arrow(String text, String icon, int page, double width, double height) {
        Runnable action = () -> turn.accept(pages.get(page));
        String word = view.say(text);
        return leading(isTight(width, height) ? Buttons.stacked(view, word, icon, width, height, action)
                : width < arrow() - SPARE && !view.largestText() ? Buttons.small(view, word, icon, width, height, action)
                : Buttons.second(view, word, icon, width, height, action), icon, page);
    }

    /// Whether words have no room beside their arrows; both arrows look alike.
    private boolean isTight(double width, double height) {
        return width < arrow() - TIGHTER && height >= (view.largestText() ? view.layout().target() : STACKED);
    }

    private Button turning(String icon, String text, int page, double width, double height) {
        return leading(Buttons.around(new Icon(icon, 38), "second-button", view.say(text), width, height,
                () -> turn.accept(pages.get(page))), icon, page);
    }

    /// An arrow that leads nowhere stays where it is, dashed, so that nothing jumps under a finger.
    private Button leading(Button arrow, String icon, int page) {
        arrow.setId("turn-" + icon);
        arrow.setDisable(page < 0 || page >= pages.size());
        return arrow;
    }
}
