package org.handrail.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.handrail.content.Audience;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.content.Pick;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.OutOfService;
import org.handrail.session.KioskState.PinPad;
import org.handrail.session.KioskState.StaffDesk;
import org.handrail.session.KioskState.StartingOver;
import org.handrail.session.KioskState.TakingCode;
import org.handrail.session.KioskState.Visiting;

/// The one owner of the kiosk's state. FX thread only.
///
/// Every command first lets time pass: whoever left too long ago is gone before a new touch counts.
public final class Kiosk {

    private final Limits limits;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<KioskState> state = new ReadOnlyObjectWrapper<>(new OutOfService());
    private Library library = new Library("", List.of());
    private boolean awaited;
    private boolean resting;
    private long touchedAt;
    private int wordsOnScreen;
    private int visits;

    /// @param nanos elapsed nanoseconds that also count time asleep and never follow the wall clock
    public Kiosk(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        touchedAt = nanos.getAsLong();
    }

    // What everybody may see
    public ReadOnlyObjectProperty<KioskState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public KioskState state() {
        return state.get();
    }

    /// What the next visitor will read.
    public Library library() {
        return library;
    }

    /// Wraps the end of slow work so that it does nothing for anyone but the visitor who asked for it.
    public <T> Consumer<T> ifStillHere(Consumer<T> answer) {
        int asker = visits;
        return value -> {
            tick();
            if (state().here().filter(visit -> visit.number() == asker).isPresent()) {
                answer.accept(value);
            }
        };
    }

    // What a visitor does
    public void begin(Locale language) {
        touched();
        if (state() instanceof Attract && library.first(language).isPresent()) {
            begin(Visit.begin(++visits, library, language));
        }
    }

    private void begin(Visit visit) {
        show(visit.askedWhoReads());
    }

    /// From the PIN pad, whoever opened it goes on with their visit there, or begins one.
    public void go(Place place) {
        touched();
        if (state() instanceof PinPad(_, Manner alone)) {
            closePinPad();
            begin(alone.language().or(() -> library.first(Locale.ROOT).map(Guide::language)).orElse(Locale.ROOT));
        }
        visit(visit -> visit.with(visit.trail().then(place)));
    }

    /// Shows another page of the place where the visitor is.
    public void turn(Place place) {
        visit(visit -> visit.with(visit.trail().turnedTo(place)));
    }

    /// Also takes "Start over" back.
    public void back() {
        touched();
        if (state() instanceof StartingOver(Visit visit, _)) {
            show(visit);
        } else {
            visit(visit -> visit.with(visit.trail().back()));
        }
    }

    public void home() {
        go(new Place.Home());
    }

    /// Answers who is reading, and closes the question if it is open.
    public void readAs(Audience reader) {
        visit(visit -> {
            Trail trail = visit.trail();
            return visit.with(reader).with(trail.last() instanceof Place.WhoIsReading ? trail.back() : trail);
        });
    }

    /// Whatever shows stays open.
    public void readIn(Locale language) {
        touched();
        state.set(state().read(visit -> visit.with(language), manner -> manner.with(language)));
    }

    public void make(Comfort comfort) {
        touched();
        state.set(state().read(visit -> visit.with(comfort), manner -> manner.with(comfort)));
    }

    /// Keeps something to talk about, or lets it go again.
    public void pick(Pick pick) {
        visit(visit -> visit.toggled(pick));
    }

    /// Hides the visit at once and drops it in a moment.
    public void startOver() {
        touched();
        if (state() instanceof Visiting || state() instanceof PinPad) {
            state().here().ifPresentOrElse(visit -> state.set(new StartingOver(visit, Math.toIntExact(limits.takeBack().toSeconds()))),
                    this::attract);
        }
    }

    /// Drops the visit at once, from where somebody was asked.
    public void clear() {
        touched();
        state().here().ifPresent(_ -> attract());
    }

    /// Any touch, key or switch, whatever it hits.
    public void touched() {
        tick();
        touchedAt = nanos.getAsLong();
        if (state() instanceof Visiting(Visit visit, OptionalInt left) && left.isPresent()) {
            show(visit);
        }
    }

    /// A key or switch that looks around in the question whether anyone is still there, or a finger on one of its buttons: somebody
    /// is, so the countdown begins anew; nobody has answered yet, so the question stays.
    public void hesitated() {
        tick();
        if (state() instanceof Visiting(Visit visit, OptionalInt left) && left.isPresent()) {
            touchedAt = nanos.getAsLong() - limits.idle(wordsOnScreen, visit).toNanos();
            tick();
        } else {
            touched();
        }
    }

    /// How many words can be read on the screen now: a full page is given more time.
    public void showing(int words) {
        wordsOnScreen = words;
    }

    // What time does
    /// Lets time pass. Called about once a second, and before every command.
    public void tick() {
        KioskState now = new Untouched(Duration.ofNanos(nanos.getAsLong() - touchedAt), limits, wordsOnScreen).now(state());
        if (now instanceof Attract && !(state() instanceof Attract)) {
            attract();
        } else if (!now.equals(state())) {
            state.set(now);
        }
    }

    // What staff do
    public void openPinPad() {
        touched();
        if (!(state() instanceof StaffDesk || state() instanceof TakingCode)) {
            state.set(new PinPad(state().here().filter(visit -> !(state() instanceof StartingOver || visit.hasOnlyBegun()))));
        }
    }

    /// The PIN was right: the visit beneath, if any, is over, and what was chosen in it. What staff chose on a pad with nobody
    /// beneath is theirs: the language, and the contrast, the one of their comforts that all that follows has room for.
    public void signIn() {
        touched();
        if (state() instanceof PinPad(Optional<Visit> beneath, Manner alone)) {
            state.set(new StaffDesk(beneath.isPresent() ? Manner.USUAL : alone.with(Comfort.USUAL.with(alone.comfort().contrast()))));
        }
    }

    /// Begins a visit that a member of staff leads.
    public void beginGuided(Locale language) {
        touched();
        if (state() instanceof StaffDesk && library.first(language).isPresent()) {
            begin(Visit.begin(++visits, library, language).with(Guided.begin()));
        }
    }

    /// Does something that only a guided visit has.
    public void guide(UnaryOperator<Guided> step) {
        visit(visit -> visit.guided().map(step).map(visit::with).orElse(visit));
    }

    public void leaveStaff() {
        touched();
        switch (state()) {
            case PinPad _ -> closePinPad();
            case StaffDesk _ -> attract();
            case TakingCode(Manner manner) -> state.set(new StaffDesk(manner));
            case Attract _, Visiting _, StartingOver _, OutOfService _ -> { }
        }
    }

    /// Staff want to open the list that a family made elsewhere.
    public void takeCode() {
        touched();
        if (state() instanceof StaffDesk(Manner manner) && !library.isEmpty()) {
            state.set(new TakingCode(manner));
        }
    }

    /// Begins a visit with a family's list open.
    ///
    /// @param led whether staff lead it
    public void openList(Locale language, List<Pick> picks, boolean led) {
        touched();
        if (state() instanceof TakingCode && library.first(language).isPresent()) {
            Visit visit = Visit.begin(++visits, library, language).withPicks(picks);
            show((led ? visit.with(Guided.begin()) : visit).with(visit.trail().then(new Place.MyQuestions())));
        }
    }

    // What the machine does
    /// Invites already while the first content is still being read. Nobody can begin before [#offer].
    public void awaitLibrary() {
        awaited = true;
        attract();
    }

    /// Takes new content for the next visitor; who is here keeps what they are reading.
    public void offer(Library library) {
        this.library = library;
        awaited = false;
        if (state() instanceof Attract || state() instanceof OutOfService) {
            attract();
        }
    }

    /// Ends whatever is going on after a fault.
    public void recover() {
        if (!(state() instanceof OutOfService)) {
            attract();
        }
    }

    /// Takes the kiosk out of service for good: only a fresh start ends it.
    public void rest() {
        resting = true;
        attract();
    }

    private void attract() {
        wordsOnScreen = 0;
        state.set(resting || library.isEmpty() && !awaited ? new OutOfService() : new Attract());
    }

    private void closePinPad() {
        state().here().ifPresentOrElse(this::show, this::attract);
        tick();
    }

    private void visit(UnaryOperator<Visit> step) {
        touched();
        if (state() instanceof Visiting(Visit visit, _)) {
            show(step.apply(visit));
        }
    }

    private void show(Visit visit) {
        state.set(new Visiting(visit, OptionalInt.empty()));
    }
}
