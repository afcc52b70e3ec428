package org.handrail.ui.screens.lobby;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.RowTile;
import org.handrail.ui.parts.Tile;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The tiles of the guide, and a way to begin for those who do not know where.
public final class HomeScreen {

    /// A title of more lines would take the room of the tiles.
    private static final int MOST_TITLE_LINES = 2;

    private static final int USUAL_COLUMNS = 4;

    /// How high a tile is at least (Chen 2013).
    private static final double LEAST_MM = 20;

    private HomeScreen() { }

    public static Pane of(View view, Visit visit) {
        return of(view, visit, new Place.Home());
    }

    public static Pane of(View view, Visit visit, Place.Home place) {
        if (HomeLarge.is(view)) {
            return new HomeLarge(view, visit, place).show();
        }
        if (view.layout().isLow()) {
            return HomeLow.of(view, visit);
        }
        Pane room = Frame.room(view);
        double top = view.is(Form.TALL) ? headTall(view, visit.guide(), room) : head(view, visit.guide(), room);
        tiles(view, visit, room, top);
        return room;
    }

    private static double head(View view, Guide guide, Pane room) {
        boolean compact = view.is(Form.COMPACT);
        String basics = view.say("home.basics");
        double button = Buttons.fitting(view, compact ? Type.SMALL_STRONG : Type.ACTION, basics, true) + (compact ? 0 : 24);
        double height = compact ? view.layout().target() : 104;
        double width = room.getPrefWidth() - button - 32;
        Type style = compact ? Type.H1_TIGHT : Type.H1;
        Laid title = view.typeThat(type -> type.fill(guide.title(), style, width).lines().size() <= MOST_TITLE_LINES)
                .fill(guide.title(), style, width);
        Laid lead = Lead.of(view, guide.lead(), compact ? Type.SMALL : Type.LEAD, width);
        double gap = compact || title.height() > 80 ? 0 : 6;
        boolean room4Lead = title.height() + gap + lead.height() <= height + (view.comfort().text().bars() == 1 ? 48 : 20);
        Put.at(room, title.heading(), 0, room4Lead ? 0 : Math.max(0, (height - title.height()) / 2));
        if (room4Lead) {
            var shown = lead.show();
            shown.getStyleClass().add("second-ink");
            Put.at(room, shown, 0, title.height() + gap);
        }
        Put.at(room, Buttons.main(view, basics, "next", button, height, () -> begin(view, guide)),
                room.getPrefWidth() - button, compact ? 0 : 10);
        double words = title.height() + (room4Lead ? gap + lead.height() : 0);
        return Math.max(height + (compact ? 0 : 10) + (compact ? 16 : 30), words + 16);
    }

    private static double headTall(View view, Guide guide, Pane room) {
        double width = room.getPrefWidth();
        Laid title = view.type().balance(guide.title(), Type.H1, width);
        Laid lead = Lead.of(view, guide.lead(), Type.LEAD, width);
        Put.at(room, title.heading(), 0, 10);
        var shown = lead.show();
        shown.getStyleClass().add("second-ink");
        Put.at(room, shown, 0, 10 + title.height() + 6);
        double button = 10 + title.height() + 6 + lead.height() + 24;
        Put.at(room, Buttons.main(view, view.say("home.basics"), "next", width, 112, () -> begin(view, guide)), 0, button);
        return button + 112 + 24;
    }

    private static void tiles(View view, Visit visit, Pane room, double top) {
        List<Topic> topics = visit.guide().topics();
        double gap = view.layout().form().gutter();
        int columns = columns(view).filter(some -> haveRoom(view, topics, some, wide(room, some, gap), high(room, top, rows(topics, some), gap)))
                .findFirst().orElse(USUAL_COLUMNS);
        double width = wide(room, columns, gap);
        double height = high(room, top, rows(topics, columns), gap);
        List<Button> tiles = Tile.of(view, topics, visit.read(), width, height);
        for (int i = 0; i < tiles.size(); i++) {
            Put.at(room, tiles.get(i), (i % columns) * (width + gap), top + (i / columns) * (height + gap));
        }
    }

    private static int rows(List<Topic> topics, int columns) {
        return (topics.size() + columns - 1) / columns;
    }

    private static double wide(Pane room, int columns, double gap) {
        return (room.getPrefWidth() - (columns - 1) * gap) / columns;
    }

    private static double high(Pane room, double top, int rows, double gap) {
        return (room.getPrefHeight() - top - (rows - 1) * gap) / rows;
    }

    /// Wider tiles for larger words; the pictures give way or, on a small panel, stand beside them.
    private static Stream<Integer> columns(View view) {
        boolean large = view.comfort().text().bars() > 1.1;
        return switch (view.layout().form()) {
            case WIDE -> large ? Stream.of(USUAL_COLUMNS) : Stream.of(6);
            case TALL -> large ? Stream.of(2) : Stream.of(3);
            case COMPACT -> large ? Stream.of(3) : Stream.of(6, 3);
        };
    }

    private static boolean haveRoom(View view, List<Topic> topics, int columns, double width, double height) {
        if (columns > USUAL_COLUMNS) {
            return Tile.haveRoom(view, topics, width, height);
        }
        return !view.is(Form.COMPACT) || height >= view.layout().mm(LEAST_MM) && RowTile.havePictures(view, topics, width, height);
    }

    static void begin(View view, Guide guide) {
        guide.basics().stream().findFirst().flatMap(guide::topic).ifPresent(topic -> view.kiosk().go(
                new Place.Reading(topic.id(), topic.cardsFor(view.reader()).getFirst().id(), 0, true)));
    }
}
