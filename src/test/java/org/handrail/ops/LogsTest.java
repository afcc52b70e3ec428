package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.Appender;

class LogsTest {

    @TempDir
    Path folder;

    private final Logger logger = (Logger) LoggerFactory.getLogger("org.handrail.test");

    @AfterEach
    void closeTheDiary() {
        Logger root = logger.getLoggerContext().getLogger(Logger.ROOT_LOGGER_NAME);
        Optional.ofNullable(root.getAppender("diary")).ifPresent(Appender::stop);
        root.detachAppender("diary");
    }

    @Test
    void theDiaryNamesAnExceptionAndItsPlaceButNeverItsMessage() throws IOException {
        Logs.keepIn(folder);

        logger.info("Fault {}", "H7K-2QD", new IllegalStateException("my name is", new NumberFormatException("Ann")));

        assertThat(Files.readString(folder.resolve("handrail.log")))
                .contains("Fault H7K-2QD", "java.lang.IllegalStateException", "because of java.lang.NumberFormatException",
                        "at org.handrail.ops.LogsTest.")
                .doesNotContain("my name is", "Ann");
    }

    @Test
    void theDiaryIsBounded() throws IOException {
        Logs.keepIn(folder);

        for (int i = 0; i < 12_000; i++) {
            logger.info("{}", "x".repeat(1_000));
        }

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(10).allMatch(file -> file.toFile().length() <= 1_100_000);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTheDiary() throws IOException {
        Logs.keepIn(Files.createFile(folder.resolve("file")).resolve("logs"));

        logger.info("Still here");
    }

    @Test
    void javaFxDoesNotWarnAboutHowItWasLoaded() {
        assertThat(logger.getLoggerContext().getLogger("javafx").isWarnEnabled()).isFalse();
    }
}
