package org.handrail.ui.screens.lobby;

import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Audience;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.ChoiceRow;
import org.handrail.ui.parts.LanguageButton;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The soft question at the start. Touching anywhere else passes it by.
public final class WhoIsReadingSheet {

    private static final Choice[] CHOICES = {new Choice("users", Audience.ADULT), new Choice("book", Audience.TEEN),
        new Choice("heart", Audience.CHILD)};

    private WhoIsReadingSheet() { }

    public static Pane of(View view) {
        boolean compact = view.is(Form.COMPACT);
        double width = Math.min(Sheet.widest(view, 1392), view.layout().isLow() ? 1392 : 1080);
        double side = compact ? 40 : 56;
        double room = width - 2 * side;
        Laid title = view.type().balance(view.say("who.title"), compact ? Type.H1_TIGHT : Type.H1, room);
        Laid lead = view.type().fill(view.say("who.lead"), compact ? Type.SMALL : Type.LEAD, room);
        double row = Stream.of(CHOICES).mapToDouble(choice -> ChoiceRow.height(view, choice.title(view), choice.note(view), room))
                .reduce(compact ? 120 : 148, Math::max);
        double gap = compact || view.layout().isLow() ? 12 : 20;
        if (view.layout().isLow()) {
            double reach = view.layout().height() - Sheet.pens(view) - Sheet.LOW - view.layout().reachTop();
            row = Math.min(row, (reach - view.layout().target() - (compact ? 24 : 40)) / 3 - gap);
        }
        double top = compact ? 28 : 48;
        double others = top + title.height() + 6 + lead.height() + 24 + view.layout().target() + (compact ? 24 : 40);
        row = Math.min(row, (view.layout().height() - Sheet.pens(view) - 24 - others) / 3 - gap);
        double height = others + 3 * (row + gap);
        Pane sheet = Put.pane(width, height, "dialog");
        Put.at(sheet, title.heading(), side, top);
        var line = lead.show();
        line.getStyleClass().add("second-ink");
        double y = top + title.height() + 6;
        Put.at(sheet, line, side, y);
        y += lead.height() + 24;
        for (Choice choice : CHOICES) {
            Put.at(sheet, ChoiceRow.of(view, choice.icon(), choice.title(view), choice.note(view), room, row,
                    () -> view.kiosk().readAs(choice.reader())), side, y);
            y += row + gap;
        }
        String skip = view.say("who.skip");
        double button = Buttons.fitting(view, Type.SMALL_STRONG, skip, false);
        Put.at(sheet, Buttons.quiet(view, skip, "", button, view.layout().target(), view.kiosk()::back), width - side - button, y + 4);
        double foot = y + 4;
        LanguageButton.opening(view, view.layout().target()).ifPresent(languages -> Put.at(sheet, languages, side, foot));
        return sheet;
    }

    private record Choice(String icon, Audience reader) {

        String title(View view) {
            return switch (reader) {
                case ADULT -> view.say("who.adult");
                case TEEN -> view.say("who.teen");
                case CHILD -> view.say("who.child");
            };
        }

        String note(View view) {
            return switch (reader) {
                case ADULT -> view.say("who.adult.note");
                case TEEN -> view.say("who.teen.note");
                case CHILD -> view.say("who.child.note");
            };
        }
    }
}
