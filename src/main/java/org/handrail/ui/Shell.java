package org.handrail.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import org.handrail.config.KioskConfig;
import org.handrail.content.Audience;
import org.handrail.content.Pick;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Guided;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.session.Manner;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.parts.Ink;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.Screens;
import org.handrail.ui.type.Direction;

/// Shows the state of the kiosk in a scene: a page, what lies over it, and what counts down over both. FX thread only.
///
/// Each layer is built anew when what it shows has changed, and only then. After a fault in a layout pass a scene shows nothing
/// any more, whatever is put into it; [#freshRoot] is the way back.
public final class Shell {

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");
    private static final PseudoClass SOFT = PseudoClass.getPseudoClass("soft");
    private static final String PROMPTS = "prompts";
    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    private final Scene scene;
    private final Kiosk kiosk;
    private final KioskConfig config;
    private final Drawings drawings;
    private final Work work;
    private final StaffDoor door;
    private final Pacing pacing;
    private final Runnable changed;
    private final TypedPin typed = new TypedPin();
    private final TypedCode code = new TypedCode();
    private final ChangeListener<KioskState> onState = (_, _, _) -> show();

    private Layout layout;
    private Pane layers = new Pane();
    /// What sinks away after it was closed: to be seen for a moment, and no more than that.
    private Pane closing = new Pane();
    private Optional<Layer> page = Optional.empty();
    private Optional<Ink> ink = Optional.empty();
    private Optional<Layer> prompts = Optional.empty();
    private Optional<Layer> over = Optional.empty();
    private Countdown countdown = new Countdown();
    private int steps;
    private boolean turned;

    /// @param changed called once another page or layer is shown: a touch meant for the last one must not hit it, and focus
    ///                must not stay where it was
    public Shell(Scene scene, Layout layout, Kiosk kiosk, KioskConfig config, Drawings drawings, Work work, StaffDoor door,
                 Pacing pacing, Runnable changed) {
        this.scene = scene;
        this.layout = layout;
        this.kiosk = kiosk;
        this.config = config;
        this.drawings = drawings;
        this.work = work;
        this.door = door;
        this.pacing = pacing;
        this.changed = changed;
        freshRoot();
        kiosk.stateProperty().addListener(onState);
    }

    /// The stylesheets of everything that is shown, in place of JavaFX's own.
    public static void style(Scene scene) {
        scene.setUserAgentStylesheet(Shell.class.getResource("handrail.css").toExternalForm());
        scene.getStylesheets().setAll(Shell.class.getResource("tokens.css").toExternalForm());
    }

    /// What lies uppermost in a scene that is shown by a shell; everything below it is inert.
    public static Optional<Node> top(Scene scene) {
        return scene.getRoot().getChildrenUnmodifiable().stream().findFirst().map(Parent.class::cast)
                .map(Parent::getChildrenUnmodifiable).filter(layers -> !layers.isEmpty()).map(List::getLast);
    }

    /// What keys reach: what lies uppermost or, where that are the prompts of staff, also the page that they leave free.
    public static Optional<Node> reached(Scene scene) {
        return top(scene).map(top -> PROMPTS.equals(top.getId()) ? top.getParent() : top);
    }

    /// Begins with an empty scene graph.
    public void freshRoot() {
        layers = new Pane();
        layers.getTransforms().setAll(new Scale(layout.scale(), layout.scale()));
        closing = new Pane();
        closing.setMouseTransparent(true);
        closing.getTransforms().setAll(new Scale(layout.scale(), layout.scale()));
        Pane root = new Pane(layers, closing);
        root.getStyleClass().add("glass");
        page = Optional.empty();
        prompts = Optional.empty();
        over = Optional.empty();
        countdown = new Countdown();
        scene.setRoot(root);
        show();
    }

    /// Lays everything out anew for another glass.
    public void fit(Layout layout) {
        if (!layout.equals(this.layout)) {
            this.layout = layout;
            freshRoot();
        }
    }

    /// Looks no longer at the kiosk.
    public void close() {
        kiosk.stateProperty().removeListener(onState);
    }

    private void show() {
        if (!(kiosk.state() instanceof KioskState.PinPad)) {
            typed.wipe();
        }
        if (!(kiosk.state() instanceof KioskState.TakingCode)) {
            code.wipe();
        }
        switch (kiosk.state()) {
            case KioskState.Attract state -> alone(state, Manner.USUAL, _ -> Screens.attract(invitations(), pacing));
            case KioskState.OutOfService state -> alone(state, state.manner(), Screens::outOfService);
            case KioskState.PinPad state -> alone(state, state.manner(), view -> Screens.pinPad(view, door, typed,
                    state.here().map(visit -> visit.picks().size()).orElse(0)));
            case KioskState.StaffDesk state -> alone(state, state.manner(), view -> Screens.staffDesk(view, door));
            case KioskState.TakingCode state -> alone(state, state.manner(), view -> Screens.takeCode(view, code));
            case KioskState.Visiting(Visit visit, _) -> visit(visit);
            case KioskState.StartingOver(Visit visit, _) -> alone("starting over", visit.manner(),
                    view -> Put.pane(view.layout().width(), view.layout().height(), "page"));
        }
        turned |= countdown.show(layers, layout, asked());
        if (turned) {
            turned = false;
            if (!countdown.isShown()) {
                kiosk.showing(Reading.words(layers));
            }
            changed.run();
        }
    }

    private Optional<Countdown.Asked> asked() {
        return switch (kiosk.state()) {
            case KioskState.Visiting(Visit visit, OptionalInt left) when left.isPresent() -> Optional.of(new Countdown.Asked(
                    "still there", "scrim-deep", left.getAsInt(),
                    () -> Screens.stillThere(view(visit), config.idle().warningSeconds())));
            case KioskState.StartingOver(Visit visit, int left) -> Optional.of(new Countdown.Asked(
                    visit, "page", left, () -> Screens.startingOver(view(visit), config.idle().takeBackSeconds())));
            default -> Optional.empty();
        };
    }

    private void alone(Object what, Manner manner, Function<View, Pane> screen) {
        dropPrompts();
        showOver(null, Optional::empty);
        Locale language = manner.language().orElse(config.languages().first());
        dress(manner.comfort(), language);
        View view = view(manner.comfort(), Audience.ADULT, language);
        showPage(what, () -> screen.apply(view));
    }

    private void visit(Visit visit) {
        View view = view(visit);
        dress(visit.comfort(), visit.language());
        var setting = new Setting(visit.number(), visit.language(), visit.comfort(), visit.audience(), visit.picks(),
                visit.guided().map(Guided::beneath));
        Optional<Place> before = page.flatMap(Layer::place);
        Pane shown = showPage(new Shown(setting, visit.trail().page()), () -> inked(view, Screens.page(view, visit)));
        boolean moves = pacing.moves() && !visit.comfort().calm();
        if (moves && !page.flatMap(Layer::place).equals(before)) {
            int fromTheEnd = visit.trail().places().size() >= steps ? 1 : -1;
            Motion.PAGE.enter(shown.lookup("#content"), fromTheEnd);
        }
        steps = visit.trail().places().size();
        showPrompts(view, visit, setting);
        Place last = visit.trail().last();
        Optional<Layer> open = over;
        showOver(last instanceof Place.Page ? null : new Shown(setting, last), () -> Screens.over(view, visit, shown).map(
                sheet -> new Veiled(view, last, sheet)));
        if (moves && open.isEmpty()) {
            over.ifPresent(layer -> ((Veiled) layer.node()).rise());
        } else if (moves && over.isEmpty()) {
            open.ifPresent(layer -> ((Veiled) layer.node()).sinkIn(closing));
        }
        visit.guided().ifPresent(guided -> Stream.concat(ink.stream(), over.stream().flatMap(layer -> ((Veiled) layer.node()).ink().stream()))
                .forEach(sheet -> sheet.show(guided)));
    }

    /// A page that staff can draw on.
    private Pane inked(View view, Pane page) {
        ink = view.led().map(visit -> Put.at(page, new Ink(view, visit.trail().page(), view.layout().width(),
                view.layout().contentHeight()), 0, view.layout().contentTop()));
        return page;
    }

    private Pane showPage(Object what, Supplier<Pane> build) {
        if (page.isEmpty() || !page.get().what().equals(what)) {
            page.ifPresent(old -> layers.getChildren().remove(old.node()));
            Pane built = build.get();
            layers.getChildren().addFirst(built);
            page = Optional.of(new Layer(what, built));
            turned = true;
        }
        return page.get().node();
    }

    /// The prompts lie beside the page or over the strip, and the page can still be touched.
    private void showPrompts(View view, Visit visit, Setting setting) {
        Optional<Object> wanted = visit.guided().filter(Guided::prompting)
                .map(guided -> List.of(setting, visit.trail().page(), guided.asked()));
        if (wanted.equals(prompts.map(Layer::what))) {
            return;
        }
        dropPrompts();
        prompts = wanted.map(what -> new Layer(what, Screens.prompts(view, visit)));
        prompts.ifPresent(layer -> {
            layer.node().setId(PROMPTS);
            layers.getChildren().add(1, layer.node());
        });
        turned = true;
    }

    private void dropPrompts() {
        prompts.ifPresent(layer -> layers.getChildren().remove(layer.node()));
        prompts = Optional.empty();
    }

    private void showOver(Object what, Supplier<Optional<Pane>> build) {
        if (over.map(Layer::what).map(shown -> shown.equals(what)).orElse(what == null)) {
            return;
        }
        over.ifPresent(old -> layers.getChildren().remove(old.node()));
        over = what == null ? Optional.empty() : build.get().map(pane -> new Layer(what, pane));
        over.ifPresent(layer -> layers.getChildren().add(prompts.isPresent() ? 2 : 1, layer.node()));
        turned = true;
    }

    /// The first screen speaks every language in turn.
    private List<View> invitations() {
        return config.languages().offered().stream().map(language -> view(Comfort.USUAL, Audience.ADULT, language)).toList();
    }

    private View view(Visit visit) {
        return view(visit.comfort(), visit.audience(), visit.language()).of(visit);
    }

    private View view(Comfort comfort, Audience reader, Locale language) {
        boolean mirrored = Direction.of(language) == NodeOrientation.RIGHT_TO_LEFT;
        double edge = config.panel().lowerEdgeMm();
        double reach = config.panel().highestReachMm();
        Layout usual = comfort.text() == TextSize.LARGEST ? layout.large() : layout;
        Layout fitting = comfort.lowReach() ? usual.lowReach(edge, reach) : usual.hung(edge, reach);
        return View.of(fitting, comfort, reader, language, new Pictures(drawings, work, layout.scale(), mirrored), config, kiosk);
    }

    private void dress(Comfort comfort, Locale language) {
        Parent root = scene.getRoot();
        root.setNodeOrientation(Direction.of(language));
        root.pseudoClassStateChanged(HIGH_CONTRAST, comfort.contrast() == Contrast.DARK);
        root.pseudoClassStateChanged(SOFT, comfort.contrast() == Contrast.SOFT);
        root.pseudoClassStateChanged(CALM, comfort.calm());
    }

    /// What decides how a place looks, beside the place itself.
    private record Setting(int visit, Locale language, Comfort comfort, Audience reader, List<Pick> picks,
                           Optional<Guided> guided) { }

    private record Shown(Setting setting, Place place) { }

    private record Layer(Object what, Pane node) {

        Optional<Place> place() {
            return what instanceof Shown shown ? Optional.of(shown.place()) : Optional.empty();
        }
    }
}
