package org.handrail.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.handrail.content.Prose;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;
import org.junit.jupiter.api.Test;

/// Pieces on pages: all of them, in their order, none cut off.
class PagesTest {

    private static final double WIDTH = 400;
    private static final String WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            + "fifteen sixteen seventeen eighteen nineteen twenty";

    private final Typesetter type = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);

    @Test
    void nothingIsLostAndNothingIsReordered() {
        anyPieces((pieces, height, pages) -> assertThat(told(pages.pages().stream().flatMap(page -> page.pieces().stream())
                .toList())).isEqualTo(told(pieces)));
    }

    @Test
    void whatGoesOnSaysAgainWhatItBelongsToWhereItBeginsAPage() {
        Piece again = new Piece.Whole(Region::new, 30, 0, 1);
        Piece tall = new Piece.Whole(Region::new, 300, 0, 1);
        Piece label = new Piece.Whole(Region::new, 30, 0, 1);
        Piece row = new Piece.Whole(Region::new, 20, 0, 1, Optional.of(again));
        Piece wide = new Piece.Whole(Region::new, 20, 0, 1, Optional.of(tall));
        assertThat(Pages.fill(List.of(row, row, row, row, row), 50).pages()).extracting(Pages.Page::pieces)
                .containsExactly(List.of(row, row), List.of(again, row), List.of(again));
        assertThat(Pages.fill(List.of(label, wide, wide), 50).pages()).extracting(Pages.Page::pieces)
                .containsExactly(List.of(label, wide), List.of(wide));
    }

    @Test
    void noPageIsHigherThanAskedUnlessOnePieceAloneIs() {
        anyPieces((_, height, pages) -> assertThat(pages.pages()).allSatisfy(page ->
                assertThat(height(page) <= height + 1e-6 || page.pieces().size() == 1
                        && page.pieces().getFirst().cut(height, 0).isEmpty()).as("%s of %s", height(page), height).isTrue()));
    }

    @Test
    void noPageIsEmpty() {
        anyPieces((pieces, _, pages) -> assertThat(pages.pages()).allSatisfy(page ->
                assertThat(page.pieces()).isNotEmpty()));
    }

    @Test
    void aPieceThatFitsAPageIsNeverParted() {
        anyPieces((pieces, height, pages) -> {
            var shown = pages.pages().stream().flatMap(page -> page.pieces().stream()).toList();
            assertThat(shown).containsAll(pieces.stream().filter(piece -> piece.height() <= height).toList());
        });
    }

    @Test
    void theFirstWordOfAPageLeadsBackToIt() {
        anyPieces((_, _, pages) -> {
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.holding(pages.get(i).firstWord())).isEqualTo(i);
                assertThat(pages.holding(pages.get(i).firstWord() + pages.get(i).words() - 1)).isEqualTo(i);
            }
        });
    }

    @Test
    void whatEndsAllPagesIsToldLastAndOnTheirHeight() {
        anyPieces((pieces, height, pages) -> {
            Piece last = pieces.getFirst();
            Pages ending = pages.ending(last, height);
            assertThat(told(ending.pages().stream().flatMap(page -> page.pieces().stream()).toList()))
                    .isEqualTo(told(Stream.concat(pieces.stream(), Stream.of(last)).toList()));
            assertThat(ending.size()).isGreaterThanOrEqualTo(pages.size());
            assertThat(ending.holding(pages.get(pages.size() - 1).firstWord())).isEqualTo(pages.size() - 1);
        });
    }

    @Test
    void aWordBehindTheLastOneLeadsToTheLastPage() {
        anyPieces((_, _, pages) -> assertThat(pages.holding(1_000_000)).isEqualTo(pages.size() - 1));
    }

    @Test
    void nothingToReadIsOneEmptyPage() {
        assertThat(Pages.fill(List.of(), 300).pages()).singleElement()
                .satisfies(page -> assertThat(page.pieces()).isEmpty());
    }

    @Test
    void aTextThatIsHigherThanAPageGoesOnAtTheNextLineOfTheNext() {
        var text = lines(WORDS, 20);
        double line = type.lineHeight(Type.READ);
        Pages pages = Pages.fill(List.of(text), 2.5 * line);
        assertThat(pages.size()).isGreaterThan(2);
        assertThat(told(pages.get(0).pieces()) + " " + told(pages.get(1).pieces())).isEqualTo(
                WORDS.substring(0, (told(pages.get(0).pieces()) + " " + told(pages.get(1).pieces())).length()));
        assertThat(pages.get(1).pieces().getFirst().gap()).isZero();
    }

    @Test
    void onlyTheFirstPartOfABulletHasItsMark() {
        var bullet = bullet(WORDS);
        Pages pages = Pages.fill(List.of(bullet), 2.5 * type.lineHeight(Type.READ));
        assertThat(pages.size()).isGreaterThan(2);
        assertThat(((Piece.Lines) pages.get(0).pieces().getFirst()).mark()).isPresent();
        assertThat(pages.pages().subList(1, pages.size())).allSatisfy(page -> {
            var rest = (Piece.Lines) page.pieces().getFirst();
            assertThat(rest.mark()).isEmpty();
            assertThat(rest.indent()).isEqualTo(36);
        });
    }

    @Test
    void aLongTextBeginsWhereThereIsRoom() {
        double line = type.lineHeight(Type.READ);
        Pages pages = Pages.fill(List.of(whole(line, 3), lines(WORDS + " " + WORDS, 0)), 4 * line);
        assertThat(pages.get(0).pieces()).hasSize(2);
    }

    @Test
    void aPageEndsBetweenTwoSentences() {
        Pages pages = Pages.fill(List.of(text("They are tiny packs. Genes tell the body how. Here are two of them: 11 and 22.")), 2.5 * type.lineHeight(Type.READ));
        assertThat(pages.pages()).extracting(page -> told(page.pieces())).containsExactly(
                "They are tiny packs. Genes tell the body how.", "Here are two of them: 11 and 22.");
    }

    @Test
    void aSentenceThatFitsAPageIsNotPartedBelowOthers() {
        double line = type.lineHeight(Type.READ);
        Pages pages = Pages.fill(List.of(whole(line, 0), text("One two three four five six seven. Eight nine ten eleven twelve.")), 2.5 * line);
        assertThat(pages.pages()).hasSize(3).allSatisfy(page -> assertThat(page.pieces()).hasSize(1));
        assertThat(told(pages.get(1).pieces())).isEqualTo("One two three four five six seven.");
    }

    @Test
    void aSentenceThatIsHigherThanAPageIsPartedAloneAndWhatFollowsItIsNot() {
        double line = type.lineHeight(Type.READ);
        Pages pages = Pages.fill(List.of(text(WORDS + " " + WORDS + ". Then it ends.")), 2.5 * line);
        assertThat(pages.pages().getLast().pieces()).extracting(piece -> told(List.of(piece))).contains("Then it ends.");
    }

    @Test
    void whatLeadsNeverEndsAPage() {
        anyPieces((pieces, height, _) -> {
            Piece heading = lines("A heading", 20).leading();
            var led = new ArrayList<Piece>();
            pieces.forEach(piece -> led.addAll(List.of(heading, piece)));
            Pages pages = Pages.fill(led, height);
            assertThat(told(pages.pages().stream().flatMap(page -> page.pieces().stream()).toList())).isEqualTo(told(led));
            assertThat(pages.pages()).allSatisfy(page -> assertThat(page.pieces().getLast().leads() && page.pieces().stream().anyMatch(piece -> !piece.leads()))
                    .isFalse());
        });
    }

    @Test
    void aHeadingThatLeavesNoRoomHasTheBeginningOfItsTextBelowIt() {
        double line = type.lineHeight(Type.READ);
        Piece heading = lines("A heading", 0).leading();
        Pages between = Pages.fill(List.of(heading, text("They are tiny packs. Genes tell the body how to work. So it is with us.")), 2.2 * line);
        assertThat(told(between.get(0).pieces())).isEqualTo("A heading They are tiny packs.");
        Pages within = Pages.fill(List.of(heading, text("They are tiny packs of genes that tell the body how it has to work.")), 2.2 * line);
        assertThat(within.size()).isEqualTo(2);
        assertThat(within.get(0).pieces()).hasSize(2);
        assertThat(within.get(0).pieces().getLast().height()).isLessThanOrEqualTo(line + 1);
    }

    private interface Check {

        void see(List<Piece> pieces, double height, Pages pages);
    }

    private void anyPieces(Check check) {
        var random = new Random(7);
        int turned = 0;
        int parted = 0;
        for (int round = 0; round < 300; round++) {
            List<Piece> pieces = IntStream.range(0, 1 + random.nextInt(12)).mapToObj(_ -> any(random)).toList();
            double height = 80 + random.nextInt(600);
            Pages pages = Pages.fill(pieces, height);
            check.see(pieces, height, pages);
            turned += pages.size() > 1 ? 1 : 0;
            parted += pages.pages().stream().mapToInt(page -> page.pieces().size()).sum() > pieces.size() ? 1 : 0;
        }
        assertThat(turned).as("texts of several pages").isGreaterThan(100);
        assertThat(parted).as("texts with a parted piece").isGreaterThan(20);
    }

    private Piece any(Random random) {
        String text = WORDS.substring(0, WORDS.indexOf(' ', random.nextInt(WORDS.length() - 10)) < 0 ? WORDS.length()
                : WORDS.indexOf(' ', random.nextInt(WORDS.length() - 10)));
        return switch (random.nextInt(5)) {
            case 0 -> whole(20 + random.nextInt(300), random.nextInt(20));
            case 1 -> bullet(text.isBlank() ? "one" : text);
            case 2 -> lines(WORDS + " " + WORDS, random.nextInt(30));
            case 3 -> text(WORDS + ". " + WORDS + " " + WORDS + ". One. Two three four.");
            default -> lines(text.isBlank() ? "one" : text, random.nextInt(30));
        };
    }

    private Piece lines(String text, double gap) {
        return Fx.on(() -> new Piece.Lines(type.fill(text, Type.READ, WIDTH), gap, 0, Optional.empty(), (_, _) -> { }));
    }

    private Piece text(String text) {
        return Fx.on(() -> Piece.Lines.of(Prose.of(text), some -> type.fill(some, Type.READ, WIDTH), 10, (_, _) -> { }));
    }

    private Piece bullet(String text) {
        return Fx.on(() -> new Piece.Lines(type.fill(text, Type.READ, WIDTH - 36), 10, 36, Optional.of(Region::new),
                (_, _) -> { }));
    }

    private static Piece whole(double height, int words) {
        return new Piece.Whole(Region::new, height, 12, words);
    }

    private static double height(Pages.Page page) {
        double height = 0;
        for (Piece piece : page.pieces()) {
            height += (height == 0 ? 0 : piece.gap()) + piece.height();
        }
        return height;
    }

    /// What is read, piece by piece; parts of a text read on.
    private static String told(List<Piece> pieces) {
        var told = new ArrayList<String>();
        for (Piece piece : pieces) {
            told.add(switch (piece) {
                case Piece.Lines lines -> lines.laid().plain();
                case Piece.Whole whole -> "whole" + System.identityHashCode(whole.node());
            });
        }
        return told.stream().collect(Collectors.joining(" "));
    }
}
