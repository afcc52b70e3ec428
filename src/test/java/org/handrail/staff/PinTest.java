package org.handrail.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class PinTest {

    @Test
    void onlyTheSamePinMatchesAlsoAfterBeingWrittenDown() {
        var pin = Pin.parse(Pin.of("739204".toCharArray(), new SecureRandom()).toString()).orElseThrow();

        assertThat(pin.matches("739204".toCharArray())).isTrue();
        assertThat(pin.matches("739205".toCharArray())).isFalse();
        assertThat(pin.matches(new char[0])).isFalse();
    }

    @Test
    void thePinIsNotToBeSeenAndTheSamePinLooksDifferentEachTime() {
        var first = Pin.of("739204".toCharArray(), new SecureRandom()).toString();

        assertThat(first).startsWith("pbkdf2-sha256$600000$").doesNotContain("739204")
                .isNotEqualTo(Pin.of("739204".toCharArray(), new SecureRandom()).toString());
    }

    @Test
    void thePinOfTheExampleSettingsIsTheOneInTheReadmeAndIsKnownAsSuch() throws IOException {
        var line = Pattern.compile("\"pinHash\": \"(.*)\"").matcher(Files.readString(Path.of("kiosk-config.json")));
        assertThat(line.find()).isTrue();
        var pin = Pin.parse(line.group(1)).orElseThrow();

        assertThat(pin.matches("246810".toCharArray())).isTrue();
        assertThat(pin.isExample()).isTrue();
        assertThat(Pin.of("246810".toCharArray(), new SecureRandom()).isExample()).isFalse();
    }

    @Test
    void aLineThatIsNoHashIsNotTaken() {
        var line = Pin.of("739204".toCharArray(), new SecureRandom()).toString();

        assertThat(Pin.parse("")).isEmpty();
        assertThat(Pin.parse("739204")).isEmpty();
        assertThat(Pin.parse(line + " ")).isEmpty();
        assertThat(Pin.parse(line.replace("600000", "1"))).isEmpty();
        assertThat(Pin.parse(line.replace("sha256", "md5"))).isEmpty();
    }
}
