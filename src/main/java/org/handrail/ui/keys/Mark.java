package org.handrail.ui.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.handrail.ui.keys.Part.Spot;

/// Tells a control again after its screen was built anew.
///
/// @param nth   which one it is of those with the same text and style, from 0
/// @param place which one it is of all
/// @param of    how many there are in all
/// @param alone whether nothing but the same control will do, or the main action where it was the main action
record Mark(String text, String style, int nth, Bounds box, int place, int of, boolean alone) {

    /// What the style of a switch ends with that is on.
    private static final String ON = "-on";

    static <T> Mark of(Spot<T> spot, List<Spot<T>> all) {
        return new Mark(spot.text(), spot.style(), Math.max(0, same(spot.text(), spot.style(), all).indexOf(spot)), spot.box(),
                all.indexOf(spot), all.size(), false);
    }

    /// For a screen that goes on with the one before: what leads on there is under the ring again, and nothing else by chance.
    Mark onward() {
        return new Mark(text, style, nth, box, place, of, true);
    }

    /// The same control; else one that says the same, as a choice does that is now on, or the same and that it is on; else, where there are as many as before,
    /// the one in its place, as when everything is said in another language; else what is nearest to where it was, as when the
    /// last page has no more "Down". Empty only where there is nothing, or nothing that will do.
    <T> Optional<Spot<T>> in(List<Spot<T>> all) {
        List<Spot<T>> same = same(text, style, all);
        return nth < same.size() ? Optional.of(same.get(nth))
                : nearest(all.stream().filter(spot -> spot.text().equals(text)).toList())
                        .or(() -> nearest(all.stream().filter(this::isSwitched).toList()))
                        .or(() -> alone ? Controls.main(all).filter(main -> main.style().equals(style))
                                : all.size() == of ? Optional.of(all.get(place)) : nearest(all));
    }

    /// Whether it is this control, switched on or off.
    private boolean isSwitched(Spot<?> spot) {
        return !text.isEmpty() && !spot.text().isEmpty() && (spot.text().startsWith(text) || text.startsWith(spot.text()))
                && (spot.style().equals(style + ON) || style.equals(spot.style() + ON));
    }

    private <T> Optional<Spot<T>> nearest(List<Spot<T>> all) {
        return all.stream().min(Comparator.comparingDouble(spot -> Math.hypot(
                spot.box().getCenterX() - box.getCenterX(), spot.box().getCenterY() - box.getCenterY())));
    }

    private static <T> List<Spot<T>> same(String text, String style, List<Spot<T>> all) {
        return all.stream().filter(spot -> spot.text().equals(text) && spot.style().equals(style)).toList();
    }
}
