package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.Scan;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// "Make it easier": everything that a visitor can set stands on it, does what it says, and ends with the visit.
class MakingEasierTest {

    private static final Set<String> EVERYTHING = Set.of("Text size: Usual", "Text size: Large", "Text size: Larger",
            "Text size: Largest", "Contrast: Usual", "Contrast: Soft", "Contrast: High", "Motion: Gentle", "Motion: None",
            "Reading speed: Slower", "Reading speed: Faster", "Volume: Softer", "Volume: Louder", "Switches: Off",
            "Switches: Slow", "Switches: Fast", "Switches: Two switches");

    @ParameterizedTest
    @MethodSource("looks")
    void everythingCanBeSetOnEveryPanel(Layout layout, Comfort comfort) {
        Set<String> offered = Fx.on(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, comfort);
            every.open(new Place.MakingEasier());
            var spoken = new TreeSet<String>();
            every.pages(_ -> controls(every).forEach(control -> spoken.add(control.getAccessibleText().replace(". Chosen.", ""))));
            return spoken;
        });
        assertThat(offered).containsAll(EVERYTHING);
    }

    static Stream<Arguments> looks() {
        return Stream.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL).flatMap(layout ->
                Stream.of(TextSize.NORMAL, TextSize.LARGEST).flatMap(size -> Stream.of(true, false).map(low ->
                        Arguments.of(layout, Comfort.USUAL.with(size).lowReach(low)))));
    }

    /// EN 301 549, 12.1.1: whatever the kiosk can do for those who need it is listed there. What a visit can be made easier by is one
    /// record, so that nothing can be added to it and left out here.
    @ParameterizedTest
    @MethodSource("looks")
    void everyWayToMakeAVisitEasierIsListed(Layout layout, Comfort comfort) {
        Set<String> set = Fx.on(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, comfort);
            every.open(new Place.MakingEasier());
            var touched = new TreeSet<String>();
            var changed = new TreeSet<String>();
            List<String> choices = offered(every);
            for (String choice : choices) {
                every.kiosk.make(comfort);
                every.open(new Place.MakingEasier());
                every.pages(_ -> controls(every).stream().filter(control -> !touched.contains(choice)
                        && control.getAccessibleText().equals(choice)).findFirst().ifPresent(control -> {
                            control.fire();
                            touched.add(choice);
                            changed.addAll(differences(comfort, comfort(every)));
                            every.kiosk.make(comfort);
                        }));
            }
            return changed;
        });
        assertThat(set).containsExactlyInAnyOrderElementsOf(Stream.of(Comfort.class.getRecordComponents())
                .map(RecordComponent::getName).toList());
    }

    @Test
    void everyChoiceIsKeptInTheVisit() {
        Comfort set = Fx.on(() -> {
            var every = open();
            for (String choice : List.of("Contrast: Soft", "Motion: None", "Reading speed: Faster", "Reading speed: Faster",
                    "Volume: Softer", "Switches: Slow", "Text size: Large")) {
                control(every, choice).fire();
            }
            return comfort(every);
        });
        assertThat(set).isEqualTo(new Comfort(TextSize.LARGE, Contrast.SOFT, true, false, 5, 1, Scan.SLOW));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatWasSetStaysOnThePage(Layout layout, Comfort comfort) {
        int set = Fx.on(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, comfort);
            var choices = new ArrayList<String>(EVERYTHING);
            choices.addAll(List.of("Low reach: On", "Low reach: Off"));
            int fired = 0;
            for (String choice : choices) {
                every.anew();
                every.open(new Place.MakingEasier());
                for (int from = 0; from < 6; from++) {
                    every.kiosk.turn(new Place.MakingEasier(from));
                    Optional<ButtonBase> control = controls(every).stream().filter(each -> each.getAccessibleText().equals(choice))
                            .filter(each -> !each.isDisabled()).findFirst();
                    if (control.isPresent()) {
                        control.get().fire();
                        fired++;
                        assertThat(controls(every)).as(choice).anyMatch(each -> each.getAccessibleText().startsWith(choice));
                        break;
                    }
                }
            }
            return fired;
        });
        assertThat(set).isGreaterThan(10);
    }

    @Test
    void nothingGoesBeyondTheLastStep() {
        Fx.run(() -> {
            var every = open();
            control(every, "Reading speed: Faster").fire();
            assertThat(control(every, "Reading speed: Faster").isDisabled()).isFalse();
            control(every, "Reading speed: Faster").fire();
            assertThat(control(every, "Reading speed: Faster").isDisabled()).isTrue();
            control(every, "Volume: Softer").fire();
            assertThat(control(every, "Volume: Softer").isDisabled()).isTrue();
        });
    }

    @Test
    void theNextVisitorFindsEverythingAsUsual() {
        Comfort next = Fx.on(() -> {
            var every = open();
            control(every, "Volume: Louder").fire();
            control(every, "Motion: None").fire();
            every.kiosk.clear();
            every.kiosk.begin(every.guide.language());
            return comfort(every);
        });
        assertThat(next).isEqualTo(Comfort.USUAL);
    }

    /// What can be chosen there, on all of its pages.
    private static List<String> offered(EveryScreen every) {
        var choices = new ArrayList<String>();
        every.pages(_ -> controls(every).stream().filter(control -> !control.isDisabled()).map(ButtonBase::getAccessibleText)
                .filter(name -> name.contains(": ")).forEach(choices::add));
        return choices;
    }

    private static List<String> differences(Comfort one, Comfort other) {
        return Stream.of(Comfort.class.getRecordComponents()).filter(part -> !value(part, one).equals(value(part, other)))
                .map(RecordComponent::getName).toList();
    }

    private static Object value(RecordComponent part, Comfort comfort) {
        try {
            return part.getAccessor().invoke(comfort);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static EveryScreen open() {
        var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
        every.open(new Place.MakingEasier());
        return every;
    }

    private static Comfort comfort(EveryScreen every) {
        return every.kiosk.state() instanceof KioskState.Visiting(var visit, _) ? visit.comfort() : null;
    }

    private static ButtonBase control(EveryScreen every, String spoken) {
        return controls(every).stream().filter(control -> control.getAccessibleText().equals(spoken)).findFirst().orElseThrow();
    }

    private static List<ButtonBase> controls(EveryScreen every) {
        every.scene.getRoot().applyCss();
        every.scene.getRoot().layout();
        var controls = new ArrayList<ButtonBase>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof ButtonBase control && control.getAccessibleText() != null) {
                controls.add(control);
            }
        });
        return controls;
    }
}
