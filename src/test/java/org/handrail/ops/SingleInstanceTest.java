package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    @TempDir
    Path folder;

    @Test
    void aSecondKioskIsRefusedUntilTheFirstHasEnded() throws IOException {
        var state = folder.resolve("not/there/yet");
        try (var first = SingleInstance.take(state).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(SingleInstance.take(state)).isEmpty();
        }
        try (var next = SingleInstance.take(state).orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aFolderThatCannotBeIsToldApartFromASecondKiosk() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatIOException().isThrownBy(() -> SingleInstance.take(file.resolve("state")));
    }
}
