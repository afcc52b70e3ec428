package org.handrail.ui.screens.talk;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What to say in one's own words, below the picture of the topic that tells it.
final class CheckCard {

    private static final double LEAST_PICTURE = 120;

    private CheckCard() { }

    static Pane of(CheckScreen.Asked asked, double width, double height) {
        View view = asked.view();
        boolean compact = view.is(Form.COMPACT);
        double side = compact ? 28 : 48;
        double top = compact ? 20 : 32;
        double room = width - 2 * side;
        Laid say = view.type().balance(view.say("check.say"), Type.LABEL, room - 50);
        Laid how = view.type().fill(view.say("check.how"), compact ? Type.SMALL : Type.LEAD, room);
        double most = height - 2 * top - say.height() - 12;
        Laid prompt = Label.filling(view, asked.check().prompt(), compact ? Type.POINT_TITLE : Type.H2, room, most);
        boolean told = prompt.height() + 16 + how.height() <= most;
        double words = say.height() + 12 + prompt.height() + (told ? 16 + how.height() : 0) + 2 * top;
        Pane card = Cards.card(width, height);
        Optional<Laid> note = OpenCard.partly(view, asked.check().language(), room, height - words + top / 2 - 12);
        double picture = Math.min(view.is(Form.TALL) ? 280 : 250, height - words - note.map(laid -> laid.height() + 12).orElse(0.0));
        if (picture >= LEAST_PICTURE) {
            asked.visit().guide().topic(asked.check().topic()).ifPresent(topic -> Put.at(card, view.pictures().banner(topic.art(),
                    topic.family(), view.comfort().contrast(), width, picture), 0, 0));
        }
        double y = (picture >= LEAST_PICTURE ? picture : 0) + top;
        HBox label = new HBox(12, new Icon("quote", 38), say.show());
        label.setAlignment(Pos.CENTER_LEFT);
        label.getStyleClass().add("pine-ink");
        Put.at(card, Put.sized(label, room, Math.max(38, say.height())), side, y);
        y += Math.max(38, say.height()) + 12;
        Put.at(card, prompt.show(), side, y);
        if (told) {
            var line = how.show();
            line.getStyleClass().add("second-ink");
            Put.at(card, line, side, y + prompt.height() + 16);
            y += 16 + how.height();
        }
        double under = y + prompt.height() + 12;
        note.ifPresent(laid -> Put.at(card, laid.show(), side, under).getStyleClass().add("second-ink"));
        return card;
    }
}
