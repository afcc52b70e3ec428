package org.handrail.ui.screens.reader;

import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The title of a topic on its drawing, above its cards on a tall panel. What a card has no words for makes the drawing larger; the
/// title stands above it then, as on a tile.
final class TopicBanner {

    static final double HEIGHT = 168;

    private static final double TALLEST = 420;
    /// Below this more height would make the drawing grow into the title.
    private static final double LEAST_MORE = 96;
    private static final double BELOW_WORDS = 20;
    /// How wide the drawings of topics are, by their height, and how much of the width they leave to the title.
    private static final double DRAWING = 360.0 / 220;
    private static final double BESIDE = 0.62;
    private static final double START = 44;
    private static final double TOP = 28;

    private TopicBanner() { }

    /// How high it is where a card leaves so much of its room free, some of which stays between its words and what is below them.
    static double height(double free) {
        return free < LEAST_MORE ? HEIGHT : Math.min(TALLEST, HEIGHT + free - BELOW_WORDS);
    }

    static Pane of(OpenCard open, double width, double height) {
        View view = open.view();
        var contrast = view.comfort().contrast();
        var topic = open.topic();
        boolean tile = height * DRAWING > width * (1 - BESIDE);
        Laid title = Label.fit(view, open.type(), topic.title(), Type.H1, tile ? width - 2 * START : width * BESIDE, 160);
        Pane banner = Put.pane(width, height);
        Put.at(banner, tile ? view.pictures().card(topic.art(), topic.family(), contrast, width, height, height - TOP - title.height())
                : view.pictures().card(topic.art(), topic.family(), contrast, width, height), 0, 0);
        Put.at(banner, title.show(), START, tile ? TOP : (height - title.height()) / 2);
        return banner;
    }
}
