package org.handrail.ui.parts;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;

/// What stays the same on every page: the bar above, the rail below, and the room between them.
public final class Frame {

    /// From the heads of the people in the morning scene to its lower edge, as a part of its width.
    private static final double PEOPLE = 625.0 / 1920;

    /// The id of words that stand low above what is touched, with the scene above them in low reach.
    public static final String LOW_HEAD = "low-head";

    private static final double ABOVE_HEAD = 24;
    private static final double LEAST_SCENE = 160;

    private Frame() { }

    /// @param under   what stands below the organisation's name
    /// @param picks   how many the visitor has
    /// @param content exactly as wide as [org.handrail.ui.Layout#inner()] and as high as the content's room
    public static Pane around(View view, String under, Place here, int picks, Node content) {
        var layout = view.layout();
        double margin = layout.margin();
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        if (layout.isLow()) {
            scene(view, here, page, content);
            HighWords.mark(content, layout.touchTop());
        }
        if (layout.barBelow() && view.is(Form.TALL)) {
            Put.at(page, TopBar.above(view, under, here, layout.inner()), margin, layout.topY());
        }
        Put.at(page, TopBar.of(view, under, here), margin, layout.barTop());
        if (layout.strip() > 0) {
            Put.at(page, GuideStrip.row(view, here), margin, layout.stripTop());
        }
        content.setId("content");
        Put.at(page, content, margin, layout.contentTop());
        Put.at(page, Rail.of(view, here, picks), margin, layout.railTop());
        return page;
    }

    /// The same where staff enter their PIN: bar and rail lead back to whoever was here.
    public static Pane aroundPinPad(View view, int picks, Node content) {
        var layout = view.layout();
        double margin = layout.margin();
        String under = view.say("pin.title");
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        if (layout.barBelow() && view.is(Form.TALL)) {
            Put.at(page, TopBar.organisation(view, under, layout.inner()), margin, layout.topY());
        }
        Put.at(page, TopBar.turning(view, under), margin, layout.barTop());
        content.setId("content");
        Put.at(page, content, margin, layout.contentTop());
        Put.at(page, Rail.of(view, Optional.empty(), picks, view.kiosk()::leaveStaff), margin, layout.railTop());
        return page;
    }

    /// The morning walk in the part that is out of reach, so that it is not a void, where cards do not fill that part. On a
    /// small panel large words need its place. Words that stand low have the page under them.
    private static void scene(View view, Place here, Pane page, Node content) {
        var layout = view.layout();
        boolean crowded = view.is(Form.COMPACT) && view.comfort().text() != TextSize.NORMAL;
        Optional<Double> head = Optional.ofNullable(content.lookup("#" + LOW_HEAD))
                .map(words -> layout.contentTop() + words.getLayoutY() - ABOVE_HEAD).filter(y -> y >= LEAST_SCENE);
        double start = head.orElse(layout.reachTop());
        if (!crowded && (here instanceof Place.Home || head.isPresent())) {
            double scene = view.is(Form.TALL) ? layout.reachTop() * 1.12 : layout.width() * PEOPLE;
            Put.at(page, view.pictures().scene(view.comfort().contrast(), layout.width(), scene), 0, 0);
        }
        if (here instanceof Place.Home || here instanceof Place.WordList || head.isPresent()) {
            Put.at(page, Put.pane(layout.width(), layout.height() - start, "low-page"), 0, start);
        }
    }

    /// An empty pane for the content.
    public static Pane room(View view) {
        return Put.pane(view.layout().inner(), view.layout().contentHeight());
    }
}
