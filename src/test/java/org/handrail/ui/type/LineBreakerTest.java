package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.content.Prose;
import org.handrail.content.Span;
import org.handrail.content.Word;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our own breaking of lines: nothing is wider than asked, nothing is lost, no word is torn that fits.
class LineBreakerTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final Locale SPANISH = Locale.of("es");

    /// Text in one language, set as it is in the guide.
    record Sample(Locale language, String text) {

        @Override
        public String toString() {
            return language + ": " + text.substring(0, 20);
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(Locale.ENGLISH, "Your child’s team may use more than one of these. You can ask about any of them, at "
                        + "any time, and you don’t have to choose today."),
                new Sample(Locale.ENGLISH, "Desmoplastic small round cell tumor (DSRCT) grows in the belly – most often in 15-to-30-"
                        + "year-olds. “Small round cell” tells how it looks."),
                new Sample(Locale.ENGLISH, "Call 555-0142 when the fever is 100.4 °F (38 °C) or more.\nDay or night.\n\nEven if "
                        + "it goes away."),
                new Sample(SPANISH, "¿Cómo se llama? Tumor desmoplásico de células redondas pequeñas: un cáncer poco común que crece "
                        + "en el abdomen. «No es culpa de nadie.»"),
                new Sample(ARABIC, "هذا الورم نادر جدًا، وينمو غالبًا في البطن. يمكنك أن تسأل فريقك الطبي عن أي شيء، في أي وقت."),
                new Sample(ARABIC, "الجرعة \u200e200 mg\u200e مرتين في اليوم. اتصل على \u200e555-0142\u200e إذا شعرت بالحمى."));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLineIsWiderThanAsked(Sample sample) {
        everyWidth(sample, (width, lines, way) -> assertThat(lines).as("%s at %s", way, width)
                .allSatisfy(line -> assertThat(LineBreaker.width(line)).isLessThanOrEqualTo(width)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsLostAndNothingIsReordered(Sample sample) {
        everyWidth(sample, (width, lines, way) -> assertThat(letters(lines.stream().map(Words::text)
                .collect(Collectors.joining()))).as("%s at %s", way, width).isEqualTo(letters(sample.text().replace("\u200E", ""))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noWordIsTornThatFits(Sample sample) {
        var words = Arrays.asList(sample.text().replace("\u200E", "").split("[\\s–-]+"));
        everyWidth(sample, (width, lines, way) -> {
            double widest = Stream.of(sample.text().split("\\s+")).mapToDouble(word -> face(sample).width(word)).max().orElseThrow();
            if (widest * 1.05 > width) {
                return;
            }
            var shown = lines.stream().flatMap(line -> Stream.of(Words.text(line).split("[\\s–-]+")))
                    .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
            assertThat(shown).as("%s at %s", way, width).isEqualTo(String.join(" ", words));
        });
    }

    @Test
    void noLineEndsBehindAnApostrophe() {
        var sample = new Sample(Locale.ENGLISH, "Each child’s own doctor knows the child’s story and the team’s and families’ hopes.");
        everyWidth(sample, (width, lines, way) -> {
            if (width > 120) {
                assertThat(lines.subList(0, lines.size() - 1)).as("%s at %s", way, width).noneMatch(line ->
                        Words.text(line).matches(".*\\p{L}’") && !Words.text(line).endsWith("families’"));
            }
        });
    }

    @Test
    void noLineEndsWithinAStretchOfYears() {
        var sample = new Sample(Locale.ENGLISH, "A study of the years 2000–2018 and a smaller one of 1999–2001, for 14–21 year olds – and more.");
        everyWidth(sample, (width, lines, way) -> {
            if (width > 240) {
                assertThat(lines).as("%s at %s", way, width).noneMatch(line -> Words.text(line).matches(".*\\d–"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void balancingTakesNoMoreLinesThanFilling(Sample sample) {
        var setter = new Typesetter(sample.language(), TextSize.NORMAL);
        Fx.run(() -> {
            for (double width = 60; width < 1500; width += 7) {
                assertThat(setter.balance(sample.text(), Type.H2, width).lines()).as("at %s", width)
                        .hasSameSizeAs(setter.fill(sample.text(), Type.H2, width).lines());
            }
        });
    }

    @Test
    void balancedLinesAreAboutEquallyLong() {
        var setter = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);
        Fx.run(() -> {
            double room = setter.line("What can we do about side effects, now", Type.H2).used();
            Laid title = setter.balance("What can we do about side effects, now and later?", Type.H2, room * 1.02);
            assertThat(title.lines()).hasSize(2);
            assertThat(LineBreaker.width(title.lines().getLast()) / LineBreaker.width(title.lines().getFirst()))
                    .isBetween(0.6, 1.4);
        });
    }

    @Test
    void aBalancedTitleEndsWithoutALonelyWord() {
        var setter = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);
        Fx.run(() -> {
            double room = setter.line("chemo in the bel", Type.ACTION).used();
            Laid title = setter.balance("HIPEC (warm chemo in the belly)", Type.ACTION, room);
            assertThat(title.lines()).extracting(Words::text).containsExactly("HIPEC (warm", "chemo in", "the belly)");
        });
    }

    @Test
    void noWordIsLeftAloneOnTheLastLineWhereAnotherWayHasAsManyLines() {
        var setter = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);
        String text = "You can stop at any page and come back to it later on";
        Fx.run(() -> {
            int avoided = 0;
            for (double width = 300; width < 900; width++) {
                Laid laid = setter.fill(text, Type.READ, width);
                if (laid.lines().size() > 1 && last(laid).equals("on")) {
                    for (double narrower = 0.96; narrower > 0.75; narrower -= 0.04) {
                        var other = setter.fill(text, Type.READ, width * narrower);
                        assertThat(other.lines().size() == laid.lines().size() && last(other).contains(" "))
                                .as("lonely at %s, not at %s of it", width, narrower).isFalse();
                    }
                } else if (laid.lines().size() > 1) {
                    avoided++;
                }
            }
            assertThat(avoided).isGreaterThan(100);
            double justOneLess = setter.line("You can stop at any page and come back to it later", Type.READ).used() / 0.98;
            assertThat(last(setter.fill(text, Type.READ, justOneLess))).contains(" ");
        });
    }

    @Test
    void aLineBreakOfTheWriterIsAlwaysOne() {
        everyWidth(new Sample(Locale.ENGLISH, "Touch\nto begin now,\nand here"), (width, lines, way) -> {
            String shown = lines.stream().map(Words::text).collect(Collectors.joining("\n"));
            assertThat(shown.replaceAll("\\s", "")).isEqualTo("Touchtobeginnow,andhere");
            if (width > 400) {
                assertThat(shown).as("%s at %s", way, width).isEqualTo("Touch\nto begin now,\nand here");
            } else {
                assertThat(lines.stream().map(Words::text)).as("%s at %s", way, width).noneMatch(line ->
                        line.contains("Touch to") || line.contains("now, and"));
            }
        });
    }

    @Test
    void aWordThatIsWiderThanItsPlaceIsBrokenBetweenLetters() {
        var setter = new Typesetter(Locale.ENGLISH, TextSize.LARGEST);
        Fx.run(() -> {
            Laid laid = setter.fill("Chemotherapeutics", Type.READ, 200);
            assertThat(laid.lines()).hasSizeGreaterThan(2);
            assertThat(laid.used()).isLessThanOrEqualTo(200);
            assertThat(laid.lines().stream().map(Words::text).collect(Collectors.joining())).isEqualTo("Chemotherapeutics");
        });
    }

    @Test
    void aSentenceOfSeveralFacesIsBrokenAsOne() {
        var prose = new Prose(List.of(new Span.Plain("A "), new Span.WordToKnow("biopsy", new Word.Id("biopsy")),
                new Span.Plain(" takes a "), new Span.Strong("small piece"), new Span.Plain(", to look at it.")));
        var setter = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);
        Fx.run(() -> {
            for (double width = 120; width < 900; width += 5) {
                Laid laid = setter.fill(prose, Type.READ, width);
                assertThat(laid.used()).isLessThanOrEqualTo(width);
                assertThat(laid.lines().stream().map(Words::text).collect(Collectors.joining(" "))).as("at %s", width)
                        .isEqualTo("A biopsy takes a small piece, to look at it.");
                assertThat(laid.lines().stream().flatMap(List::stream).filter(run -> run.word().isPresent()).map(Run::text))
                        .containsExactly("biopsy");
            }
        });
    }

    @Test
    void thePartsOfATextAreItsLines() {
        var setter = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);
        Fx.run(() -> {
            Laid laid = setter.fill("One two three four five six seven eight nine ten eleven twelve", Type.READ, 200);
            assertThat(laid.lines()).hasSizeGreaterThan(3);
            Laid head = laid.head(laid.line() * 2.5);
            assertThat(head.lines()).hasSize(2);
            assertThat(head.plain() + " " + laid.tail(2).plain()).isEqualTo(laid.plain());
            assertThat(head.height() + laid.tail(2).height()).isEqualTo(laid.height());
        });
    }

    private interface Check {

        void see(double width, List<List<Run>> lines, String way);
    }

    private static void everyWidth(Sample sample, Check check) {
        Fx.run(() -> {
            var breaker = new LineBreaker(sample.language());
            var text = List.of(new Run(sample.text(), face(sample), Optional.empty()));
            var seen = new ArrayList<Integer>();
            for (double width = 60; width < 1500; width += width < 400 ? 3 : 17) {
                var filled = breaker.fill(text, width);
                check.see(width, filled, "filled");
                check.see(width, breaker.balance(text, width), "balanced");
                seen.add(filled.size());
            }
            assertThat(seen.stream().distinct().count()).as("kinds of breaking seen").isGreaterThan(3);
        });
    }

    private static Face face(Sample sample) {
        return Faces.of(Type.READ, sample.language(), TextSize.NORMAL);
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String last(Laid laid) {
        return Words.text(laid.lines().getLast());
    }
}
