package org.handrail.ui.parts;

import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Layout;
import org.handrail.ui.Texts;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// A short message on a plate of its own, which stands outside of any screen. In px of the glass.
public record Sign(Layout layout, Locale language, TextSize size) {

    private static final double AROUND = 24;

    /// Focus is at the beginning again.
    public Node beginning() {
        return plate(type().line(texts().of("keys.beginning"), Type.SMALL_STRONG));
    }

    /// Focus is at the end.
    public Node end() {
        return plate(type().line(texts().of("keys.end"), Type.SMALL_STRONG));
    }

    /// A hand rests on the glass.
    public Node resting() {
        return plate(type().balance(texts().of("touch.resting"), Type.SMALL_STRONG, layout.inner() - 2 * AROUND));
    }

    private Node plate(Laid words) {
        StackPane plate = new StackPane(words.show());
        plate.getStyleClass().add("sign");
        plate.getTransforms().add(new Scale(layout.scale(), layout.scale()));
        return new Group(plate);
    }

    private Typesetter type() {
        return new Typesetter(language, size);
    }

    private Texts texts() {
        return new Texts(language);
    }
}
