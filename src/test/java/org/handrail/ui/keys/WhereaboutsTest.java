package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private final Whereabouts whereabouts = new Whereabouts();
    private final Mark tile = mark("tile");
    private final Mark word = mark("word");

    @Test
    void aNewPlaceHasNoMark() {
        assertThat(whereabouts.at(List.of("home"))).isEmpty();
        whereabouts.leave(tile);
        assertThat(whereabouts.at(List.of("home", "page"))).isEmpty();
    }

    @Test
    void whatClosesGivesBackWhereFocusWas() {
        leave(tile, "home");
        leave(word, "home", "page");
        leave(mark("close"), "home", "page", "meaning");
        assertThat(whereabouts.at(List.of("home", "page"))).contains(word);
        assertThat(whereabouts.at(List.of("home"))).contains(tile);
    }

    @Test
    void whoReadsOnKeepsWhatLeadsOn() {
        Place section = new Place.Reading(new Topic.Id("signs"), new Card.Id("in-short"));
        Place next = new Place.Reading(new Topic.Id("signs"), new Card.Id("notice"));
        leave(tile, "home");
        leave(word, "home", section);
        assertThat(whereabouts.at(List.of("home", section, next))).contains(word.onward());
        assertThat(whereabouts.at(List.of("home", section))).contains(word);
        assertThat(whereabouts.at(List.of("home"))).contains(tile);
    }

    @Test
    void whoComesHomeAgainIsWhereTheyLeftIt() {
        leave(tile, "home");
        leave(word, "home", "page");
        assertThat(whereabouts.at(List.of("home", "page", "home"))).contains(tile);
        whereabouts.leave(mark("other tile"));
        assertThat(whereabouts.at(List.of("home", "page", "home", "help", "home"))).contains(mark("other tile"));
        assertThat(whereabouts.at(List.of("home"))).contains(tile);
    }

    @Test
    void whatIsBuiltAnewKeepsItsFocus() {
        leave(tile, "home");
        assertThat(whereabouts.at(List.of("home"))).contains(tile);
    }

    @Test
    void whatWasLeftIsForgotten() {
        leave(tile, "home");
        leave(word, "home", "page");
        whereabouts.at(List.of("home"));
        assertThat(whereabouts.at(List.of("home", "page"))).isEmpty();
        whereabouts.at(List.of("first screen"));
        assertThat(whereabouts.at(List.of("home"))).isEmpty();
    }

    private void leave(Mark mark, Object... way) {
        whereabouts.at(List.of(way));
        whereabouts.leave(mark);
    }

    private static Mark mark(String name) {
        return new Mark(name, "button", 0, new BoundingBox(0, 0, 1, 1), 0, 1, false);
    }
}
