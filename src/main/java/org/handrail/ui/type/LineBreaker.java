package org.handrail.ui.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Breaks text into lines that fit a width, at the places where its language allows it.
///
/// Java knows where lines of Chinese and Japanese may end and where a word of Thai does, just as ICU does. It knows no word of Lao,
/// Khmer or Burmese: whoever writes these puts a zero width space (U+200B) between words.
///
/// A word that is wider than the whole width is broken between letters, because nothing may ever be clipped; the tour
/// reports it, so that a writer can do better.
final class LineBreaker {

    /// One part in a hundred is kept free: measuring and drawing may differ by a fraction of a pixel.
    private static final double SLACK = 0.99;

    /// A title has so few words that every way to part it can be tried.
    private static final int MOST_PIECES = 14;

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

    private static final char WORD_MARK = '\u200b';
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';

    private final Locale language;

    LineBreaker(Locale language) {
        this.language = language;
    }

    /// Fills one line after the other; the last one is not left with a single word where another way has as many lines. A `\n`
    /// always ends a line.
    List<List<Run>> fill(List<Run> text, double width) {
        List<List<Run>> filled = filled(text, width);
        double least = widestWord(text, width);
        for (double narrower = 0.96; lonely(filled) && narrower > 0.75 && width * narrower >= least; narrower -= 0.04) {
            List<List<Run>> tried = filled(text, width * narrower);
            if (tried.size() == filled.size() && !lonely(tried)) {
                return tried;
            }
        }
        return filled;
    }

    private List<List<Run>> filled(List<Run> text, double width) {
        var lines = new ArrayList<List<Run>>();
        for (List<Run> paragraph : paragraphs(text)) {
            lines.addAll(fillParagraph(paragraph, width * SLACK));
        }
        return lines;
    }

    /// As few lines as [#fill], but about equally long: for titles, so that no word is left alone.
    List<List<Run>> balance(List<Run> text, double width) {
        List<List<Run>> best = filled(text, width);
        double narrow = Math.max(width / 3, widestWord(text, width));
        double wide = width;
        while (best.size() > 1 && wide - narrow > 4) {
            double middle = (narrow + wide) / 2;
            List<List<Run>> tried = filled(text, middle);
            if (tried.size() > best.size()) {
                narrow = middle;
            } else {
                wide = middle;
                best = tried;
            }
        }
        return lonely(best) ? evenly(text, best, width * SLACK) : best;
    }

    /// Three lines or more, parted so that they are as alike in length as can be and the last is not a single word; the lines as
    /// they are where that cannot be.
    private List<List<Run>> evenly(List<Run> text, List<List<Run>> lines, double width) {
        List<List<Run>> pieces = text(text).contains("\n") ? List.of() : pieces(text);
        if (lines.size() < 3 || pieces.size() < lines.size() || pieces.size() > MOST_PIECES) {
            return lines;
        }
        return partings(pieces, lines.size()).filter(parted -> !lonely(parted) && parted.stream().allMatch(line -> width(line) <= width))
                .min(Comparator.comparingDouble(parted -> parted.stream().mapToDouble(line -> width(line) * width(line)).sum()))
                .orElse(lines);
    }

    /// Every way to make so many lines of these pieces.
    private static Stream<List<List<Run>>> partings(List<List<Run>> pieces, int lines) {
        if (lines == 1) {
            return Stream.of(List.of(trimmed(joined(pieces.stream().flatMap(List::stream).toList()))));
        }
        return IntStream.rangeClosed(1, pieces.size() - lines + 1).boxed().flatMap(first ->
                partings(pieces.subList(first, pieces.size()), lines - 1).map(rest -> Stream.concat(
                        partings(pieces.subList(0, first), 1).map(List::getFirst), rest.stream()).toList()));
    }

    /// How wide lines must be for no word to be torn that this width has room for.
    private double widestWord(List<Run> text, double width) {
        return paragraphs(text).stream().flatMap(paragraph -> pieces(paragraph).stream())
                .mapToDouble(piece -> width(trimmed(piece)) / SLACK).filter(word -> word <= width).max().orElse(0);
    }

    private boolean lonely(List<List<Run>> lines) {
        return lines.size() > 1 && (WITHOUT_SPACES.contains(language.getLanguage()) ? pieces(lines.getLast()).size() == 1
                : !text(lines.getLast()).strip().contains(" "));
    }

    static double width(List<Run> line) {
        return line.stream().mapToDouble(run -> run.face().width(run.text())).sum();
    }

    private List<List<Run>> fillParagraph(List<Run> paragraph, double width) {
        var lines = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        double used = 0;
        for (List<Run> piece : pieces(paragraph)) {
            double wide = width(trimmed(piece));
            if (!line.isEmpty() && used + wide > width) {
                lines.add(trimmed(joined(line)));
                line.clear();
                used = 0;
            }
            List<List<Run>> parts = wide > width ? parts(piece, width) : List.of(piece);
            for (List<Run> part : parts) {
                if (!line.isEmpty() && (part != parts.getFirst() || used + width(trimmed(part)) > width)) {
                    lines.add(trimmed(joined(line)));
                    line.clear();
                    used = 0;
                }
                line.addAll(part);
                used += width(part);
            }
        }
        lines.add(trimmed(joined(line)));
        return lines;
    }

    /// The stretches between two places where a line may end; one can run through several faces.
    private List<List<Run>> pieces(List<Run> paragraph) {
        String whole = text(paragraph);
        return cut(paragraph, whole, BreakIterator.getLineInstance(language)).stream().flatMap(piece -> words(piece).stream()).toList();
    }

    /// What a writer parted with zero width spaces, which Java does not see.
    private static List<List<Run>> words(List<Run> piece) {
        String whole = text(piece);
        var words = new ArrayList<List<Run>>();
        int start = 0;
        for (int mark = whole.indexOf(WORD_MARK); mark >= 0 && mark < whole.length() - 1; mark = whole.indexOf(WORD_MARK, start)) {
            words.add(slice(piece, start, mark + 1));
            start = mark + 1;
        }
        words.add(slice(piece, start, whole.length()));
        return words;
    }

    /// What a piece that is too wide is parted into: at its hyphens, and where that is not enough between letters.
    private List<List<Run>> parts(List<Run> piece, double width) {
        String whole = text(piece);
        var parts = new ArrayList<List<Run>>();
        int start = 0;
        while (start < whole.length()) {
            int hyphen = whole.replace(Face.NO_BREAK_HYPHEN, '-').indexOf('-', start);
            int end = hyphen < 0 ? whole.length() : hyphen + 1;
            List<Run> part = slice(piece, start, end);
            parts.addAll(width(trimmed(part)) > width ? letters(part, width) : List.of(part));
            start = end;
        }
        return parts;
    }

    /// Letter by letter, gathered to what just fits. Joined letters have other widths than the same ones alone.
    private List<List<Run>> letters(List<Run> piece, double width) {
        var parts = new ArrayList<List<Run>>();
        var part = new ArrayList<Run>();
        for (List<Run> letter : cut(piece, text(piece), BreakIterator.getCharacterInstance(language))) {
            if (!part.isEmpty() && width(joined(both(part, letter))) > width) {
                parts.add(joined(part));
                part.clear();
            }
            part.addAll(letter);
        }
        parts.add(joined(part));
        return parts;
    }

    private static List<Run> both(List<Run> one, List<Run> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<List<Run>> cut(List<Run> runs, String whole, BreakIterator places) {
        var pieces = new ArrayList<List<Run>>();
        places.setText(whole);
        int start = places.first();
        for (int end = places.next(); end != BreakIterator.DONE; start = end, end = places.next()) {
            while (end < whole.length() && insideWord(whole, end)) {
                end = places.next();
            }
            pieces.add(slice(runs, start, end));
        }
        return pieces;
    }

    /// Java takes the apostrophe of "child’s" for a closing quotation mark, and the ring of "°C" for a sign that stands behind a
    /// number; after both a line may end. It also parts the mark that keeps a phone number in order from its first digit, and
    /// lets a line end at the hyphens of "1-800-4-CANCER" and within "2000–2018", and between a number and the Chinese or Japanese word of what it counts.
    private static boolean insideWord(String whole, int place) {
        char before = whole.charAt(place - 1);
        char after = whole.charAt(place);
        boolean behindDigit = place > 1 && Character.isDigit(whole.charAt(place - 2));
        return Character.isDigit(before) && Character.isLetter(after) || (before == '’' || before == '°') && Character.isLetter(after)
                || before == LEFT_TO_RIGHT_MARK && !Character.isWhitespace(after)
                || before == '–' && behindDigit && Character.isDigit(after)
                || before == '-' && (Character.isDigit(after) || behindDigit && Character.isLetter(after));
    }

    private static List<Run> slice(List<Run> runs, int start, int end) {
        var slice = new ArrayList<Run>();
        int at = 0;
        for (Run run : runs) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                slice.add(run.part(from, to));
            }
            at += run.text().length();
        }
        return slice;
    }

    private static List<List<Run>> paragraphs(List<Run> text) {
        var paragraphs = new ArrayList<List<Run>>();
        var paragraph = new ArrayList<Run>();
        for (Run run : text) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(List.copyOf(paragraph));
                    paragraph.clear();
                }
                if (!parts[i].isEmpty()) {
                    paragraph.add(run.withText(parts[i]));
                }
            }
        }
        paragraphs.add(paragraph);
        return paragraphs;
    }

    /// Neighbours of one face become one run again, so that letters are shaped and spaced as in the whole line.
    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.face().equals(run.face()) && last.word().equals(run.word())) {
                joined.set(joined.size() - 1, last.withText(last.text() + run.text()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static List<Run> trimmed(List<Run> line) {
        var trimmed = new ArrayList<>(line);
        while (!trimmed.isEmpty()) {
            Run last = trimmed.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                trimmed.add(last.withText(text));
                break;
            }
        }
        return trimmed;
    }

    private static String text(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
