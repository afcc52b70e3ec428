package org.handrail.ui.screens.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Topic;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.Pictures;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Blocks;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Direction;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The card that a place is about, with what lies around it.
///
/// @param cards the cards that this reader walks through; does not hold a gated card
public record OpenCard(View view, Visit visit, Topic topic, Card card, List<Card> cards, Place.Reading place) {

    /// How wide a column with a key point is: as drawn or, for large words, wider.
    private static final double[] COLUMNS = {420, 460, 500};
    /// As many pages as none of the cards has.
    private static final int MANY = 10;
    /// How much of a card a few large words may take.
    private static final double CALM = 0.66;
    /// The same where a drawing stands below them.
    private static final double PICTURED = 0.55;
    /// The same for words that are a little larger, beside a key point.
    private static final double FULL = 0.9;

    /// Empty when the guide has no such card for this reader: then home is shown.
    public static Optional<OpenCard> of(View view, Visit visit, Place.Reading place) {
        Guide guide = visit.guide();
        return guide.topic(place.topic()).flatMap(topic -> topic.card(place.card())
                .filter(card -> !card.blocksFor(view.reader()).isEmpty())
                .map(card -> new OpenCard(view, visit, topic, card, topic.cardsFor(view.reader()), place)));
    }

    /// Sets the words of this card, in the language that they are in.
    public Typesetter type() {
        return new Typesetter(topic.language(), view.comfort().text());
    }

    /// The name of the topic in the language of this card, as far as it is known in it.
    String topicInItsLanguage() {
        return visit.library().first(topic.language()).flatMap(guide -> guide.topic(topic.id())).orElse(topic).title();
    }

    public int number() {
        return cards.indexOf(card);
    }

    List<String> titles() {
        return cards.stream().map(Card::title).toList();
    }

    Optional<Block.KeyPoint> keyPoint() {
        return card.blocksFor(view.reader()).stream().flatMap(block ->
                block instanceof Block.KeyPoint point ? Stream.of(point) : Stream.empty()).findFirst();
    }

    /// How wide the column beside the words is so that the key point can stand in it, above the ways to turn the page and to go on;
    /// empty where it is too high for any.
    OptionalDouble columnOfPoint(double height) {
        double turning = 104 + 12 + view.type().balance(view.say("reader.page", MANY, MANY), Type.SMALL_STRONG, COLUMNS[0]).height();
        double ways = 112 + (checks().isPresent() ? 16 + 104 : 0) + 16 + turning + 16;
        return DoubleStream.of(COLUMNS).filter(width -> keyPoint().map(point ->
                KeyPointCard.of(view, point, width, Meanings.open(view)).getPrefHeight() <= height - ways).orElse(true)).findFirst();
    }

    /// Whether there are stops to go to: not where a topic has only one for this reader.
    boolean hasStops() {
        return number() >= 0 && cards.size() > 1;
    }

    /// Whether it is written for children or teens and not for adults.
    boolean isForTheYoungAlone() {
        return card.blocksFor(Audience.ADULT).isEmpty();
    }

    /// Whether the words are not in the language of the visit, because nobody has translated them yet.
    public boolean isForeign() {
        return view.isForeign(topic.language());
    }

    /// Lays out what holds the card's own words from the side that their language is written from.
    public <P extends Pane> P inItsDirection(P pane) {
        pane.setNodeOrientation(Direction.of(topic.language()));
        return pane;
    }

    /// Drawings that face the way its words run.
    public Pictures pictures() {
        return view.pictures().facing(Direction.of(topic.language()));
    }

    Pages pages(double width, double height, boolean withKeyPoint) {
        Pages usual = pages(type(), width, height, withKeyPoint);
        if (isProse(false)) {
            return generous(usual, width, height, withKeyPoint, TextSize.LARGEST, isForTheYoungAlone() && view.is(Form.WIDE) ? PICTURED : CALM);
        }
        return view.is(Form.TALL) && !withKeyPoint && isProse(true) ? generous(usual, width, height, false, TextSize.LARGE, FULL) : usual;
    }

    /// A few words alone would be lost on a large card: they are set as large as leaves the page calm.
    private Pages generous(Pages usual, double width, double height, boolean withKeyPoint, TextSize most, double part) {
        return Stream.of(TextSize.values()).sorted(Comparator.reverseOrder())
                .filter(size -> size.compareTo(view.comfort().text()) > 0 && size.compareTo(most) <= 0)
                .map(size -> pages(new Typesetter(topic.language(), size), width, height, withKeyPoint))
                .filter(larger -> larger.size() == 1 && Pages.tallest(larger) <= height * part).findFirst().orElse(usual);
    }

    private Pages pages(Typesetter type, double width, double height, boolean withKeyPoint) {
        List<Piece> told = pieces(type, width, height, withKeyPoint);
        if (isForeign() && told.stream().limit(1).anyMatch(Piece.Whole.class::isInstance)) {
            told = pieces(type, width, new ForeignNote(view, width).leaves(height), withKeyPoint);
        }
        return Pages.fill(withNote(told, width, height), height);
    }

    private List<Piece> pieces(Typesetter type, double width, double height, boolean withKeyPoint) {
        return new Blocks(view, visit.guide(), type, topic, card, width, height, Meanings.open(view)).pieces(withKeyPoint);
    }

    /// What is told, and before it that it is not translated yet.
    public List<Piece> withNote(List<Piece> told, double width, double page) {
        return told.isEmpty() || !isForeign() ? told : new ForeignNote(view, width).above(told, page);
    }

    /// That words are not in the language of the visit yet, where they are not.
    public static List<Piece> partly(View view, Locale words, double width) {
        return view.isForeign(words) ? List.of(new ForeignNote(view, width).piece()) : List.of();
    }

    /// The same in as many words as have room; empty where even the fewest have none.
    public static Optional<Laid> partly(View view, Locale words, double width, double height) {
        return view.isForeign(words) ? new ForeignNote(view, width).within(height) : Optional.empty();
    }

    /// The same as words alone.
    Optional<Laid> foreign(double width) {
        return isForeign() ? Optional.of(new ForeignNote(view, width).words()) : Optional.empty();
    }

    /// Says so below a title.
    ///
    /// @return the height it takes
    public double tellForeign(Pane room, double width, double y) {
        return foreign(width).map(told -> {
            Put.at(room, told.show(), 0, y).getStyleClass().add("second-ink");
            return told.height() + 4;
        }).orElse(0.0);
    }

    /// @param beside whether a key point stands apart from the words
    private boolean isProse(boolean beside) {
        return card.blocksFor(view.reader()).stream().allMatch(block ->
                block instanceof Block.Paragraph || beside && block instanceof Block.KeyPoint);
    }

    public void open(int card) {
        view.kiosk().go(new Place.Reading(topic.id(), cards.get(card).id(), 0, place.basics()));
    }

    public void turnTo(Pages.Page page) {
        view.kiosk().turn(new Place.Reading(topic.id(), card.id(), place.part(), page.firstWord(), place.basics()));
    }

    /// Opens another step or place of the card's picture.
    public void turnToPart(int part) {
        turnToPart(part, 0);
    }

    /// @param word the first of the words on the page
    public void turnToPart(int part, int word) {
        view.kiosk().turn(new Place.Reading(topic.id(), card.id(), part, word, place.basics()));
    }

    /// The blocks of this card that stand before or after the one it is about, as pieces.
    public List<Piece> around(Predicate<Block> which, double width, double height) {
        var some = new Card(card.id(), card.title(), card.blocksFor(view.reader()).stream().filter(which).toList(), card.gated(),
                card.notKnown(), card.differences());
        return new Blocks(view, visit.guide(), type(), topic, some, width, height, Meanings.open(view)).pieces(true);
    }

    public void openOrigins() {
        view.kiosk().go(new Place.CardOrigins(topic.id(), card.id(), 0));
    }

    /// The last card of the topic, which holds what to ask about it.
    Optional<Place> questions() {
        return cards.stream().reduce((_, last) -> last).map(last -> new Place.Reading(topic.id(), last.id()));
    }

    /// At the end of a topic, the checks on how well it was told. Not for children.
    Optional<Place> checks() {
        boolean ends = number() >= 0 && number() == cards.size() - 1 && view.reader() != Audience.CHILD;
        return visit.guide().checks(topic.id()).stream().filter(_ -> ends).findFirst()
                .map(check -> new Place.Checking(check.id(), Optional.of(topic.id())));
    }

    /// Where the main button leads, and what it says.
    public Onward onward() {
        if (number() >= 0 && number() < cards.size() - 1) {
            Card next = cards.get(number() + 1);
            return new Onward(view.say("reader.next"), view.say("reader.next"), new Place.Reading(topic.id(), next.id(), 0, place.basics()));
        }
        return nextTopic().map(next -> {
            Place.Reading first = new Place.Reading(next.id(), next.cardsFor(view.reader()).getFirst().id(), 0, place.basics());
            return new Onward(view.say("reader.next.topic", next.title()), view.say("reader.next.topic.short"), first);
        }).orElseGet(() -> new Onward(view.say("reader.finished"), view.say("rail.home"), new Place.Home()));
    }

    private Optional<Topic> nextTopic() {
        Guide guide = visit.guide();
        List<Topic> order = place.basics() ? guide.basics().stream().flatMap(id -> guide.topic(id).stream()).toList()
                : guide.topics();
        int here = order.indexOf(topic);
        return here >= 0 && here < order.size() - 1 ? Optional.of(order.get(here + 1)) : Optional.empty();
    }

    /// @param text    what the button says
    /// @param shorter the same in fewer words
    /// @param place   where it leads
    public record Onward(String text, String shorter, Place place) {

        public Onward(String text, Place place) {
            this(text, text, place);
        }

        /// The way home has the sign that it has everywhere.
        public String icon() {
            return place instanceof Place.Home ? "home" : "next";
        }

        /// Leads there beside a main button.
        public Button second(View view, double width, double height) {
            return Buttons.second(view, text, shorter, icon(), width, height, () -> view.kiosk().go(place));
        }

        /// The main button that leads there.
        public Button button(View view, double width, double height) {
            return Buttons.main(view, text, shorter, icon(), width, height, () -> view.kiosk().go(place));
        }
    }
}
