package org.handrail.ui.reading;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Type;

/// A number in a disc, for steps that have an order.
final class Numbers {

    private Numbers() { }

    static Node disc(View view, int number, double size) {
        StackPane disc = Put.sized(new StackPane(view.type().line(String.valueOf(number), Type.STEP_NOW).show()), size, size);
        disc.getStyleClass().add("number-disc");
        return disc;
    }
}
