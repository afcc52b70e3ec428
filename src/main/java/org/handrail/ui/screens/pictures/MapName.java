package org.handrail.ui.screens.pictures;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The name of a place beside a map of places, with the mark that it has there. The tick of the chosen one stands behind its name
/// or, where that would break within a word, in the mark.
///
/// @param chosen told which place was chosen
record MapName(OpenCard open, Block.Places places, int index, int now, IntConsumer chosen) {

    static final double MARK = 44;
    private static final double TICK = 34;
    static final double GAP = 12;
    static final double SIDE = 18;
    /// Where a name would break within a word.
    private static final double TIGHT = 4;

    /// How wide these names must be for each to stand on one line.
    static double widest(OpenCard open, Block.Places places, List<Integer> names) {
        return Math.ceil(names.stream().mapToDouble(name -> open.type().line(places.spots().get(name).name(), Type.LABEL).used()).max().orElse(0))
                + MARK + TICK + 2 * GAP + 2 * SIDE + 4;
    }

    Button button(double width, double height) {
        View view = open.view();
        Block.Spot spot = places.spots().get(index);
        boolean isNow = index == now;
        Laid usual = Label.fit(view, open.type(), spot.name(), Type.LABEL, width - MARK - GAP - 2 * SIDE, height - 6);
        double side = usual.isTorn() || usual.height() > height - 6 || isSmall(usual) ? TIGHT : SIDE;
        double room = width - MARK - GAP - 2 * side;
        Laid beside = Label.fit(view, open.type(), spot.name(), Type.LABEL, room - GAP - TICK, height - 6);
        boolean apart = isNow && !beside.isTorn() && beside.height() <= height - 6 && !isSmall(beside);
        Laid name = apart ? beside : Label.fit(view, open.type(), spot.name(), Type.LABEL, room, height - 6);
        HBox box = new HBox(GAP, PlacesPicture.mark(spot.mark(), MARK, isNow && !apart), name.show());
        if (apart) {
            box.getChildren().add(new Icon("check", TICK));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        Pane graphic = Put.pane(width, height);
        Put.at(graphic, Put.sized(box, width - 2 * side, height), side, 0);
        String kind = PlacesScreen.kind(places, spot.mark()).legend();
        String spoken = view.say(isNow ? "places.chosen" : "places.choice", spot.name(), kind);
        Button button = Buttons.around(graphic, isNow ? "map-name-on" : "map-name", spoken, width, height,
                () -> chosen.accept(index));
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        return button;
    }

    /// Whether words are smaller than the largest text means them.
    private boolean isSmall(Laid words) {
        return open.view().largestText() && words.line() < open.type().lineHeight(Type.SMALL_STRONG);
    }
}
