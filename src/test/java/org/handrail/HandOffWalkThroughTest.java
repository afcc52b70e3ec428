package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Pick;
import org.handrail.content.Question;
import org.handrail.content.Topic;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.takehome.GuideList;
import org.handrail.takehome.HandOffCode;
import org.handrail.takehome.Signs;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A family picks what to talk about; staff open the same list on another kiosk.
class HandOffWalkThroughTest {

    @TempDir
    Path folder;

    private TestKiosk glass;

    @BeforeEach
    void opens() {
        glass = TestKiosk.withGuide(folder);
    }

    @AfterEach
    void closes() {
        glass.close();
    }

    @Test
    void aFamilyPicksAndTakesAwayAndShowsACode() {
        begin();
        Question first = guide().questions().getFirst();
        Question third = guide().questions().get(2);
        glass.touch("My questions");
        assertThat(glass.told()).contains("Ideas for your list", "You have 0 of 6.", first.text(), first.why());
        glass.touch(first.text());
        glass.touch(third.text());
        glass.touch("Topics");
        glass.touch("Down");
        glass.touch("Comfort and side effects");
        assertThat(glass.told()).contains("You have 3 of 6.");
        assertThat(glass.has("My questions: 3")).isTrue();
        glass.touch("See my list");
        assertThat(glass.told()).contains("Comfort and side effects", first.text(), third.text());
        glass.touch("Remove: " + third.text());
        assertThat(glass.told()).doesNotContain(third.text());
        assertThat(place()).isEqualTo(new Place.MyQuestions());
        glass.touch("Show this to your care team");
        assertThat(place()).isEqualTo(new Place.HandingOver());
        assertThat(glass.told()).contains("My 2 picks", "Comfort and side effects", first.text(), "nothing about you");
        assertThat(phone()).contains("- " + first.text(), "- Comfort and side effects").endsWith("\n" + code());
        glass.touch("Done");
        assertThat(place()).isEqualTo(new Place.Home());
        glass.touch("Start over");
        glass.touch("Clear it now");
        begin();
        assertThat(glass.visit().picks()).isEmpty();
    }

    @Test
    void aReaderPicksATopicWhereItIsRead() {
        begin();
        glass.touch("Tests and scans");
        Place before = place();
        glass.touch("Talk about this");
        assertThat(place()).isEqualTo(before);
        assertThat(glass.has("My questions: 1")).isTrue();
        glass.touch("On my list");
        assertThat(glass.has("My questions")).isTrue();
    }

    @Test
    void aFullListAsksToTakeOneOffFirst() {
        begin();
        guide().questions().stream().limit(6).forEach(question -> Fx.run(() -> glass.kiosk().pick(new Pick.OfQuestion(question.id()))));
        Fx.run(() -> glass.kiosk().go(new Place.Ideas(Place.Ideas.Kind.TOPICS, 0)));
        TestKiosk.settle();
        assertThat(glass.told()).contains("You have 6. Take one off first to add another.");
        assertThat(glass.button("Tests and scans").isDisabled()).isTrue();
        glass.touch("Home");
        glass.touch("Tests and scans");
        assertThat(glass.has("Talk about this")).isFalse();
        glass.touch("Your list of 6 is full");
        assertThat(place()).isEqualTo(new Place.MyQuestions());
        glass.touch("Back");
        Fx.run(() -> glass.kiosk().go(new Place.Reading(new Topic.Id("spread"), new Card.Id("places"))));
        TestKiosk.settle();
        glass.touch("Your list of 6 is full");
        assertThat(place()).isEqualTo(new Place.MyQuestions());
    }

    @Test
    void aPhoneReadsTheCodeInTheDarkAndInArabicToo() {
        begin();
        Fx.run(() -> {
            glass.kiosk().pick(new Pick.OfTopic(guide().topics().get(4).id()));
            glass.kiosk().readIn(Locale.forLanguageTag("ar"));
            glass.kiosk().make(Comfort.USUAL.with(Contrast.DARK));
            glass.kiosk().go(new Place.HandingOver());
        });
        TestKiosk.settle();
        assertThat(phone()).contains("- " + guide().topics().get(4).title()).endsWith("\n" + code());
        assertThat(guide().topics().get(4).title()).doesNotContain("Tests");
    }

    @Test
    void staffTypeTheCodeAndTheSameListOpens() {
        List<Pick> picks = somePicks();
        String code = HandOffCode.of(list(), picks).signs();
        takeCode();
        char other = Signs.ALL.charAt((Signs.ALL.indexOf(code.charAt(4)) + 1) % Signs.ALL.length());
        type(code.substring(0, 4) + other + code.substring(5));
        assertThat(glass.told()).contains("One sign does not fit. Please look at the marked one again.");
        for (int i = 4; i < code.length(); i++) {
            glass.touch("Erase");
        }
        type(code.substring(4));
        assertThat(glass.told()).contains("The code fits. Things on the list: 5.");
        glass.touch("Open for the family");
        assertThat(glass.visit().guided()).isEmpty();
        assertThat(glass.visit().picks()).isEqualTo(list().inOrder(picks));
        assertThat(place()).isEqualTo(new Place.MyQuestions());
        assertThat(glass.told()).contains("My questions", "Ask about Maintenance: What to expect",
                "Ask about Surgery: How much do you think you can take out? How many times have you done this?");
        glass.touch("Back");
        assertThat(place()).isEqualTo(new Place.Home());
    }

    @Test
    void aScannerTypesWhatThePhoneWouldShow() {
        List<Pick> picks = somePicks();
        begin();
        picks.forEach(pick -> Fx.run(() -> glass.kiosk().pick(pick)));
        Fx.run(() -> glass.kiosk().go(new Place.HandingOver()));
        TestKiosk.settle();
        String square = phone();
        Fx.run(glass.kiosk()::clear);
        takeCode();
        glass.scan(square);
        glass.touch("Start a guided visit");
        assertThat(glass.told()).contains("Guided visit");
        assertThat(glass.visit().guided()).isPresent();
        assertThat(glass.visit().picks()).isEqualTo(list().inOrder(picks));
        assertThat(place()).isEqualTo(new Place.MyQuestions());
        assertThat(square).contains("- Ask about Maintenance: What to expect", "- Ask about Surgery: How much do you think you can take out?");

        glass.touch("End and clear");
        assertThat(glass.told()).contains("Still to talk about:", "Ask about Maintenance: What to expect");
        assertThat(phone()).contains("Still to talk about:", "- Ask about Maintenance: What to expect", "- " + guide().questions().get(3).text());
    }

    @Test
    void aCodeOfAnotherGuideIsRefusedKindly() {
        takeCode();
        var other = new GuideList("other", list().edition(), list().things());
        refuses(other, "This code is from another guide");
        glass.touch("Cancel");
        assertThat(glass.state()).isEqualTo(new KioskState.StaffDesk());
    }

    @Test
    void aCodeOfAnotherEditionIsRefusedKindlyAndSaysWhatToDo() {
        takeCode();
        refuses(new GuideList("dsrct", list().edition() - 1, list().things().subList(0, 40)), "This code is from an older edition");
        refuses(new GuideList("dsrct", list().edition() + 1, list().things().subList(0, 40)), "Please tell those who update this kiosk.");
    }

    private void refuses(GuideList from, String why) {
        String code = HandOffCode.of(from, from.things().subList(0, 2)).toString();
        glass.scan(code);
        assertThat(glass.told()).contains(why, "in words");
        type(Signs.typed(code));
        assertThat(glass.told()).contains(why, "in words");
        glass.touch("Start a guided visit");
        assertThat(glass.state()).isEqualTo(new KioskState.TakingCode());
        for (int i = 0; i < Signs.typed(code).length(); i++) {
            glass.touch("Erase");
        }
    }

    @Test
    void aLongerCodeOfAMuchLargerGuideIsRefusedKindlyToo() {
        takeCode();
        var things = IntStream.range(0, 400).<Pick>mapToObj(i -> new Pick.OfQuestion("new" + i)).toList();
        refuses(new GuideList("dsrct", list().edition() + 1, things), "Please tell those who update this kiosk.");
    }

    @Test
    void aLineThatIsNoWholeCodeIsToldOf() {
        takeCode();
        glass.scan("2Y4-K7R\n");
        assertThat(glass.told()).contains("These signs do not fit together.");
    }

    private void begin() {
        glass.touch(960, 640);
        glass.touch("A parent or another adult");
    }

    private void takeCode() {
        Fx.run(() -> {
            glass.kiosk().openPinPad();
            glass.kiosk().signIn();
        });
        TestKiosk.settle();
        glass.touch("Open a family’s list");
        assertThat(glass.state()).isEqualTo(new KioskState.TakingCode());
    }

    private void type(String signs) {
        signs.chars().forEach(sign -> glass.touch(Character.toString(sign)));
    }

    private String phone() {
        return Fx.on(() -> Camera.read(glass.scene().snapshot(null)));
    }

    private String code() {
        return HandOffCode.of(list(), glass.visit().picks()).toString();
    }

    private static List<Pick> somePicks() {
        Guide guide = Shipped.dsrct();
        return List.of(new Pick.OfAnswer(guide.treatments().get(6).id(), 3), new Pick.OfAnswer(guide.treatments().get(0).id(), 6),
                new Pick.OfQuestion(guide.questions().get(3).id()), new Pick.OfTreatment(guide.treatments().get(5).id()),
                new Pick.OfTopic(guide.topics().get(8).id()));
    }

    private GuideList list() {
        return GuideList.of(Fx.on(() -> glass.kiosk().library().first(Locale.ENGLISH).orElseThrow()));
    }

    private Guide guide() {
        return glass.visit().guide();
    }

    private Place place() {
        return glass.visit().trail().last();
    }
}
