package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever tells that something cannot be done is in whole sentences, says what can be done instead, and has neither codes nor
/// blame in it (WCAG 3.3.3).
class SentencesTest {

    /// All messages that tell of something that did not go as it was meant.
    private static final List<String> ERRORS = List.of("pin.wrong", "pin.locked", "take.slip", "take.slips", "take.older", "take.newer",
            "take.strange", "pick.refused", "ideas.full", "rest.text", "touch.resting", "language.partly", "desk.more");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?؟]+[.!?؟]+");
    private static final Pattern CODE = Pattern.compile("\\d|[A-Z_]{4,}|0x|Exception");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; \\b(error|invalid|illegal|incorrect|denied|fail|forbidden|your fault) ; take|try|please|tell|look|lift|run|you can|can help|you have
            es ; \\b(error|inválid|ilegal|incorrect|denegad|fall|prohibid|culpa) ; quite|pruebe|mire|mírelos|avise|levántelo|pida|haga|puede|pueden|quedan
            ar ; خاطئ|غير صالح|ممنوع|فشل ; أزل|أزيلوا|انظروا|ارفعوه|يمكن|يمكنكم|يرجى|المحاولات|المحاولة
            """)
    void whateverCannotBeDoneIsToldKindlyAndWithAWayOut(String language, String blame, String ways) {
        var texts = new Texts(Locale.of(language));
        var faults = new TreeSet<String>();
        for (String key : ERRORS) {
            String message = texts.of(key, "\u0001");
            boolean whole = SENTENCE.matcher(message).replaceAll("").isBlank() && !Character.isLowerCase(message.codePointAt(0));
            if (!whole) {
                faults.add(key + " is no whole sentence: " + message);
            }
            if (CODE.matcher(message).find()) {
                faults.add(key + " has a code in it: " + message);
            }
            if (Pattern.compile(blame, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(message).find()) {
                faults.add(key + " blames: " + message);
            }
            if (!Pattern.compile("(?<!\\p{L})(" + ways + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(message).find()) {
                faults.add(key + " does not say what to do: " + message);
            }
        }
        assertThat(faults).isEmpty();
    }
}
