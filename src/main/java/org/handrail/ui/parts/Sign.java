package org.handrail.ui.parts;

import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Layout;
import org.handrail.ui.Texts;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// A short message on a plate of its own, which stands outside of any screen.
public final class Sign {

    private Sign() { }

    /// Focus is at the beginning again. In px of the glass.
    public static Node beginning(Layout layout, Locale language, TextSize size) {
        return of(layout, language, size, new Texts(language).of("keys.beginning"));
    }

    /// Focus is at the end. In px of the glass.
    public static Node end(Layout layout, Locale language, TextSize size) {
        return of(layout, language, size, new Texts(language).of("keys.end"));
    }

    private static Node of(Layout layout, Locale language, TextSize size, String words) {
        StackPane plate = new StackPane(new Typesetter(language, size).line(words, Type.SMALL_STRONG).show());
        plate.getStyleClass().add("sign");
        plate.getTransforms().add(new Scale(layout.scale(), layout.scale()));
        return new Group(plate);
    }
}
