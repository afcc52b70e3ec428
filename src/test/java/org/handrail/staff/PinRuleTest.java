package org.handrail.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "73920", "7392041739204", "73920a", " 739204", "٧٣٩٢٠٤"})
    void aPinHasSixToTwelveDigits(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray())).hasValueSatisfying(why -> assertThat(why).contains("6 to 12 digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "123456", "654321", "890123", "121212", "123123", "1231231", "975319", "246810"})
    void aPinThatPeopleTryFirstIsRefused(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"739204", "112358", "739204739205"})
    void anyOtherPinMayBeUsed(String pin) {
        assertThat(PinRule.refusal(pin.toCharArray())).isEmpty();
    }
}
