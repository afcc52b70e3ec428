package org.handrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.handrail.session.KioskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of a visit reaches a disk: no part of the kiosk that knows one can write, and after one all files are as before (PRV-04).
class NothingStaysTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.handrail");
    private static final Pattern WRITING = Pattern.compile("(write|create|copy|move|newOutputStream|newBufferedWriter|newByteChannel)(?!ImageInputStream).*");
    private static final Pattern FILES = Pattern.compile("java\\.nio\\.channels\\.FileChannel|java\\.io\\.(FileOutputStream|FileWriter|"
            + "RandomAccessFile|PrintStream)|java\\.util\\.prefs\\..*");

    @Test
    void aVisitLeavesEveryFileAsItWas(@TempDir Path folder) {
        var guides = contents(Path.of("data"));
        try (TestKiosk glass = TestKiosk.withGuide(folder)) {
            var before = contents(folder);
            glass.touch(960, 640);
            glass.touch("A parent or another adult");
            glass.touch(glass.visit().guide().topics().getFirst().title());
            glass.touch("Talk about this");
            glass.touch("My questions: 1");
            glass.touch("Contrast");
            glass.touch("Start over");
            glass.touch("Clear it now");
            assertThat(glass.state()).isEqualTo(new KioskState.Attract());
            assertThat(contents(folder)).isEqualTo(before);
        }
        assertThat(contents(Path.of("data"))).isEqualTo(guides);
    }

    @Test
    void onlyTheTourTheLockAndTheCountOfWrongPinsAreWritten() {
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.describe("the tour, the lock and what is kept of wrong PINs",
                one -> one.getPackageName().equals("org.handrail.tour") || one.getName().equals("org.handrail.ops.SingleInstance")
                        || one.getName().equals("org.handrail.staff.Kept"));
        noClasses().that(DescribedPredicate.not(allowed)).should()
                .dependOnClassesThat(DescribedPredicate.describe("write files", one -> FILES.matcher(one.getName()).matches()))
                .orShould().callMethodWhere(DescribedPredicate.describe("a file is written", NothingStaysTest::writes)).check(HOUSE);
        assertThat(HOUSE.stream().filter(allowed).flatMap(one -> one.getMethodCallsFromSelf().stream()).filter(NothingStaysTest::writes))
                .as("it sees what writes").hasSizeGreaterThan(4);
    }

    private static boolean writes(JavaCall<?> call) {
        return (call.getTargetOwner().isEquivalentTo(Files.class) || call.getTargetOwner().isEquivalentTo(ImageIO.class))
                && WRITING.matcher(call.getName()).matches();
    }

    private static TreeMap<String, Integer> contents(Path folder) {
        var contents = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
