package org.handrail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// One finger that comes down and lifts is all that anybody needs (TGT-09): nothing listens for two, for a path, for a second tap, for
/// a long one or for a pointer that hovers.
class GesturesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.handrail");
    private static final Set<String> EVENTS = Set.of("ZoomEvent", "RotateEvent", "SwipeEvent", "TouchEvent");
    private static final Pattern LISTENING = Pattern.compile("setOn(Zoom|Rotat|Rotation|Swipe|Touch|Scroll|ContextMenu|Drag|MouseEntered|MouseExited|"
            + "MouseMoved|MouseDragged).*|getClickCount|isStillSincePress|hoverProperty|isHover|setPannable");

    @Test
    void nothingListensForAnyOtherGesture() {
        noClasses().should().dependOnClassesThat(DescribedPredicate.describe("gestures of several fingers",
                        one -> one.getPackageName().equals("javafx.scene.input") && EVENTS.contains(one.getSimpleName())))
                .orShould().callMethodWhere(DescribedPredicate.describe("a gesture is listened for",
                        call -> LISTENING.matcher(call.getName()).matches() && call.getTargetOwner().getPackageName().startsWith("javafx."))).check(HOUSE);
        assertThat(HOUSE.stream().flatMap(one -> one.getMethodCallsFromSelf().stream()).filter(call -> call.getName().equals("addEventFilter")))
                .as("it sees how the glass is listened to").isNotEmpty();
    }

    /// What only shows under a pointer would not be there for a finger.
    @Test
    void nothingLooksOtherwiseUnderAPointer() throws IOException {
        String styles = Files.readString(Path.of("src/main/resources/org/handrail/ui/handrail.css"));
        assertThat(styles).contains(":armed").doesNotContain(":hover");
    }
}
