package org.handrail.ui.type;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps doses, units, ranges, dates, phone numbers and Latin words in their order within text from the right.
///
/// Without marks "200 mg" in an Arabic sentence is shown as "mg 200", and "2-3" as "3-2" (Unicode Bidirectional Algorithm,
/// UAX 9). U+200E holds a token together, and U+200F behind it keeps it apart from the next one. Isolates would be tidier, but
/// JavaFX draws boxes for them where Pango shapes the text; these two are invisible. Marks are set in lines that are already
/// broken, so that every line stands for itself, and none is spoken or counted.
///
/// What nobody has translated yet is filled into sentences of ours: a phrase with a colon or a comma within, the question mark behind
/// it ("؟" is the one of the sentence) and the hyphen at which its line is broken stay with its words, too.
final class DirectionalMarks {

    private static final String MARK = "\u200E";
    private static final String BACK = "\u200F";

    private static final String CORE = "\\p{IsLatin}\\p{Nd}";
    private static final String ATOM = "(?:[<>≤≥≈~±][ \u00A0])?[-+−±~≈<>≤≥°µ$€£#]*[" + CORE + "]+[%°′″+]*";
    private static final String CHAIN = ATOM + "(?:[-‐‑–—−.,:/'’·×=&@_]+" + ATOM + ")*";
    private static final String SPACED = "[ \u00A0](?:[-–—−×=/+][ \u00A0])?";
    private static final String CHAINS = CHAIN + "(?:" + SPACED + CHAIN + ")*";
    private static final String TOKEN = "(?:\\(\\p{Nd}+\\) ?)?" + CHAINS
            + "(?:[ \u00A0]?\\(" + CHAINS + "\\)(?:" + SPACED + CHAINS + ")?)*";
    private static final String BEHIND_LATIN = "(?<=\\p{IsLatin}[\\p{Nd} \u00A0]{0,12})";
    private static final String GOES_ON = "(?:[:;,?!]+[ \u00A0]|[ \u00A0]\\()(?=\\p{IsLatin})";
    private static final String ENDS = "(?:" + BEHIND_LATIN + "\\?+|[-‐‑–—/]$)?";
    private static final Pattern PHRASE = Pattern.compile(TOKEN + "(?:" + BEHIND_LATIN + GOES_ON + TOKEN + ")*" + ENDS);
    private static final Pattern SEPARATORS = Pattern.compile("[^" + CORE + "]+");

    private DirectionalMarks() { }

    /// The line with a mark on both sides of every token or phrase, and of every separator within one.
    static String set(String line) {
        return PHRASE.matcher(line).replaceAll(token -> {
            String inner = SEPARATORS.matcher(token.group()).replaceAll(found -> Matcher.quoteReplacement(
                    MARK + found.group() + MARK));
            return Matcher.quoteReplacement((MARK + inner + MARK).replace(MARK + MARK, MARK) + BACK);
        });
    }

    /// The words alone, as they are spoken and counted.
    static String removed(String text) {
        return text.replace(MARK, "").replace(BACK, "");
    }
}
