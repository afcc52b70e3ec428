package org.handrail.ui.parts;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.handrail.ui.View;
import org.handrail.ui.type.Type;

/// What makes it easier where staff work: another language and the dark, both at once, since nothing can open there. Larger words
/// and low reach are for reading, and there is little to read.
public final class StaffBar {

    public static final double HEIGHT = 88;

    private static final double GAP = 16;
    private static final double AROUND = 40;

    private StaffBar() { }

    /// As wide as its buttons.
    public static HBox of(View view) {
        var buttons = new ArrayList<Button>();
        LanguageButton.turning(view, HEIGHT).ifPresent(buttons::add);
        BarButton contrast = BarButton.contrast(view);
        double words = view.type().line(contrast.text(), Type.SMALL_STRONG).used();
        buttons.add(LanguageButton.isRoomy(view) ? contrast.beside(view, HEIGHT)
                : contrast.stacked(view, Math.ceil(Math.max(144, words + AROUND)), HEIGHT));
        double width = buttons.stream().mapToDouble(Button::getPrefWidth).sum() + (buttons.size() - 1) * GAP;
        HBox bar = Put.sized(new HBox(GAP, buttons.toArray(Node[]::new)), width, HEIGHT);
        bar.setId("staff-bar");
        return bar;
    }
}
