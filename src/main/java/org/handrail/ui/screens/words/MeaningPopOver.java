package org.handrail.ui.screens.words;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import org.handrail.content.Family;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.GuideStrip;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.LanguageButton;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Words.WordInText;

/// What a hard word means, beside the word itself and never over it.
///
/// An overlay of our own and not a pop-up window: a kiosk has one window, and only what lies in it can be scaled, dimmed,
/// tested and kept from a visitor's stray touches in one way.
public final class MeaningPopOver {

    private static final double SIDE = 48;
    private static final double TOP = 40;

    /// How far from its word it stands, and how near it may come where room is short.
    private static final double APART = 58;
    private static final double NEAR = 36;

    /// How far light reaches beside a word: less than to the next one.
    private static final double AROUND = 4;

    private MeaningPopOver() { }

    /// @param anchors where the word stands on the page below, part by part where it goes on in the next line; none when it does not
    public static Pane of(View view, Word word, List<Anchor> anchors) {
        Pane over = Put.pane(view.layout().width(), view.layout().height());
        over.setPickOnBounds(false);
        Pane card = card(view, word);
        double width = card.getPrefWidth();
        double height = card.getPrefHeight();
        card.setId("over");
        double margin = view.layout().margin();
        double start = margin + GuideStrip.beside(view);
        double end = view.layout().height() - Sheet.pens(view);
        if (anchors.isEmpty()) {
            double middle = (end - height) / 2;
            Put.at(over, card, Math.max(start, (view.layout().width() - width) / 2), view.layout().isLow()
                    ? Math.max(middle, end - height - Sheet.LOW) : middle);
            return over;
        }
        Bounds first = anchors.getFirst().bounds();
        Bounds last = anchors.getLast().bounds();
        boolean below = last.getMaxY() + NEAR + height <= end - 12;
        double middle = (below ? last : first).getCenterX();
        double x = Math.clamp(middle - width / 2, start, view.layout().width() - margin - width);
        double y = below ? Math.min(last.getMaxY() + APART, end - 12 - height) : Math.max(12, first.getMinY() - APART - height);
        double reach = view.layout().reachTop() - (height - (view.is(Form.COMPACT) ? view.layout().target() : 104) - TOP);
        boolean apart = view.layout().isLow() && y < reach;
        y = apart ? Math.min(reach, end - 12 - height) : y;
        double tip = Math.clamp(middle, x + 60, x + width - 60);
        boolean covered = false;
        for (Anchor part : anchors) {
            boolean under = isCovered(part.bounds(), y, height);
            covered |= under;
            if (!under) {
                Put.at(over, lit(part), part.bounds().getMinX() - part.before(view.orientation()) - AROUND, part.bounds().getMinY() - 2);
            }
        }
        Put.at(over, card, x, y);
        if (apart || covered) {
            return over;
        }
        Polygon pointer = below ? new Polygon(tip - 28, y + 1, tip + 28, y + 1, tip, y - 26)
                : new Polygon(tip - 28, y + height - 1, tip + 28, y + height - 1, tip, y + height + 26);
        pointer.getStyleClass().add("popover-pointer");
        over.getChildren().add(pointer);
        return over;
    }

    private static boolean isCovered(Bounds word, double y, double height) {
        return y < word.getMaxY() + 2 && y + height > word.getMinY() - 2;
    }

    /// The word itself, lit above the dimmed page.
    private static Pane lit(Anchor anchor) {
        Laid look = anchor.word().look();
        Pane lit = Put.pane(look.used() + 2 * AROUND, anchor.bounds().getHeight() + 4, "word-lit");
        Put.at(lit, look.show(), AROUND, 2);
        lit.setMouseTransparent(true);
        return lit;
    }

    private static Pane card(View view, Word word) {
        boolean compact = view.is(Form.COMPACT);
        double width = Math.min(960, Sheet.widest(view, 960));
        double picture = word.art().isPresent() && !compact && !view.largeText() ? 236 : 0;
        double start = SIDE + (picture > 0 ? picture + 40 : 0);
        String close = view.say("close");
        double closeWidth = Buttons.fitting(view, Type.SMALL_STRONG, close, true);
        boolean low = view.layout().isLow();
        double room = width - start - SIDE;
        double besideClose = room - (low ? 0 : closeWidth + 16);
        Laid term = Label.fit(view, word.term(), compact ? List.of(Type.H3) : List.of(Type.H1, Type.H1_TIGHT, Type.H3), besideClose, 140);
        String said = WordListScreen.said(view, word);
        boolean under = view.type().line(said, Type.LABEL).used() > besideClose;
        Laid say = Label.filling(view, said, Type.LABEL, under ? room : besideClose, Double.MAX_VALUE);
        double sayTop = TOP + Math.max(term.height() + 4, under && !low ? view.layout().target() + 8 : 0);
        double text = Math.max(TOP + (low ? 0 : view.layout().target()), sayTop + say.height()) + 14;
        double button = compact ? view.layout().target() : 104;
        double most = view.layout().height() - Sheet.pens(view) - (low ? view.layout().reachTop() : 0) - 24;
        Laid meaning = Label.filling(view, word.meaning(), Type.MEANING, room, most - text - 28 - button - TOP);
        double body = Math.max(text + meaning.height(), picture > 0 ? TOP + 252 : 0);
        double height = body + 28 + button + TOP;
        Pane card = Put.pane(width, height, "popover");
        word.art().filter(_ -> picture > 0).ifPresent(art -> Put.at(card,
                view.pictures().plate(art, Family.APRICOT, view.comfort().contrast(), 236, 252), SIDE, TOP + 4));
        Put.at(card, term.heading(), start, TOP);
        var sayLine = say.show();
        sayLine.getStyleClass().add("second-ink");
        Put.at(card, sayLine, start, sayTop);
        Put.at(card, Buttons.small(view, close, "close", closeWidth, low ? button : view.layout().target(), view.kiosk()::back),
                width - SIDE - closeWidth, low ? height - button - TOP : TOP);
        double end = width - SIDE - (low ? closeWidth + 16 : 0);
        Put.at(card, meaning.show(), start, text);
        String list = view.say("rail.words");
        double listWidth = Buttons.fitting(view, Type.ACTION, list, true);
        LanguageButton.opening(view, button).ifPresent(languages -> Put.at(card, languages,
                end - languages.getPrefWidth(), height - button - TOP));
        Put.at(card, Buttons.second(view, list, "words", listWidth, button,
                () -> view.kiosk().go(new Place.WordList(0, Optional.of(word.id())))), SIDE, height - button - TOP);
        return card;
    }

    /// A word as it stands on the page.
    ///
    /// @param bounds in the coordinates of the screen, in design px
    public record Anchor(Bounds bounds, WordInText word) {

        /// How wide what touches the word is, on the side from which a page is read.
        double before(NodeOrientation page) {
            return word.look().direction() == page ? word.before() : word.behind();
        }
    }
}
