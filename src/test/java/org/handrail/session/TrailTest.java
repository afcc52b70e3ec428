package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.handrail.content.Audience;
import org.handrail.content.Word;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Place HOME = new Place.Home();
    private static final Place HELP = new Place.GettingHelp();
    private static final Place FIRST = Shelf.reading(Shelf.SIGNS, "first");
    private static final Place MEANING = new Place.Meaning(new Word.Id("scan"));

    @Test
    void aVisitBeginsWithTheSoftQuestionOverHome() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.begin(Locale.ENGLISH);
        assertThat(lobby.visit().trail().places()).containsExactly(HOME, new Place.WhoIsReading());
        assertThat(lobby.visit().trail().page()).isEqualTo(HOME);
    }

    @Test
    void backRetracesEveryStep() {
        Trail trail = Trail.atHome().then(FIRST).then(MEANING).then(HELP).then(HOME);
        assertThat(trail.last()).isEqualTo(HOME);
        assertThat(trail.back().last()).isEqualTo(HELP);
        assertThat(trail.back().back().last()).isEqualTo(MEANING);
        assertThat(trail.back().back().back().last()).isEqualTo(FIRST);
        assertThat(trail.back().back().back().back()).isEqualTo(Trail.atHome());
    }

    @Test
    void backAtTheBeginningStaysThere() {
        assertThat(Trail.atHome().back()).isEqualTo(Trail.atHome());
        assertThat(Trail.atHome().canGoBack()).isFalse();
        assertThat(Trail.atHome().then(HELP).canGoBack()).isTrue();
    }

    @Test
    void goingWhereOneIsIsNoStep() {
        assertThat(Trail.atHome().then(HELP).then(HELP)).isEqualTo(Trail.atHome().then(HELP));
    }

    @Test
    void turningAPageIsNoStep() {
        var later = new Place.WordList(2, Optional.empty());
        Trail trail = Trail.atHome().then(new Place.WordList(0, Optional.empty())).turnedTo(later);
        assertThat(trail).isEqualTo(Trail.atHome().then(later));
    }

    @Test
    void homeShowsThePageWhereItWasLeftAndThenItsFirst() {
        Place second = new Place.Home(6);
        Trail read = Trail.atHome().turnedTo(second).then(FIRST);
        assertThat(read.back().last()).isEqualTo(second);
        assertThat(read.then(HELP).then(HOME).places()).containsExactly(second, FIRST, HELP, second);
        assertThat(read.then(HELP).then(HOME).then(HOME).places()).containsExactly(second, FIRST, HELP, HOME);
    }

    @Test
    void anOverlayLiesOverThePageThatOpenedIt() {
        Trail trail = Trail.atHome().then(FIRST).then(MEANING);
        assertThat(trail.page()).isEqualTo(FIRST);
        assertThat(trail.last()).isEqualTo(MEANING);
    }

    @Test
    void aRestlessFingerDoesNotFillTheMemoryAndStillFindsHome() {
        Trail trail = Trail.atHome();
        for (int word = 0; word < 1000; word++) {
            trail = trail.then(new Place.Meaning(new Word.Id("word" + word)));
        }
        assertThat(trail.places()).hasSize(Trail.LONGEST).startsWith(HOME)
                .endsWith(new Place.Meaning(new Word.Id("word999")));
    }

    @Test
    void answeringWhoIsReadingClosesTheQuestion() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.go(FIRST);
        lobby.kiosk.go(new Place.WhoIsReading());
        lobby.kiosk.readAs(Audience.TEEN);
        assertThat(lobby.visit().audience()).isEqualTo(Audience.TEEN);
        assertThat(lobby.visit().trail().last()).isEqualTo(FIRST);
    }

    @Test
    void answeringTwiceDoesNotLeaveThePage() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.go(FIRST);
        lobby.kiosk.go(new Place.WhoIsReading());
        lobby.kiosk.readAs(Audience.TEEN);
        lobby.kiosk.readAs(Audience.CHILD);
        assertThat(lobby.visit().trail().last()).isEqualTo(FIRST);
    }
}
