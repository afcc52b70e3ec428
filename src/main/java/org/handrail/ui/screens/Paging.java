package org.handrail.ui.screens;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.reading.Pages;

/// Turning pages: up, down, and how far one is.
record Paging(View view, Pages pages, int now, Consumer<Pages.Page> turn) {

    boolean needed() {
        return pages.size() > 1;
    }

    String told() {
        return view.say("reader.page", now + 1, pages.size());
    }

    Button up(double width, double height) {
        return arrow("reader.up", "up", now > 0, now - 1, width, height);
    }

    Button down(double width, double height) {
        return arrow("reader.down", "down", now < pages.size() - 1, now + 1, width, height);
    }

    /// An arrow that leads nowhere stays where it is, dashed, so that nothing jumps under a finger.
    private Button arrow(String text, String icon, boolean leads, int page, double width, double height) {
        Button arrow = Buttons.second(view, view.say(text), icon, width, height, () -> turn.accept(pages.get(page)));
        arrow.setId("turn-" + icon);
        arrow.setDisable(!leads);
        return arrow;
    }
}
