package org.handrail.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.ui.View;

/// What stays the same on every page: the bar above, the rail below, and the room between them.
public final class Frame {

    private Frame() { }

    /// @param under   what stands below the organisation's name
    /// @param content exactly as wide as [org.handrail.ui.Layout#inner()] and as high as the content's room
    public static Pane around(View view, String under, Place here, Node content) {
        var layout = view.layout();
        double margin = layout.form().margin();
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        if (layout.isLow()) {
            above(view, under, page);
        }
        Put.at(page, TopBar.of(view, under, here), margin, layout.barTop());
        Put.at(page, content, margin, layout.contentTop());
        double railTop = layout.height() - layout.form().bars().rail() - layout.form().bars().railGap();
        Put.at(page, Rail.of(view, here), margin, railTop);
        return page;
    }

    /// The morning walk in the part that is out of reach, so that it is not a void.
    private static void above(View view, String under, Pane page) {
        var layout = view.layout();
        Put.at(page, view.pictures().scene(layout.width(), layout.reachTop() + 32), 0, 0);
        Put.at(page, Put.pane(layout.width(), layout.height() - layout.reachTop(), "low-page"), 0, layout.reachTop());
        Put.at(page, TopBar.organisation(view, under, layout.inner() * 0.6), layout.form().margin(),
                layout.form().bars().topY());
    }

    /// An empty pane for the content.
    public static Pane room(View view) {
        return Put.pane(view.layout().inner(), view.layout().contentHeight());
    }
}
