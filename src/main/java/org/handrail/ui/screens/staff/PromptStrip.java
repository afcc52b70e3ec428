package org.handrail.ui.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.GuideTool;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// What staff say and ask, in the place of their strip: nothing of the page is covered, and nothing on it moves under what was drawn.
///
/// @param tools what can be answered, and folding, as the last
record PromptStrip(View view, List<Part> parts, List<GuideTool> tools) {

    private static final double EDGE = 8;
    private static final double GAP = 12;
    /// How wide an answer is, unless its longest word needs more.
    private static final double TOOL = 140;
    private static final double SIDE = 14;
    private static final double ICON = 34;
    /// The most of the words' room that what is said takes from what is asked.
    private static final double MOST = 0.62;

    /// @param name what it is, for those who listen
    record Part(String icon, String name, String words) { }

    /// Nothing where the words have no room in it.
    Optional<Pane> show() {
        double height = GuideTool.HEIGHT;
        double tool = tools.stream().mapToDouble(one -> one.unbroken(view)).reduce(TOOL, Math::max);
        double room = view.layout().inner() - 2 * EDGE - tools.size() * (tool + GAP) - (parts.size() - 1) * GAP
                - parts.size() * (2 * SIDE + ICON + GAP);
        double longest = parts.stream().mapToDouble(part -> part.words().length()).sum();
        Function<Part, Double> width = part -> Math.clamp(room * part.words().length() / longest, room * (1 - MOST),
                parts.size() == 1 ? room : room * MOST);
        Typesetter type = view.typeThat(size -> parts.stream().allMatch(part -> fits(size.fill(part.words(), Type.SMALL, width.apply(part)))));
        if (!parts.stream().allMatch(part -> fits(type.fill(part.words(), Type.SMALL, width.apply(part))))) {
            return Optional.empty();
        }
        Pane strip = Put.pane(view.layout().inner(), view.layout().strip(), "prompt-panel");
        double x = EDGE;
        for (Part part : parts) {
            double wide = width.apply(part) + 2 * SIDE + ICON + GAP;
            Pane card = Put.at(strip, Put.pane(wide, height, "saying"), x, EDGE);
            Pane sign = Put.pane(ICON, ICON, "guide-ink");
            Put.at(sign, new Icon(part.icon(), ICON), 0, 0);
            sign.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            sign.setAccessibleText(part.name());
            Put.at(card, sign, SIDE, (height - ICON) / 2);
            Laid words = type.fill(part.words(), Type.SMALL, width.apply(part));
            Put.at(card, part == parts.getFirst() ? words.heading() : words.show(), SIDE + ICON + GAP, (height - words.height()) / 2);
            x += wide + GAP;
        }
        for (GuideTool one : tools) {
            Put.at(strip, one.show(view, tool), x, EDGE);
            x += tool + GAP;
        }
        return Optional.of(strip);
    }

    private static boolean fits(Laid words) {
        return words.height() <= GuideTool.HEIGHT - 4 && !words.isTorn();
    }
}
