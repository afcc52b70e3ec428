package org.handrail.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.handrail.takehome.Typing.Taken;

class TypingTest {

    private static final String CODE = "5WYQH8D63";

    private final Typing typing = new Typing(CODE.length());

    @Example
    void theLastSignCompletesACode() {
        assertThat(type("5wy-qh8-d6")).isEqualTo(Taken.SIGN);
        assertThat(typing.missing()).isEqualTo(1);
        assertThat(type("3")).isEqualTo(Taken.COMPLETE);
        assertThat(typing.signs()).isEqualTo(CODE);
        assertThat(typing.type('4')).isEqualTo(Taken.NOTHING);
        assertThat(typing.signs()).isEqualTo(CODE);
    }

    @Example
    void whatNoCodeHasIsToldAndLeftOut() {
        assertThat(type("5wo")).isEqualTo(Taken.NEVER);
        assertThat(typing.signs()).isEqualTo("5W");
        assertThat(type("yqh8d63")).as("it is not opened by itself").isEqualTo(Taken.SIGN);
        assertThat(typing.isComplete()).isTrue();
    }

    @Example
    void signsCanBeTakenOff() {
        type("5wo");
        typing.erase();
        typing.erase();
        typing.erase();
        assertThat(typing.signs()).isEmpty();
        assertThat(type(CODE)).isEqualTo(Taken.COMPLETE);
    }

    /// Whatever words stand before it: a scanner types all of a square.
    @Property(tries = 1000)
    void theLastLineOfAScannedTextIsTheCode(@ForAll String words) {
        type(words + "\n- How sure are we?\n" + "\r");
        assertThat(type("5WY-QH8-D63")).isEqualTo(Taken.COMPLETE);
        assertThat(typing.signs()).isEqualTo(CODE);
    }

    /// A code of another kiosk, or one that a scanner lost the end of.
    @Example
    void aLineOfTooFewSignsIsToldOf() {
        assertThat(type("5wy-qh8\n")).isEqualTo(Taken.CUT_OFF);
        assertThat(typing.signs()).isEmpty();
        assertThat(type("some words\n")).isEqualTo(Taken.NOTHING);
        assertThat(type(CODE)).isEqualTo(Taken.COMPLETE);
        assertThat(type("\n")).isEqualTo(Taken.NOTHING);
    }

    private Taken type(String text) {
        Taken last = Taken.NOTHING;
        for (char one : text.toCharArray()) {
            last = typing.type(one);
        }
        return last;
    }
}
