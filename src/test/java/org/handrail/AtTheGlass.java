package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk for each test, and the first steps of everybody who comes to it.
abstract class AtTheGlass {

    @TempDir
    Path folder;

    TestKiosk glass;

    @AfterEach
    void closes() {
        glass.close();
    }

    void begin() {
        touchTheFirstScreen();
        glass.touch("A parent or another adult");
        assertThat(place()).isEqualTo(new Place.Home());
    }

    void touchTheFirstScreen() {
        assertThat(glass.told()).contains("Touch to begin");
        glass.touch(960, 640);
        assertThat(place()).isEqualTo(new Place.WhoIsReading());
    }

    Place place() {
        return glass.visit().trail().last();
    }

    List<Topic> topics() {
        return glass.visit().guide().topics();
    }
}
