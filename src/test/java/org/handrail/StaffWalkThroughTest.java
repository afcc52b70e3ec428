package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;

/// What staff do at the glass, from five taps to the lock behind them.
class StaffWalkThroughTest extends AtTheGlass {

    @Test
    void staffEnterByFiveTapsAndTheirPinAndLockBehindThem() {
        glass = TestKiosk.withGuide(folder);
        begin();
        var visit = new WeakReference<>(glass.visit());
        tapTheCorner();
        assertThat(glass.state()).isInstanceOf(KioskState.PinPad.class);
        enter("135790");
        assertThat(glass.told()).contains("That PIN is not right. You have 4 tries.").doesNotContain("135790");
        assertThat(glass.state()).isInstanceOf(KioskState.PinPad.class);
        enter("246810");
        assertThat(glass.state()).isEqualTo(new KioskState.StaffDesk());
        assertThat(glass.told()).contains("Staff desk", "No problems found in the content.");
        Gone.assertGone(visit);
        glass.touch("Lock and go back");
        assertThat(glass.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void aVisitorWhoOpensThePadByAccidentFindsTheirPageAgain() {
        glass = TestKiosk.withGuide(folder);
        begin();
        glass.touch(topics().get(1).title());
        Place before = place();
        Fx.run(glass.kiosk()::openPinPad);
        TestKiosk.settle();
        glass.touch("Cancel");
        assertThat(place()).isEqualTo(before);
    }

    @Test
    void anotherLanguageLosesNoDigitOfThePin() {
        glass = TestKiosk.withGuide(folder);
        begin();
        Fx.run(glass.kiosk()::openPinPad);
        TestKiosk.settle();
        List.of("2", "4", "6").forEach(glass::touch);
        glass.touch("English");
        assertThat(glass.has("Español")).isTrue();
        List.of("8", "1", "0").forEach(glass::touch);
        glass.touch("Entrar");
        assertThat(glass.state()).isEqualTo(new KioskState.StaffDesk());
    }

    @Test
    void withoutAGuideThePadStillOpens() {
        glass = TestKiosk.empty(folder);
        assertThat(glass.state()).isEqualTo(new KioskState.OutOfService());
        assertThat(glass.told()).contains("This screen is resting", TestKiosk.CONFIG.organisation().deskPhone(),
                TestKiosk.CONFIG.organisation().deskPlace());
        glass.touch(960, 540);
        assertThat(glass.state()).isEqualTo(new KioskState.OutOfService());
        tapTheCorner();
        enter("246810");
        assertThat(glass.state()).isEqualTo(new KioskState.StaffDesk());
        glass.touch("Lock and go back");
        assertThat(glass.state()).isEqualTo(new KioskState.OutOfService());
    }

    private void tapTheCorner() {
        for (int i = 0; i < 5; i++) {
            glass.touch(20, 20);
        }
    }

    private void enter(String pin) {
        pin.chars().forEach(digit -> glass.touch(Character.toString(digit)));
        glass.touch("Sign in");
    }
}
