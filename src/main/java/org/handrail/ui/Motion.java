package org.handrail.ui;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// The little that moves: a page comes in from where one is going, a sheet rises a hand's breadth and sinks again as it closes. Each
/// ends within a fifth of a second (CLM-01; the design draws a page 20 ms slower) and leaves nothing running.
enum Motion {

    PAGE(200, 48, 0, Interpolator.EASE_BOTH), SHEET(180, 0, 12, Interpolator.EASE_OUT), CLOSING(120, 0, 12, Interpolator.EASE_IN);

    /// From where on what comes in is to be seen, so that a touch shows something at once.
    private static final double FAINT = 0.4;

    private final Duration time;
    private final double across;
    private final double down;
    private final Interpolator pace;

    Motion(double milliseconds, double across, double down, Interpolator pace) {
        time = Duration.millis(milliseconds);
        this.across = across;
        this.down = down;
        this.pace = pace;
    }

    /// @param fromTheEnd 1 where the page comes from the reading end, -1 where it comes back from the reading start
    void enter(Node node, int fromTheEnd) {
        var slide = slide(node);
        slide.setFromX(across * fromTheEnd);
        slide.setFromY(down);
        slide.setToX(0);
        slide.setToY(0);
        new ParallelTransition(slide, fade(node, FAINT, 1)).play();
    }

    /// @param gone what to do once it is not to be seen any more
    void leave(Node node, Runnable gone) {
        var slide = slide(node);
        slide.setToY(down);
        var leaving = new ParallelTransition(slide, fade(node, 1, 0));
        leaving.setOnFinished(_ -> gone.run());
        leaving.play();
    }

    /// How long it lasts, from the first frame to the last.
    Duration time() {
        return time;
    }

    private TranslateTransition slide(Node node) {
        var slide = new TranslateTransition(time, node);
        slide.setInterpolator(pace);
        return slide;
    }

    /// Comes or goes where it stands.
    void veil(Node node, double from, double to) {
        fade(node, from, to).play();
    }

    private FadeTransition fade(Node node, double from, double to) {
        var fade = new FadeTransition(time, node);
        fade.setFromValue(from);
        fade.setToValue(to);
        fade.setInterpolator(pace);
        return fade;
    }
}
