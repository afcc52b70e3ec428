package org.handrail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.config.KioskConfig;
import org.handrail.config.KioskConfig.Panel;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Check;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.Layout;
import org.handrail.ui.Machines;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.Work;

/// Every place of the shipped guide, shown without a window on one panel, for one reader. FX thread only.
final class EveryScreen {

    static final Layout WALL = Layout.of(1920, 1080, 531);
    static final Layout STAND = Layout.of(1080, 1920, 299);
    static final Layout SMALL = Layout.of(1280, 800, 335);

    private static final int MOST_PAGES = 500;

    final Guide guide = Shipped.dsrct();
    final Scene scene;
    final Kiosk kiosk;
    private final Audience reader;
    private final Comfort comfort;
    private long now;

    EveryScreen(Layout layout, Audience reader, Comfort comfort) {
        scene = new Scene(new Pane(), layout.width() * layout.scale(), layout.height() * layout.scale());
        Shell.style(scene);
        kiosk = new Kiosk(Handrail.limits(TestKiosk.CONFIG.idle()), () -> now);
        kiosk.offer(new Library("1", List.of(guide)));
        new Shell(scene, layout, kiosk, hung(layout.form()), Drawn.shipped(), Work.sameThread(),
                new StaffDoor(Optional.empty(), Work.sameThread(), () -> List.of("A problem, told to staff."), Machines.usual(), () -> { }, () -> { }),
                Pacing.still(), () -> { });
        this.reader = reader;
        this.comfort = comfort;
        anew();
    }

    /// Tall panels stand on the floor, others hang.
    private static KioskConfig hung(Form form) {
        Panel panel = TestKiosk.CONFIG.panel();
        return TestKiosk.CONFIG.on(new Panel(panel.widthMm(), panel.heightMm(), form == Form.TALL ? 690 : panel.lowerEdgeMm(),
                panel.highestReachMm(), panel.lowestReachMm(), panel.viewingDistanceMm(), panel.screen()));
    }

    /// Another visitor, at home.
    void anew() {
        kiosk.clear();
        kiosk.begin(guide.language());
        kiosk.readAs(reader);
        kiosk.make(comfort);
    }

    /// Time passes, and the kiosk looks up.
    void pass(Duration time) {
        now += time.toNanos();
        kiosk.tick();
    }

    /// Everything that a visitor can open, page by page.
    void visit(BiConsumer<Place, Integer> seen) {
        for (Place place : places()) {
            anew();
            open(place);
            pages(page -> seen.accept(place, page));
        }
    }

    /// Everything that shows without a visitor, and what only time or staff bring up.
    void besides(Consumer<String> seen) {
        kiosk.home();
        pass(Duration.ofSeconds(comfort.text().compareTo(Comfort.TextSize.LARGER) < 0 ? 126 : 246));
        seen.accept("still there");
        kiosk.startOver();
        seen.accept("starting over");
        kiosk.clear();
        seen.accept("attract");
        kiosk.openPinPad();
        seen.accept("pin pad");
        kiosk.signIn();
        seen.accept("staff desk");
        kiosk.takeCode();
        seen.accept("code of a list");
        kiosk.leaveStaff();
        kiosk.leaveStaff();
        kiosk.offer(new Library("", List.of()));
        seen.accept("out of service");
    }

    void open(Place place) {
        Place.Page under = switch (place) {
            case Place.Page page -> page;
            case Place.Row row -> new Place.Reading(row.topic(), row.card());
            case Place.CardOrigins origins -> new Place.Reading(origins.topic(), origins.card());
            case Place.TreatmentOrigins origins -> new Place.Comparing(List.of(origins.treatment()), 0);
            case Place.OnPath _ -> path();
            case Place.Answer answer -> new Place.Comparing(List.of(answer.treatment()), answer.question());
            case Place.WhoIsReading _, Place.Meaning _, Place.MakingEasier _, Place.ChoosingLanguage _, Place.TakingHome _ ->
                    new Place.Home();
        };
        kiosk.go(under);
        if (!under.equals(place)) {
            kiosk.go(place);
        }
    }

    /// Turns from page to page with the button that is there for it.
    int pages(Consumer<Integer> seen) {
        for (int page = 1; page <= MOST_PAGES; page++) {
            seen.accept(page);
            var downs = scene.getRoot().lookupAll("#turn-down").stream().map(Button.class::cast).toList();
            if (downs.isEmpty() || downs.getLast().isDisabled()) {
                return page;
            }
            downs.getLast().fire();
        }
        throw new AssertionError("the pages do not end: " + (kiosk.state() instanceof KioskState.Visiting(var visit, _)
                ? visit.trail() : ""));
    }

    private Place.Reading path() {
        return new Place.Reading(guide.path().orElseThrow().topic(), new Card.Id("path"));
    }

    private List<Place> places() {
        var places = new ArrayList<Place>(List.of(new Place.Home(), new Place.WhoIsReading(), new Place.GettingHelp()));
        guide.topics().forEach(topic -> topic.cards().forEach(card -> card(topic, card, places)));
        guide.sources().cards().forEach(card -> card(guide.sources(), card, places));
        guide.treatments().forEach(treatment -> {
            places.add(new Place.Comparing(List.of(treatment.id()), 0));
            places.add(new Place.TreatmentOrigins(treatment.id(), 0));
            places.add(new Place.Answer(treatment.id(), guide.treatments().indexOf(treatment) % guide.comparison().size(), 0));
        });
        guide.checks().forEach(check -> List.of(OptionalInt.empty(), OptionalInt.of(Check.RIGHT), OptionalInt.of(Check.RIGHT + 1))
                .forEach(touched -> places.add(new Place.Checking(check.id(), touched))));
        places.add(new Place.Picking(List.of()));
        places.add(new Place.Picking(guide.treatments().stream().limit(2).map(Treatment::id).toList()));
        guide.path().orElseThrow().stops().forEach(stop -> stop.decision().ifPresent(decision ->
                places.add(new Place.Comparing(decision.compare(), 0))));
        guide.path().orElseThrow().stops().forEach(stop -> places.add(new Place.OnPath(stop.id())));
        places.add(new Place.MyQuestions());
        Stream.of(Place.Ideas.Kind.values()).forEach(kind -> places.add(new Place.Ideas(kind, 0)));
        places.add(new Place.HandingOver());
        guide.words().forEach(word -> {
            places.add(new Place.WordList(0, Optional.of(word.id())));
            places.add(new Place.Meaning(word.id()));
        });
        return places;
    }

    private static void card(Topic topic, Card card, List<Place> places) {
        places.add(new Place.Reading(topic.id(), card.id()));
        places.add(new Place.CardOrigins(topic.id(), card.id(), 0));
        card.blocks().forEach(block -> {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> places.add(new Place.Row(topic.id(), card.id(), table.id(), row.id())));
            }
            int parts = block instanceof Block.Walk walk ? walk.stages().size()
                    : block instanceof Block.Places map ? map.spots().size() : 0;
            for (int i = 1; i < parts; i++) {
                places.add(new Place.Reading(topic.id(), card.id(), i, 0, false));
            }
        });
    }

    static void each(Node node, Consumer<Node> seen) {
        seen.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, seen));
        }
    }
}
