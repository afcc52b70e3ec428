package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class PlateRackTest {

    private static final long FOUR_PICTURES = 4 * 10 * 10 * 4;

    private final PlateRack<String> rack = new PlateRack<>(FOUR_PICTURES);

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        for (String name : new String[] {"a", "b", "c", "d"}) {
            rack.keep(name, picture());
        }
        assertThat(rack.get("a")).isPresent();
        rack.keep("e", picture());
        assertThat(rack.get("b")).isEmpty();
        assertThat(rack.get("a")).isPresent();
        assertThat(rack.held()).isEqualTo(FOUR_PICTURES);
    }

    @Test
    void ofTwoPicturesOfTheSameTheFirstStays() {
        Image first = picture();
        assertThat(rack.keep("a", first)).isSameAs(first);
        assertThat(rack.keep("a", picture())).isSameAs(first);
        assertThat(rack.held()).isEqualTo(FOUR_PICTURES / 4);
    }

    @Test
    void aPictureLargerThanTheRackIsShownButNotKept() {
        assertThat(rack.keep("wall", new WritableImage(100, 100))).isNotNull();
        assertThat(rack.get("wall")).isEmpty();
        assertThat(rack.held()).isZero();
    }

    private static Image picture() {
        return new WritableImage(10, 10);
    }
}
