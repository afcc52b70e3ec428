package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.content.Treatment;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.GuideTool;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The answers: a row for each question, a column of the same width for each treatment. Whoever touches an answer gets it in
/// full, with where it is from.
record CompareTable(View view, Visit visit, List<Treatment> treatments, double width) {

    private static final double ARROW = 28;

    /// How wide the mark of staff is, unless its word needs more, and how much of that is at the sides of the word.
    private static final double MARK = 152;
    private static final double AROUND_MARK = 12;

    /// How much a row gets of the free room of its page, at most.
    private static final double MORE = 40;
    private static final double STEP = 8;

    /// The free room above and below a question above its answers, together.
    private static final double AROUND_QUESTION = 10;

    /// The free room above and below the mark of staff beside a question above its answers.
    private static final double MARK_EDGE = 9;

    /// How wide the column of the questions is; 0 where each question stands above its answers.
    double label() {
        if (view.is(Form.TALL) || view.largeText() && !hasMarksInShortRoom()) {
            return 0;
        }
        if (marked()) {
            return (view.is(Form.COMPACT) ? 344 : 372) + mark() - MARK;
        }
        return view.is(Form.COMPACT) ? alone() ? 250 : 210 : alone() ? 348 : isForeign() ? 296 : 312;
    }

    double column() {
        return (width - label()) / treatments.size();
    }

    /// Free at the sides of an answer.
    double side() {
        return view.is(Form.COMPACT) ? 16 : roomy() ? 20 : 24;
    }

    /// How much of a row nobody touches, at least: the question above the answers, unless staff mark it there.
    double question() {
        return label() == 0 && !marked()
                ? new Typesetter(view.texts().language(), TextSize.NORMAL).lineHeight(Type.CELL_TITLE) + AROUND_QUESTION : 0;
    }

    /// Whether staff mark each row that they have talked about.
    boolean marked() {
        return view.led().isPresent();
    }

    /// How wide the mark of staff is.
    double mark() {
        var type = new Typesetter(view.texts().language(), TextSize.NORMAL);
        return Stream.of(view.say("guided.discuss"), view.say("guided.discussed"))
                .mapToDouble(word -> Math.ceil(type.line(word, Type.SMALL_STRONG).used()) + AROUND_MARK).reduce(MARK, Math::max);
    }

    /// In low reach marks above the answers would leave large words no room.
    private boolean hasMarksInShortRoom() {
        return marked() && view.is(Form.WIDE) && view.layout().isLow();
    }

    /// Between two rows. Where a line above the answers tells of their language, all seven still stand on one page of a wall.
    double gap() {
        return isForeign() ? 4 : 6;
    }

    /// The free room above and below an answer, at least.
    private double padding() {
        return isForeign() ? 3 : 4;
    }

    /// Whether the answers are not in the language of the visit, which is told above them and takes of their room.
    private boolean isForeign() {
        return view.isForeign(treatments.getFirst().language());
    }

    private boolean alone() {
        return treatments.size() == 1;
    }

    private boolean roomy() {
        return treatments.size() > 2;
    }

    /// @param most how high a row may be
    List<CompareRow> rows(double most) {
        return IntStream.range(0, visit.guide().comparison().size()).mapToObj(question -> {
            CompareRow usual = row(question, most, false);
            return usual.least() <= most ? usual : row(question, most, true);
        }).toList();
    }

    /// The rows on as few pages as there can be, and none of those much fuller than another.
    static Pages pages(List<CompareRow> rows, double height) {
        List<Piece> pieces = rows.stream().map(row -> row.piece(0)).toList();
        Pages pages = Pages.fill(pieces, height);
        double highest = rows.stream().mapToDouble(CompareRow::least).max().orElse(height);
        for (double lower = height - STEP; pages.size() > 1 && lower >= highest; lower -= STEP) {
            Pages even = Pages.fill(pieces, lower);
            pages = even.size() == pages.size() ? even : pages;
        }
        return pages;
    }

    /// The same page with its rows as high as its height allows.
    static Pages.Page spread(List<CompareRow> rows, Pages.Page page, double height) {
        double used = page.pieces().stream().mapToDouble(Piece::height).sum() + (page.pieces().size() - 1) * rows.getFirst().table().gap();
        double more = Math.clamp((height - used) / page.pieces().size(), 0, MORE);
        return new Pages.Page(rows.subList(page.firstWord(), page.firstWord() + page.words()).stream()
                .map(row -> row.piece(more)).toList(), page.firstWord(), page.words());
    }

    /// Nothing points onward where three leave their words little room: then all seven questions stand on two pages.
    ///
    /// @param crowded whether words need all of the room: the question is as small as it may be, and nothing points onward
    private CompareRow row(int question, double most, boolean crowded) {
        boolean above = label() == 0;
        String text = visit.guide().comparison().get(question);
        double room = (above ? width : label()) - 40 - (marked() ? mark() + CompareRow.MARK_GAP - 12 : 0);
        Laid asked = in(view.typeThat(type -> !crowded && in(type).fill(text, Type.CELL_TITLE, room).height() <= most * 0.2))
                .fill(text, Type.CELL_TITLE, room);
        double head = above ? Math.max(asked.height() + AROUND_QUESTION, marked() ? GuideTool.HEIGHT + 2 * MARK_EDGE : 0) : 0;
        double arrow = crowded || roomy() ? 0 : ARROW;
        Typesetter type = view.typeThat(size -> cells(question, text, size, arrow).stream()
                .allMatch(cell -> cell.isWhole() && cell.height() <= most - head - 2 * padding()));
        List<CompareCell> cells = cells(question, text, type, arrow);
        double answers = cells.stream().mapToDouble(CompareCell::height).max().orElse(0) + 2 * padding();
        double least = Math.max(above ? 72 : marked() ? GuideTool.HEIGHT + 12 : isForeign() ? 74 : 76,
                Math.max(answers, above ? 0 : asked.height() + 2 * padding()));
        return new CompareRow(view, this, question, asked, cells, head, arrow, head + least);
    }

    private List<CompareCell> cells(int question, String asked, Typesetter size, double arrow) {
        double room = column() - side() - Math.max(side(), arrow + 8);
        return treatments.stream().map(treatment -> CompareCell.of(view, treatment, question, asked, room, size, alone(),
                label() > 0)).toList();
    }

    /// Sets the questions in the language of the answers.
    private Typesetter in(Typesetter size) {
        return new Typesetter(treatments.getFirst().language(), size.size());
    }
}
