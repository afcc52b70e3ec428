package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.handrail.session.Comfort;
import org.handrail.session.KioskState;
import org.handrail.session.Manner;
import org.handrail.session.Place;
import org.handrail.staff.Pin;
import org.handrail.staff.PinGate;
import org.handrail.ui.Machines;
import org.handrail.ui.Fx;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.Texts;
import org.handrail.ui.Work;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Staff with a keyboard or a keypad: a PIN and a code are typed, and nothing of them shows or does something else.
class StaffKeysTest {

    private static final String PIN = "246810";

    @TempDir
    Path folder;

    private final Slow slow = new Slow();
    private Keyboard keyboard;

    @BeforeEach
    void thePinPadIsOpen() throws Exception {
        var gate = new PinGate(Pin.of(PIN.toCharArray(), new SecureRandom()), folder.resolve("gate"), () -> 0);
        keyboard = Keyboard.shown(KeySettings.usual(), new StaffDoor(Optional.of(gate), slow, List::of, Machines.usual(), () -> { }, () -> { }));
        keyboard.run(keyboard.kiosk::openPinPad);
        slow.answer();
    }

    @AfterEach
    void theWindowIsGone() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void staffSignInWithKeysAlone() {
        type(PIN);
        assertThat(told()).doesNotContain(PIN);
        keyboard.press(KeyCode.ENTER);
        keyboard.run(slow::answer);
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.StaffDesk.class);
    }

    @Test
    void backspaceTakesADigitOff() {
        keyboard.press(KeyCode.DIGIT9);
        backspace();
        type(PIN);
        keyboard.press(KeyCode.ENTER);
        keyboard.run(slow::answer);
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.StaffDesk.class);
    }

    @Test
    void whatTheRingWasAroundIsNotPressedByTheEnterBehindAPin() {
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.ringed()).isEqualTo("1");
        type("24681");
        assertThat(keyboard.ringed()).as("who types needs no ring").isEmpty();
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.ringed()).as("too few digits to do anything with").isEmpty();
        keyboard.press(KeyCode.DIGIT0, KeyCode.ENTER);
        keyboard.run(slow::answer);
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.StaffDesk.class);
    }

    @Test
    void aSecondEnterWhileThePinIsLookedAtDoesNothing() {
        type("135790");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.ringed()).isEqualTo("Sign in");
        keyboard.press(KeyCode.ENTER);
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.PinPad.class);
        keyboard.run(slow::answer);
        assertThat(told()).contains("That PIN is not right. You have 4 tries.");
        assertThat(keyboard.ringed()).isEqualTo("Sign in");
        keyboard.press(KeyCode.ENTER);
        assertThat(slow.jobs).as("nothing was typed to look at").isEmpty();
        assertThat(keyboard.ringed()).isEqualTo("Sign in");
        type(PIN);
        keyboard.press(KeyCode.ENTER);
        keyboard.run(slow::answer);
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.StaffDesk.class);
    }

    @Test
    void bothPadsSayAllTheTimeWhatToEnter() {
        String pin = "Enter your PIN.";
        assertThat(told()).contains(pin);
        type("246");
        assertThat(told()).contains(pin);
        keyboard.run(() -> {
            keyboard.kiosk.signIn();
            keyboard.kiosk.takeCode();
        });
        String code = "Type the signs of their code, or scan the square.";
        assertThat(told()).contains(code);
        type("27P");
        assertThat(told()).contains(code);
    }

    @Test
    void aCodeIsTypedAndOpensNothingByItself() {
        keyboard.run(() -> {
            keyboard.kiosk.signIn();
            keyboard.kiosk.takeCode();
        });
        keyboard.press(KeyCode.TAB);
        type("27PXQ8");
        assertThat(keyboard.ringed()).isEmpty();
        assertThat(told()).contains("Signs still to come: 6");
        backspace();
        assertThat(told()).contains("Signs still to come: 7");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.TakingCode.class);
    }

    @Test
    void theKeysOnTheGlassArePressedWithEnterSignBySign() {
        keyboard.run(() -> {
            keyboard.kiosk.signIn();
            keyboard.kiosk.takeCode();
        });
        keyboard.choose("2");
        keyboard.choose("7");
        keyboard.choose("P");
        assertThat(told()).contains("Signs still to come: 9");
    }

    @Test
    void neitherAnotherLanguageNorTheDarkLosesASignOfTheCode() {
        keyboard.run(() -> {
            keyboard.kiosk.signIn();
            keyboard.kiosk.takeCode();
        });
        type("27PXQ8");
        assertThat(told()).contains("Signs still to come: 6");
        keyboard.choose("English");
        assertThat(told()).contains("27PXQ8".split("")).contains(spanish("take.more", 6));
        keyboard.choose("Contraste");
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.TakingCode(new Manner(Optional.of(Locale.of("es")),
                Comfort.USUAL.with(Comfort.Contrast.DARK))));
        type("9V5234");
        assertThat(told()).doesNotContain(spanish("take.more", 0));
        keyboard.run(() -> {
            keyboard.kiosk.leaveStaff();
            keyboard.kiosk.takeCode();
        });
        assertThat(told()).as("let go with the page").contains(spanish("take.more", 12));
    }

    @Test
    void theDarkThatStaffChoseStaysWithThemAndGoesWithThem() {
        keyboard.choose("Contrast");
        type(PIN);
        keyboard.press(KeyCode.ENTER);
        keyboard.run(slow::answer);
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.StaffDesk(new Manner(Optional.empty(),
                Comfort.USUAL.with(Comfort.Contrast.DARK))));
        keyboard.choose("Contrast: on");
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.StaffDesk());
        keyboard.choose("Contrast");
        keyboard.run(keyboard.kiosk::leaveStaff);
        keyboard.begin();
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
        assertThat(keyboard.kiosk.state().here().orElseThrow().comfort()).isEqualTo(Comfort.USUAL);
    }

    private static String spanish(String key, Object... values) {
        return new Texts(Locale.of("es")).of(key, values);
    }

    private void type(String signs) {
        signs.chars().forEach(sign -> keyboard.press(KeyCode.getKeyCode(Character.toString(sign))));
    }

    /// The headless keyboard sends no character for it.
    private void backspace() {
        keyboard.press(KeyCode.BACK_SPACE);
        keyboard.run(() -> Event.fireEvent(keyboard.scene, new KeyEvent(KeyEvent.KEY_TYPED, "\b", "", KeyCode.UNDEFINED, false, false,
                false, false)));
    }

    private String told() {
        return Fx.on(() -> keyboard.scene.getRoot().lookupAll("*").stream().filter(Words.class::isInstance).map(Words.class::cast)
                .map(words -> words.laid().plain()).collect(Collectors.joining("\n")));
    }

    /// Looks at nothing until it is asked to.
    private static final class Slow implements Work {

        private final Queue<Runnable> jobs = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            jobs.add(() -> {
                try {
                    done.accept(job.call());
                } catch (Exception e) {
                    failed.accept(e);
                }
            });
        }

        private void answer() {
            while (!jobs.isEmpty()) {
                jobs.remove().run();
            }
        }
    }
}
