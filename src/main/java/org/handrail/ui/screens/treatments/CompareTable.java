package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.Comparator;
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
///
/// @param compared   all that are compared
/// @param treatments those whose answers stand here: one, where the largest text has no room for the others beside it
/// @param words      how large answers are usually
record CompareTable(View view, Visit visit, List<Treatment> compared, List<Treatment> treatments, double width, Type words) {

    private static final double ARROW = 28;

    /// The smallest of answers in the largest text, as high as the words of its buttons.
    private static final TextSize LEAST_OF_LARGEST = TextSize.LARGER;

    /// How wide the mark of staff is, unless its word needs more, and how much of that is at the sides of the word.
    private static final double MARK = 152;
    private static final double AROUND_MARK = 12;

    /// The column of the questions where large words and the mark share it.
    private static final double LARGE_LABEL = 380;

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
        if (marksAbove()) {
            return Math.max(LARGE_LABEL, mark() + 2 * CompareRow.MARK_GAP);
        }
        if (marked()) {
            return Math.max((view.is(Form.COMPACT) ? 344 : 372) + mark() - MARK, view.is(Form.WIDE) ? CompareHead.leastLabel(view) : 0);
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
        return label() == 0 && !marksInRow()
                ? new Typesetter(view.texts().language(), leastSize()).lineHeight(Type.CELL_TITLE) + AROUND_QUESTION : 0;
    }

    /// Whether staff mark each row that they have talked about.
    boolean marked() {
        return view.led().isPresent();
    }

    /// Whether they do so below the rows instead: on a small panel in the largest text, where a row has a page to itself.
    boolean marksInFoot() {
        return marked() && view.is(Form.COMPACT) && view.largestText();
    }

    boolean marksInRow() {
        return marked() && !marksInFoot();
    }

    /// How wide the mark of staff is.
    double mark() {
        var type = new Typesetter(view.texts().language(), view.largestText() ? TextSize.LARGEST : TextSize.NORMAL);
        return Stream.of(view.say("guided.discuss"), view.say("guided.discussed"))
                .mapToDouble(word -> Math.ceil(type.line(word, Type.SMALL_STRONG).used()) + AROUND_MARK).reduce(MARK, Math::max);
    }

    /// Whether the marks stand above the questions, in a column of their own.
    boolean marksAbove() {
        return view.largestText() && hasMarksInShortRoom();
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
        return compared.size() == 1;
    }

    private boolean roomy() {
        return treatments.size() > 2;
    }

    /// @param most how high a row may be
    List<CompareRow> rows(double most) {
        return IntStream.range(0, visit.guide().comparison().size()).boxed().flatMap(question -> {
            CompareRow row = row(question, most, view.comfort().text());
            return view.largestText() && !alone() && row.size().compareTo(LEAST_OF_LARGEST) < 0 ? apart(question, most) : Stream.of(row);
        }).toList();
    }

    /// The answers one after the other, each over the whole width and all of one size.
    private Stream<CompareRow> apart(int question, double most) {
        List<CompareTable> tables = compared.stream().map(treatment -> new CompareTable(view, visit, compared, List.of(treatment), width, words)).toList();
        TextSize size = tables.stream().map(table -> table.row(question, most, view.comfort().text()).size()).min(Comparator.naturalOrder()).orElseThrow();
        return tables.stream().map(table -> table.row(question, most, size));
    }

    /// The rows on as few pages as there can be, and none of those much fuller than another. Answers of one treatment alone have a page
    /// to themselves.
    static Pages pages(List<CompareRow> rows, double height) {
        var alike = new ArrayList<List<CompareRow>>();
        for (CompareRow row : rows) {
            if (alike.isEmpty() || row.table().marksInFoot() || !alike.getLast().getFirst().table().equals(row.table())) {
                alike.add(new ArrayList<>());
            }
            alike.getLast().add(row);
        }
        return alike.stream().map(some -> even(some, height)).reduce(Pages::then).orElseThrow();
    }

    private static Pages even(List<CompareRow> rows, double height) {
        List<Piece> pieces = rows.stream().map(row -> row.piece(0)).toList();
        Pages pages = Pages.fill(pieces, height);
        double highest = rows.stream().mapToDouble(CompareRow::least).max().orElse(height);
        for (double lower = height - STEP; pages.size() > 1 && lower >= highest; lower -= STEP) {
            Pages even = Pages.fill(pieces, lower);
            pages = even.size() == pages.size() ? even : pages;
        }
        return pages;
    }

    /// The rows of a page.
    static List<CompareRow> on(List<CompareRow> rows, Pages.Page page) {
        var on = new ArrayList<CompareRow>();
        int answers = 0;
        for (CompareRow row : rows) {
            if (answers >= page.firstWord() && answers < page.firstWord() + page.words()) {
                on.add(row);
            }
            answers += row.cells().size();
        }
        return on;
    }

    /// The same page with its rows as high as its height allows.
    static Pages.Page spread(List<CompareRow> on, Pages.Page page, double height) {
        double used = page.pieces().stream().mapToDouble(Piece::height).sum() + (page.pieces().size() - 1) * on.getFirst().table().gap();
        double more = Math.clamp((height - used) / page.pieces().size(), 0, MORE);
        return new Pages.Page(on.stream().map(row -> row.piece(more)).toList(), page.firstWord(), page.words());
    }

    /// @param largest what its answers may have at most
    private CompareRow row(int question, double most, TextSize largest) {
        CompareRow usual = row(question, most, largest, false);
        return usual.least() <= most ? usual : row(question, most, largest, true);
    }

    /// What words have at least where they have no room for what was chosen.
    private TextSize leastSize() {
        return view.largestText() ? LEAST_OF_LARGEST : TextSize.NORMAL;
    }

    /// Nothing points onward where three leave their words little room: then all seven questions stand on two pages.
    ///
    /// @param crowded whether words need all of the room: the question is as small as it may be, and nothing points onward
    private CompareRow row(int question, double most, TextSize largest, boolean crowded) {
        boolean above = label() == 0;
        String text = visit.guide().comparison().get(question);
        double room = (above ? width : label()) - 40 - (marksInRow() && !marksAbove() ? mark() + CompareRow.MARK_GAP - 12 : 0);
        Laid asked = in(view.typeThat(type -> type.size() == leastSize() || !crowded && in(type).fill(text, Type.CELL_TITLE, room).height() <= most * 0.2))
                .fill(text, Type.CELL_TITLE, room);
        double head = above ? Math.max(asked.height() + AROUND_QUESTION, marksInRow() ? GuideTool.HEIGHT + 2 * MARK_EDGE : 0) : 0;
        double arrow = crowded || roomy() ? 0 : ARROW;
        Typesetter type = view.typeThat(size -> size.size().compareTo(largest) <= 0 && cells(question, text, size, arrow).stream()
                .allMatch(cell -> cell.isWhole() && cell.height() <= most - head - 2 * padding()));
        List<CompareCell> cells = cells(question, text, type, arrow);
        double answers = cells.stream().mapToDouble(CompareCell::height).max().orElse(0) + 2 * padding();
        double least = Math.max(above ? 72 : marked() ? GuideTool.HEIGHT + 12 : isForeign() ? 74 : 76,
                Math.max(answers, above ? 0 : asked.height() + 2 * padding() + (marksAbove() ? GuideTool.HEIGHT : 0)));
        return new CompareRow(view, this, question, asked, cells, type.size(), head, arrow, head + least);
    }

    private List<CompareCell> cells(int question, String asked, Typesetter size, double arrow) {
        double room = column() - side() - Math.max(side(), arrow + 8);
        return treatments.stream().map(treatment -> CompareCell.of(view, treatment, question, asked, room, size, words,
                alone(), label() > 0)).toList();
    }

    /// Sets the questions in the language of the answers.
    private Typesetter in(Typesetter size) {
        return new Typesetter(treatments.getFirst().language(), size.size());
    }
}
