package org.handrail.ui.screens.treatments;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.TreatmentPath;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The path as a picture to look at, in whatever height there is: what has no room is left to the ways below it.
///
/// @param named whether the names of the stops come before all else, because no way stands right below its stop
record PathCard(OpenCard open, TreatmentPath path, double width, double height, boolean named) {

    private static final double LARGEST = 168;
    private static final double SMALLEST = 80;
    private static final double GAP = 8;
    /// In characters; longer lines are lost on the way back to the next (WCAG 1.4.8).
    static final int LONGEST_LINE = 80;

    /// The rims of a disc, as a part of it.
    private static final double RIMS = 28.0 / 168;
    /// How high it is at least.
    static final double LEAST = SMALLEST * (1 + RIMS) + 3 * GAP;

    /// What of the picture has room, each with its height; 0 where it has none.
    private record Plan(double legend, double joins, double disc, double names, double notes, double ground) { }

    boolean fits() {
        return height >= LEAST;
    }

    /// The words of the scans beside the title, where the card has no room for them.
    void scansBeside(Pane room, Laid title) {
        var legend = legend();
        if (plan().legend() == 0 && title.used() + 48 + legend.scansWidth(12) <= width) {
            legend.scans(room, width - legend.scansWidth(12), 0, title.height(), 12);
        }
    }

    Pane show() {
        Pane card = Cards.card(width, height);
        Plan plan = plan();
        var picture = new PathPicture(view(), open.visit().guide(), path, width, plan.disc());
        double spare = height - plan.legend() - plan.joins() - picture.outer() - plan.names() - plan.notes() - plan.ground();
        double y = plan.legend() + plan.joins() + spare * 0.4;
        double middle = y + picture.outer() / 2;
        if (plan.ground() > 0) {
            Put.at(card, ground(plan.ground()), 0, height - plan.ground());
        }
        picture.rail(card, middle, height - plan.ground());
        if (plan.legend() > 0) {
            legend().beside(card, 40, GAP, plan.legend() - GAP, 16);
        }
        if (plan.joins() > 0) {
            picture.joining(card, plan.legend() + plan.joins() / 2, middle);
            joins(card, plan.legend(), plan.joins() - GAP);
        }
        double words = y + picture.outer() + GAP;
        List<Laid> names = names();
        for (int i = 0; i < path.stops().size(); i++) {
            Put.at(card, picture.picture(path.stops().get(i)), picture.middle(i) - picture.outer() / 2, y);
            if (plan.names() > 0) {
                centred(card, names.get(i), picture.middle(i), words);
            }
            if (plan.notes() > 0) {
                centred(card, note(path.stops().get(i)), picture.middle(i), words + plan.names());
            }
        }
        picture.marks(card, middle);
        return card;
    }

    private Plan plan() {
        double free = height - LEAST;
        double names = names().stream().mapToDouble(Laid::height).max().orElse(0);
        double notes = path.stops().stream().mapToDouble(stop -> note(stop).height()).max().orElse(0);
        double line = view().type().lineHeight(Type.SMALL_STRONG);
        double ground = sentence().height() + 12;
        boolean whole = names().stream().noneMatch(Laid::isTorn);
        boolean large = names().stream().allMatch(name -> isAsMeant(name, Type.SMALL_STRONG));
        double firstNames = named && whole && names <= free ? names : 0;
        ground = ground <= free - firstNames ? ground : 0;
        names = whole && (named || ground > 0 && large) && names <= free - ground ? names : 0;
        free = Math.max(0, free - names - ground - (LARGEST * 0.7 - SMALLEST) * (1 + RIMS));
        double legend = legend().width(16) + 80 <= width && line + 32 <= free ? line + 32 : 0;
        double joins = names > 0 && line + 32 <= free - legend ? line + 32 : 0;
        notes = names > 0 && path.stops().stream().allMatch(stop -> isAsMeant(note(stop), Type.SMALL)) && notes <= free - legend - joins - 40 ? notes : 0;
        double disc = (height - 3 * GAP - legend - joins - names - notes - ground) / (1 + RIMS);
        return new Plan(legend, joins, Math.min(disc, Math.min(LARGEST, column() * 0.76)), names, notes, ground);
    }

    private void joins(Pane card, double y, double height) {
        Laid words = open.type().line(path.joins().text().text().plain(), Type.SMALL_STRONG);
        HBox pill = new HBox(words.show());
        pill.setAlignment(Pos.CENTER);
        pill.getStyleClass().addAll("path-joins", Families.style(open.visit().guide(), path.joins().treatment()));
        double wide = Math.min(words.used() + 56, width * 0.7);
        Put.at(card, Put.sized(pill, wide, height), width - 32 - wide, y);
    }

    private Pane ground(double height) {
        HBox row = new HBox(16, new Icon("heart", 40), sentence().show());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("path-ground", Families.style(open.visit().guide(), path.along().treatment()));
        return Put.sized(row, width, height);
    }

    private Laid sentence() {
        return view().largestText() ? parted(open.type(), path, Type.SMALL, width - 160)
                : sentence(open, path, Type.SMALL, width - 160, 2 * view().type().lineHeight(Type.SMALL));
    }

    /// What is said of what goes along the whole way.
    static Laid sentence(OpenCard open, TreatmentPath path, Type style, double room, double height) {
        var language = open.type().language();
        var type = new Typesetter(language, open.view().typeThat(size -> new Typesetter(language, size.size())
                .balance(path.along().text().text(), style, room).height() <= height).size());
        return parted(type, path, style, room);
    }

    /// In lines that an eye finds its way back from.
    private static Laid parted(Typesetter type, TreatmentPath path, Type style, double room) {
        Laid whole = type.balance(path.along().text().text(), style, room);
        return whole.longest() <= LONGEST_LINE ? whole : type.balance(path.along().text().text(), style, whole.used() * 0.6);
    }

    /// All in one size, where that leaves none of them without room.
    private List<Laid> names() {
        double high = 2 * view().type().lineHeight(Type.SMALL_STRONG);
        return Label.alike(view(), open.type(), path.stops().stream().map(TreatmentPath.Stop::name).toList(), Type.SMALL_STRONG, column() - 20, high)
                .orElseGet(() -> path.stops().stream().map(stop -> Label.fit(view(), open.type(), stop.name(), Type.SMALL_STRONG, column() - 20, high)).toList());
    }

    private Laid note(TreatmentPath.Stop stop) {
        return Label.fit(view(), open.type(), stop.note(), Type.SMALL, column() - 20, 3 * view().type().lineHeight(Type.SMALL));
    }

    /// In the largest text words are as large as they are meant, or they are not there.
    private boolean isAsMeant(Laid words, Type style) {
        return !view().largestText() || words.line() >= open.type().lineHeight(style);
    }

    private double column() {
        return new PathPicture(view(), open.visit().guide(), path, width, 1).column();
    }

    private PathLegend legend() {
        return new PathLegend(view(), open.type(), path);
    }

    private View view() {
        return open.view();
    }

    private static void centred(Pane pane, Laid words, double middle, double y) {
        Put.at(pane, words.show(Pos.TOP_CENTER), middle - words.width() / 2, y);
    }
}
