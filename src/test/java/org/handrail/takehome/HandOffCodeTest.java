package org.handrail.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.handrail.content.Pick;
import org.handrail.loading.Shipped;
import org.handrail.session.Visit;

/// What holds for the code of every set of picks.
class HandOffCodeTest {

    private static final GuideList LIST = GuideList.of(Shipped.dsrct());
    private static final int STAMP = 110;
    private static final int LAST = 11;

    @Property(tries = 3000)
    void everySetOfPicksComesBack(@ForAll("picks") Set<Pick> picks) {
        assertThat(HandOffCode.read(LIST, code(picks))).isEqualTo(new HandOffCode.Opened(LIST.inOrder(picks)));
    }

    @Property(tries = 3000)
    void everySingleSlipIsNoticedAndItsPlaceIsKnown(@ForAll("picks") Set<Pick> picks, @ForAll @IntRange(max = LAST) int place,
                                                   @ForAll("sign") char sign) {
        String code = code(picks);
        Assume.that(code.charAt(place) != sign);
        assertThat(HandOffCode.read(LIST, with(code, place, sign))).isEqualTo(new HandOffCode.Slipped(OptionalInt.of(place)));
    }

    @Property(tries = 3000)
    void everyTwoWrongSignsAreNoticed(@ForAll("picks") Set<Pick> picks, @ForAll @IntRange(max = LAST) int one,
                                      @ForAll @IntRange(max = LAST) int other, @ForAll("sign") char first, @ForAll("sign") char second) {
        String code = code(picks);
        String wrong = with(with(code, one, first), other, second);
        Assume.that(!wrong.equals(code));
        assertThat(HandOffCode.read(LIST, wrong)).isInstanceOf(HandOffCode.Slipped.class);
    }

    @Property(tries = 2000)
    void twoSignsThatChangedPlacesAreNoticed(@ForAll("picks") Set<Pick> picks, @ForAll @IntRange(max = LAST) int one,
                                             @ForAll @IntRange(max = LAST) int other) {
        String code = code(picks);
        Assume.that(code.charAt(one) != code.charAt(other));
        String changed = with(with(code, one, code.charAt(other)), other, code.charAt(one));
        assertThat(HandOffCode.read(LIST, changed)).isInstanceOf(HandOffCode.Slipped.class);
    }

    @Property(tries = 2000)
    void whateverIsTypedHasAnAnswer(@ForAll String text) {
        assertThat(HandOffCode.read(LIST, Signs.typed(text))).isNotNull();
    }

    @Property(tries = 500)
    void aCodeOfAnotherListIsStrange(@ForAll("picks") Set<Pick> picks, @ForAll @IntRange(max = 77) int gone) {
        var fewer = new ArrayList<>(LIST.things());
        fewer.remove(gone);
        var moved = new ArrayList<>(LIST.things());
        moved.addFirst(moved.remove(gone));
        for (GuideList other : List.of(new GuideList(LIST.name(), LIST.edition(), fewer),
                new GuideList("other", LIST.edition(), LIST.things()),
                new GuideList(LIST.name(), LIST.edition(), moved))) {
            if (other.stamp() != LIST.stamp()) {
                assertThat(HandOffCode.read(other, code(picks))).isEqualTo(new HandOffCode.Strange());
            }
        }
    }

    @Property(tries = 500)
    void aCodeOfAnotherEditionSaysWhetherItIsOlderOrNewer(@ForAll("picks") Set<Pick> picks, @ForAll @IntRange(min = 1, max = 100) int edition,
                                                          @ForAll @IntRange(min = 1, max = 7) int apart) {
        var earlier = new GuideList(LIST.name(), edition, LIST.things());
        var later = new GuideList(LIST.name(), edition + apart, LIST.things().subList(0, 40));
        assertThat(HandOffCode.read(later, HandOffCode.of(earlier, picks).signs())).isEqualTo(new HandOffCode.Older());
        assertThat(HandOffCode.read(earlier, HandOffCode.of(later, picks).signs())).isEqualTo(new HandOffCode.Newer());
    }

    /// Not that of a guide that grew since, either: its codes may be longer.
    @Example
    void aLongerCodeOfALaterEditionIsNewer() {
        var grown = new ArrayList<>(LIST.things());
        IntStream.range(0, 20).forEach(i -> grown.add(new Pick.OfQuestion("new" + i)));
        var later = new GuideList(LIST.name(), LIST.edition() + 1, grown);
        String code = HandOffCode.of(later, grown.subList(90, 93)).signs();
        assertThat(code).hasSize(15);
        assertThat(HandOffCode.read(LIST, code)).isEqualTo(new HandOffCode.Newer());
    }

    /// However long they are: the first signs say so, and a kiosk waits for all of them.
    @Property(tries = 300)
    void aCodeOfAMuchLargerGuideIsTypedToItsEndAndIsNewer(@ForAll @IntRange(min = 100, max = 5_000) int things,
                                                         @ForAll @IntRange(min = 1, max = 7) int apart) {
        var later = new GuideList(LIST.name(), LIST.edition() + apart,
                IntStream.range(0, things).<Pick>mapToObj(i -> new Pick.OfQuestion("new" + i)).toList());
        var typing = new Typing(HandOffCode.length(LIST));
        String code = HandOffCode.of(later, later.things().subList(things - 3, things)).signs();
        for (int i = 0; i < code.length() - 1; i++) {
            assertThat(typing.type(code.charAt(i))).isEqualTo(Typing.Taken.SIGN);
        }
        assertThat(typing.type(code.charAt(code.length() - 1))).isEqualTo(Typing.Taken.COMPLETE);
        assertThat(code.length()).isGreaterThan(HandOffCode.length(LIST));
        assertThat(HandOffCode.read(LIST, typing.signs())).isEqualTo(new HandOffCode.Newer());
    }

    /// What only the care team can answer is kept as a question of its own, and no other answer is.
    @Example
    void theQuestionsOfTheComparisonAreAmongTheThings() {
        var asked = Shipped.dsrct().treatments().stream().flatMap(treatment -> IntStream.range(0, treatment.cells().size())
                .filter(question -> treatment.cells().get(question).asks()).<Pick>mapToObj(question -> new Pick.OfAnswer(treatment.id(), question)))
                .toList();
        assertThat(asked).hasSize(37);
        assertThat(LIST.things().stream().filter(thing -> thing instanceof Pick.OfAnswer)).containsExactlyElementsOf(asked);
    }

    /// As kiosks made them before: nine signs, with the same check over all.
    @Example
    void aSoundCodeThatWasMadeInAnotherWayIsStrange() {
        String code = Signs.of(CheckSigns.add(new int[] {3, 20, 22, 14, 9, 1, 7}));
        assertThat(code).hasSize(9);
        assertThat(HandOffCode.read(LIST, code)).isEqualTo(new HandOffCode.Strange());
    }

    @Example
    void almostNoChangeThatWasNotCountedGoesUnnoticed() {
        var same = IntStream.range(0, LIST.things().size()).filter(gone -> {
            var fewer = new ArrayList<>(LIST.things());
            fewer.remove(gone);
            return new GuideList(LIST.name(), LIST.edition(), fewer).stamp() == LIST.stamp();
        });
        assertThat(same.count()).isLessThanOrEqualTo(LIST.things().size() / 20);
    }

    /// Whoever changes what can be picked raises the edition in `guide.json`, and then writes both numbers here.
    @Example
    void theShippedListIsTheOneThatItsEditionWasCountedFor() {
        assertThat(LIST.edition()).isEqualTo(2);
        assertThat(LIST.stamp()).isEqualTo(STAMP);
    }

    /// All sets of a small guide.
    @Example
    void noTwoSetsHaveTheSameCode() {
        var small = new GuideList("small", 1, LIST.things().subList(0, 12));
        var codes = new HashSet<String>();
        int sets = 0;
        for (int bits = 0; bits < 1 << 12; bits++) {
            if (Integer.bitCount(bits) <= HandOffCode.MOST) {
                int chosen = bits;
                var picks = IntStream.range(0, 12).filter(i -> (chosen >> i & 1) == 1).mapToObj(small.things()::get).toList();
                codes.add(HandOffCode.of(small, picks).signs());
                assertThat(HandOffCode.read(small, HandOffCode.of(small, picks).signs())).isEqualTo(new HandOffCode.Opened(picks));
                sets++;
            }
        }
        assertThat(codes).hasSize(sets).hasSizeGreaterThan(2000);
    }

    @Example
    void hasTwelveSignsInThreesWithoutLookAlikes() {
        var code = HandOffCode.of(LIST, LIST.things().subList(30, 33));
        assertThat(HandOffCode.length(LIST)).isEqualTo(12);
        assertThat(code.toString()).matches("[2-9A-Z]{3}(-[2-9A-Z]{3}){3}");
        assertThat(Signs.ALL).doesNotContainPattern("[01OILZSGBUNAE]").hasSize(23);
        assertThat(Signs.typed(code.toString().toLowerCase())).isEqualTo(code.signs());
        assertThat(Signs.typed("z5s-8bg-unv")).isEqualTo("255886VMV");
    }

    @Example
    void growsWithItsGuide() {
        var large = new GuideList("large", LIST.edition(), IntStream.range(0, 120).<Pick>mapToObj(i -> new Pick.OfQuestion("q" + i)).toList());
        var picks = large.things().subList(114, 120);
        assertThat(HandOffCode.length(large)).isEqualTo(15);
        assertThat(HandOffCode.read(large, HandOffCode.of(large, picks).signs())).isEqualTo(new HandOffCode.Opened(picks));
        assertThat(HandOffCode.read(LIST, HandOffCode.of(large, picks).signs())).isEqualTo(new HandOffCode.Strange());
    }

    @Example
    void holdsAsManyAsAVisitKeeps() {
        assertThat(HandOffCode.MOST).isEqualTo(Visit.MOST_PICKS);
    }

    @Provide
    Arbitrary<Set<Pick>> picks() {
        return Arbitraries.of(LIST.things()).set().ofMaxSize(HandOffCode.MOST);
    }

    @Provide
    Arbitrary<Character> sign() {
        return Arbitraries.chars().with(Signs.ALL.toCharArray());
    }

    private static String code(Set<Pick> picks) {
        return HandOffCode.of(LIST, picks).signs();
    }

    private static String with(String code, int place, char sign) {
        return code.substring(0, place) + sign + code.substring(place + 1);
    }
}
