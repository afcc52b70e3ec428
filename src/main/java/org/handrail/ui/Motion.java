package org.handrail.ui;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// The little that moves: a page comes in from where one is going, a sheet rises a hand's breadth. Each ends within a quarter of
/// a second (CLM-01) and leaves nothing running.
enum Motion {

    PAGE(220, 48, 0, Interpolator.EASE_BOTH), SHEET(180, 0, 12, Interpolator.EASE_OUT);

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
        var slide = new TranslateTransition(time, node);
        slide.setFromX(across * fromTheEnd);
        slide.setFromY(down);
        slide.setToX(0);
        slide.setToY(0);
        slide.setInterpolator(pace);
        var appear = new FadeTransition(time, node);
        appear.setFromValue(0.4);
        appear.setToValue(1);
        appear.setInterpolator(pace);
        new ParallelTransition(slide, appear).play();
    }
}
