package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Languages that write no spaces between words. None is offered yet: its fonts and translators are missing, not its lines.
class SpacelessLinesTest {

    private static final String NEVER_FIRST = "。、，．！？：；」』）］｝〉》”’々ー・ぁぃぅぇぉっゃゅょァィゥェォッャュョๆฯ";
    private static final String NEVER_LAST = "「『（［｛〈《“‘";

    /// @param words how it may be parted, with a bar between; empty where it may be parted nearly everywhere
    record Sample(Locale language, String text, String words) {

        @Override
        public String toString() {
            return language.toString();
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(Locale.CHINESE, "治疗可能会让您的孩子感到疲倦（这是正常的）。请告诉“护士”，她会帮助您。剂量为200毫克，每天两次！", ""),
                new Sample(Locale.JAPANESE, "お子さまが、せきをしたり（苦しそうに）していたら、「すぐに」スタッフへ。ちょっとマーカーを使います。1日10ミリグラム。", ""),
                new Sample(Locale.of("th"), "ลูกของคุณอาจรู้สึกเหนื่อยหลังการรักษา", "ลูก|ของ|คุณ|อาจ|รู้สึก|เหนื่อย|หลัง|การ|รักษา"),
                marked("lo", "ລູກ|ຂອງ|ທ່ານ|ອາດ|ຮູ້ສຶກ|ເມື່ອຍ"), marked("km", "កូន|របស់|អ្នក|អាច|នឹង|ហត់"),
                marked("my", "သင့်|ကလေး|ပင်ပန်း|နိုင်သည်"));
    }

    private static Sample marked(String language, String words) {
        return new Sample(Locale.of(language), words.replace("|", "\u200B"), words);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLineIsTooWideAndNothingIsLost(Sample sample) {
        everyWidth(sample, 120, (width, lines) -> {
            assertThat(lines).as("at %s", width).allSatisfy(line -> assertThat(LineBreaker.width(line)).isLessThanOrEqualTo(width));
            assertThat(lines.stream().map(Words::text).collect(Collectors.joining())).isEqualTo(sample.text());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLineBeginsWithWhatClosesOrEndsWithWhatOpens(Sample sample) {
        everyWidth(sample, 200, (width, lines) -> {
            assertThat(lines).as("at %s", width).noneMatch(line -> NEVER_FIRST.indexOf(Words.text(line).charAt(0)) >= 0);
            assertThat(lines).as("at %s", width).noneMatch(line ->
                    NEVER_LAST.indexOf(Words.text(line).charAt(Words.text(line).length() - 1)) >= 0);
            assertThat(lines).as("a number stays whole at %s", width).noneMatch(line -> Words.text(line).matches("(?s).*[0-9]$"));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesEndOnlyBetweenWords(Sample sample) {
        if (sample.words().isEmpty()) {
            return;
        }
        var ends = new TreeSet<Integer>();
        int at = 0;
        for (String word : sample.words().split("\\|")) {
            at += word.length();
            ends.add(at);
        }
        var seen = new TreeSet<Integer>();
        everyWidth(sample, 200, (_, lines) -> {
            int end = 0;
            for (List<Run> line : lines) {
                end += Words.text(line).replace("\u200B", "").length();
                seen.add(end);
            }
        });
        assertThat(ends).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(2);
    }

    @Test
    void noSignIsLeftAloneOnTheLastLineWhereAnotherWayHasAsManyLines() {
        var sample = new Sample(Locale.CHINESE, "治疗可能会让您的孩子感到疲倦", "");
        Fx.run(() -> {
            double justOneLess = face().width("治疗可能会让您的孩子感到疲") / 0.985;
            List<List<Run>> lines = new LineBreaker(sample.language()).fill(runs(sample), justOneLess);
            assertThat(lines).hasSize(2);
            assertThat(Words.text(lines.getLast())).hasSizeGreaterThan(1);
        });
    }

    @Test
    void aZeroWidthSpaceTakesNoRoom() {
        Fx.run(() -> assertThat(Set.of(face().width("ab"))).containsExactly(face().width("a\u200Bb")));
    }

    private interface Check {

        void see(double width, List<List<Run>> lines);
    }

    private static void everyWidth(Sample sample, double least, Check check) {
        Fx.run(() -> {
            var breaker = new LineBreaker(sample.language());
            var kinds = new ArrayList<Integer>();
            for (double width = least; width < 900; width += width < 400 ? 3 : 17) {
                check.see(width, breaker.fill(runs(sample), width));
                check.see(width, breaker.balance(runs(sample), width));
                kinds.add(breaker.fill(runs(sample), width).size());
            }
            assertThat(kinds.stream().distinct().count()).as("kinds of breaking seen").isGreaterThan(1);
        });
    }

    private static List<Run> runs(Sample sample) {
        return List.of(new Run(sample.text(), face(), Optional.empty()));
    }

    /// No font here has these letters, but each takes room.
    private static Face face() {
        return Faces.of(Type.READ, Locale.of("vi"), TextSize.NORMAL);
    }
}
