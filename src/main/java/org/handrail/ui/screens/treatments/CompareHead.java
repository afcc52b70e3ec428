package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.Pictures;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Direction;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;
import org.handrail.ui.type.Words;

/// What is compared: each treatment in its own colours above its column, all of the same size.
///
/// @param compared   all that are compared
/// @param treatments those that stand on this page
/// @param label how wide the column of the questions is; 0 where they stand above their answers
record CompareHead(View view, List<Treatment> compared, List<Treatment> treatments, double label, double width) {

    /// With a name and nothing to touch, where large answers need the room.
    private static final double SHORT = 68;
    /// How high the way to change is within a head, whose edge the ring of keys must not touch.
    private static final double CHANGE = 76;
    private static final double TIGHTER = 28;
    private static final double TIGHT_GAP = 8;
    private static final double GAP = 16;
    /// Free before the drawing of a head, as in the style sheet.
    private static final double START = 24;
    /// What the ways to turn the page take beside the title.
    private static final double BESIDE_TITLE = 2 * CHANGE + GAP + 12;
    private static final double LEAST_WITH_CHANGE = 480;
    /// From this height on the drawing stands above the name.
    private static final double STACKED = 240;
    private static final double LARGEST = 420;
    private static final double AT_EDGES = 46;
    private static final double AROUND_NAME = 12;

    /// The same above some of its rows, which may be about one of the treatments alone.
    CompareHead above(List<CompareRow> rows) {
        return new CompareHead(view, compared, rows.getFirst().table().treatments(), label, width);
    }

    private boolean isAlone() {
        return compared.size() == 1;
    }

    /// How high it is at least.
    double least() {
        double alone = view.is(Form.COMPACT) ? 90 : view.is(Form.TALL) ? 120 : 96;
        return isAlone() ? Math.max(alone, view.layout().target() + 2) : title() + heads();
    }

    private double heads() {
        if (view.largestText()) {
            return largest(measure(column(), SHORT, Optional.empty())).isPresent() ? SHORT : 2 * view.type().lineHeight(Type.SMALL_STRONG) + AROUND_NAME;
        }
        double high = view.isForeign(treatments.getFirst().language()) ? 86 : view.is(Form.COMPACT) || view.layout().strip() > 0 ? 90 : 100;
        return changeBelow() ? high + view.layout().target() + 12 : high;
    }

    /// The title's own row, where no column is kept for it.
    private double title() {
        return label == 0 ? view.type().lineHeight(Type.H3) + 8 : 0;
    }

    /// Whether it has room to say that the order tells nothing.
    boolean tellsOrder(double height, boolean turning) {
        return titled(height, turning).note().isPresent();
    }

    private CompareTitle titled(double height, boolean turning) {
        return label == 0 ? CompareTitle.inRow(view, width)
                : CompareTitle.inColumn(view, label - 16 - (turning ? BESIDE_TITLE : 0), height);
    }

    /// How wide the column of the questions is at least where the ways to turn stand beside the title.
    static double leastLabel(View view) {
        return CompareTitle.least(view) + 16 + BESIDE_TITLE;
    }

    /// @param turning turns its pages, where that stands beside the title
    Pane show(double height, Optional<Paging> turning) {
        Pane pane = Put.pane(width, height);
        if (isAlone()) {
            Treatment treatment = treatments.getFirst();
            Optional<Button> origins = view.layout().isLow() ? Optional.empty() : Optional.of(origins(view, treatment,
                    Math.min(width * 0.42, Buttons.fitting(view, Type.SMALL_STRONG, view.say("reader.origins"), true))));
            Measure measure = measure(width, height, origins);
            Put.at(pane, head(treatment, measure, names(measure, view.is(Form.WIDE) ? Type.H2 : Type.H3).getFirst().heading(), origins),
                    0, 0);
            return pane;
        }
        turning.ifPresent(paging -> paging.bare(pane, label - GAP / 2, (height - CHANGE) / 2, CHANGE));
        if (label == 0) {
            Pane row = Put.at(pane, Put.pane(width, title()), 0, 0);
            row.setNodeOrientation(view.orientation());
            titled(height, false).show(row, title());
        } else {
            titled(height, turning.isPresent()).show(pane, height);
        }
        double start = start();
        double column = column();
        double high = height - title() - (changeBelow() ? view.layout().target() + 12 : 0);
        boolean torn = names(measure(column, high, changing(column, false)), Type.H3).stream().anyMatch(Laid::isTorn);
        List<Optional<Button>> changes = treatments.stream().map(treatment -> change(treatment, column, torn)).toList();
        Measure usual = measure(column, high, changing(column, torn));
        Measure measure = largest(usual).orElse(torn ? usual.tight() : usual);
        List<Laid> names = names(measure, Type.H3);
        for (int i = 0; i < treatments.size(); i++) {
            double x = start + i * (column + GAP);
            Put.at(pane, head(treatments.get(i), measure, names.get(i).show(), changeBelow() ? Optional.empty() : changes.get(i)), x, title());
            if (changeBelow()) {
                changes.get(i).ifPresent(button -> Put.at(pane, button, x, height - view.layout().target()));
            }
        }
        return pane;
    }

    private double start() {
        return label == 0 ? 0 : label + GAP / 2;
    }

    private double column() {
        return (width - start() - (treatments.size() - 1) * GAP) / treatments.size();
    }

    /// In the largest text, the room of every head where names are as large as they are meant, if need be without drawings.
    private Optional<Measure> largest(Measure usual) {
        return view.largestText() ? Stream.of(usual, usual.bare()).filter(measure -> meant(measure).isPresent()).findFirst() : Optional.empty();
    }

    private boolean changeBelow() {
        return view.is(Form.TALL) && !changeInFoot(view);
    }

    /// Where the head is out of reach or has no room for it.
    static boolean changeInFoot(View view) {
        return view.layout().isLow() || view.largestText() || view.is(Form.COMPACT) && view.largeText();
    }

    /// What stands beside a name.
    private Optional<Button> changing(double column, boolean tight) {
        return changeBelow() ? Optional.empty() : change(treatments.getFirst(), column, tight);
    }

    /// @param tight whether a name would break within a word beside a button with as much room as usual
    private Optional<Button> change(Treatment treatment, double column, boolean tight) {
        if (changeInFoot(view) || column < LEAST_WITH_CHANGE && !changeBelow()) {
            return Optional.empty();
        }
        double wide = changeBelow() ? column : Buttons.fitting(view, Type.SMALL_STRONG, view.say("compare.change"), false) - (tight ? TIGHTER : 0);
        Button change = Buttons.small(view, view.say("compare.change"), "", wide, changeBelow() ? view.layout().target() : CHANGE, () -> change(view, treatments, treatment));
        change.setAccessibleText(view.say("compare.change.one", treatment.name()));
        return Optional.of(change);
    }

    /// Back to choosing, with all but this one kept.
    static void change(View view, List<Treatment> treatments, Treatment treatment) {
        view.kiosk().go(new Place.Picking(treatments.stream().filter(other -> !other.equals(treatment)).map(Treatment::id).toList()));
    }

    static Button origins(View view, Treatment treatment, double width) {
        return Buttons.small(view, view.say("reader.origins"), "book", width, view.layout().target(),
                () -> view.kiosk().go(new Place.TreatmentOrigins(treatment.id(), 0)));
    }

    /// The room of every head.
    ///
    /// @param art     how large its drawing is; 0 where it has none
    /// @param name    how wide its name may be
    /// @param stacked whether its drawing stands above its name
    /// @param gap     between what stands in it
    private record Measure(double wide, double high, double art, double name, boolean stacked, double gap) {

        Measure tight() {
            return new Measure(wide, high, art, name + 2 * (gap - TIGHT_GAP), stacked, TIGHT_GAP);
        }

        Measure bare() {
            return new Measure(wide, high, 0, wide - AT_EDGES, stacked, gap);
        }

        /// How high a name may be.
        double nameHeight() {
            return stacked ? 100 : high - AROUND_NAME;
        }
    }

    private static Measure measure(double wide, double high, Optional<Button> button) {
        double taken = button.map(Button::getPrefWidth).orElse(0.0);
        boolean stacked = high > STACKED && button.isEmpty();
        double art = wide - taken < 400 ? 0 : stacked ? Math.min(LARGEST, Math.min(high - 120, wide * 0.6)) : Math.clamp(wide * 0.16, 96, 132);
        return new Measure(wide, high, art, stacked || art == 0 && taken == 0 ? wide - AT_EDGES : wide - taken - art - 34 - 50, stacked, 20);
    }

    private Pane head(Treatment treatment, Measure measure, Words name, Optional<Button> button) {
        Pane head = measure.stacked() ? new VBox(8) : new HBox(measure.gap());
        if (measure.art() > 0) {
            head.getChildren().add(measure.stacked() ? pictures().art(treatment.art(), treatment.family(), view.comfort().contrast(),
                    measure.art(), Math.min(measure.high() - 8, measure.art())) : startOf(treatment, measure));
        }
        head.getChildren().add(name);
        if (head instanceof HBox row) {
            row.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().add(Put.spring());
            button.ifPresent(row.getChildren()::add);
        } else if (head instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
        }
        head.getStyleClass().addAll("compare-head", Cards.style(treatment.family()));
        return Put.sized(head, measure.wide(), measure.high());
    }

    /// The drawing of a head: it fills the reading start up to the edges.
    private Pane startOf(Treatment treatment, Measure measure) {
        Pane start = Put.pane(measure.art(), measure.high());
        Put.at(start, pictures().start(treatment.art(), treatment.family(), view.comfort().contrast(), START + measure.art() + TIGHT_GAP,
                measure.high(), 0), -START, 0);
        return start;
    }

    /// All names in one size: whole ones or, where one of those has no room or would be smaller, short ones.
    private List<Laid> names(Measure measure, Type usual) {
        double high = measure.nameHeight();
        var alike = Stream.of(usual, Type.SMALL_STRONG).flatMap(style -> wordings()
                .flatMap(names -> Label.alike(view, type(), names, style, measure.name(), high).stream()).reduce(CompareHead::larger).stream());
        return (view.largestText() ? alike.reduce(CompareHead::larger) : alike.findFirst())
                .orElseGet(() -> treatments.stream().map(treatment -> Label.fit(view, type(), treatment.shortName(), usual, measure.name(), high)).toList());
    }

    private static List<Laid> larger(List<Laid> first, List<Laid> second) {
        return second.getFirst().line() > first.getFirst().line() ? second : first;
    }

    /// All names as large as they are meant; nothing where they have no room.
    private Optional<List<Laid>> meant(Measure measure) {
        return Stream.of(Type.H3, Type.SMALL_STRONG).flatMap(style -> wordings().map(names -> names.stream()
                        .map(name -> type().balance(name, style, measure.name())).toList()))
                .filter(names -> names.stream().allMatch(name -> name.height() <= measure.nameHeight() && !name.isTorn())).findFirst();
    }

    private Stream<List<String>> wordings() {
        return Stream.of(treatments.stream().map(Treatment::name).toList(), treatments.stream().map(Treatment::shortName).toList());
    }

    private Typesetter type() {
        return new Typesetter(treatments.getFirst().language(), view.comfort().text());
    }

    /// Drawings that face the way the answers run.
    private Pictures pictures() {
        return view.pictures().facing(Direction.of(treatments.getFirst().language()));
    }
}
