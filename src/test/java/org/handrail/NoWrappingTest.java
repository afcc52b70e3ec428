package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// JavaFX on Linux repeats or loses text, or throws, when it wraps scripts that Pango shapes: nothing on any screen may let it.
class NoWrappingTest {

    static Stream<Arguments> panels() {
        return Stream.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL).flatMap(layout ->
                Stream.of(Comfort.TextSize.NORMAL, Comfort.TextSize.LARGEST).map(size -> Arguments.of(layout, size)));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void nothingOnAnyScreenWrapsTextByItself(Layout layout, Comfort.TextSize size) {
        var found = new ArrayList<String>();
        int[] texts = {0};
        int[] screens = {0};
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size));
            every.visit((place, page) -> {
                screens[0]++;
                texts[0] += look(every.scene.getRoot(), place + " page " + page, found);
            });
            every.besides(what -> {
                screens[0]++;
                texts[0] += look(every.scene.getRoot(), what, found);
            });
        });
        assertThat(found).isEmpty();
        assertThat(screens[0]).isGreaterThan(200);
        assertThat(texts[0]).isGreaterThan(screens[0] * 6);
    }

    @Test
    void whatWrapsIsFound() {
        var found = new ArrayList<String>();
        Fx.run(() -> {
            var wrapped = new Text("Text that JavaFX would wrap");
            wrapped.setWrappingWidth(100);
            look(new Pane(wrapped, new TextFlow(), new Button("Words of its own")), "here", found);
        });
        assertThat(found).hasSize(3);
    }

    /// @return how many texts it saw
    private static int look(Node root, String where, List<String> found) {
        int[] texts = {0};
        EveryScreen.each(root, node -> {
            switch (node) {
                case Text text -> {
                    texts[0]++;
                    if (text.getWrappingWidth() != 0 || text.getText().contains("\n")) {
                        found.add(where + ": “" + text.getText() + "” wraps");
                    }
                }
                case TextFlow _ -> found.add(where + ": a TextFlow");
                case Labeled labeled when labeled.isWrapText() || labeled.getText() != null && !labeled.getText().isEmpty() ->
                        found.add(where + ": a control sets “" + labeled.getText() + "”");
                default -> { }
            }
        });
        return texts[0];
    }
}
