package org.handrail;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.handrail.ui.keys.SignPost;
import org.handrail.ui.touch.TouchFilter;

/// Tells whoever rests a hand on the glass why nothing else can be touched: many panels follow the first contact alone. FX thread
/// only.
final class RestingHand {

    /// From the upper edge of the glass, as a part of its height: in the half where the hand is not.
    private static final double UPPER = 0.22;
    private static final double LOWER = 0.72;

    private final Scene scene;
    private final TouchFilter touch;
    private final Supplier<Node> sign;
    private final SignPost post;

    /// @param sign what to show, in px of the glass
    RestingHand(Scene scene, TouchFilter touch, Supplier<Node> sign) {
        this.scene = scene;
        this.touch = touch;
        this.sign = sign;
        post = new SignPost(scene);
    }

    /// Looks whether a hand rests; called about once a second.
    void look() {
        var resting = touch.resting();
        if (resting.isEmpty()) {
            post.hide();
        } else if (!post.isShown()) {
            post.show(sign.get(), scene.getHeight() * (resting.getAsDouble() > scene.getHeight() / 2 ? UPPER : LOWER));
        }
    }
}
