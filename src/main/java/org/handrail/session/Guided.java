package org.handrail.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// What a member of staff does beside a family. Part of the visit, and gone with it.
///
/// @param pen       what a finger on the page does
/// @param strokes   everything that was drawn, on any page, the oldest first
/// @param discussed what was talked about
/// @param outlook   whether the cards about what may come may be opened; closed until staff open them
/// @param prompting whether the prompts for staff lie open
/// @param asked     what became of the prompts
public record Guided(Pen pen, List<Stroke> strokes, Set<Mark> discussed, boolean outlook, boolean prompting, Asked asked) {

    /// More lines than anyone draws in one visit; the oldest goes first, so that no finger fills the memory.
    public static final int MOST_STROKES = 300;

    /// What a finger on the page does: what it always does, draw a line, or take one away.
    public enum Pen { OFF, DRAW, ERASE }

    public Guided {
        strokes = List.copyOf(strokes);
        discussed = Set.copyOf(discussed);
    }

    static Guided begin() {
        return new Guided(Pen.OFF, List.of(), Set.of(), false, false, Asked.NOTHING);
    }

    public Guided with(Pen pen) {
        return new Guided(pen, strokes, discussed, outlook, prompting, asked);
    }

    public Guided outlook(boolean shown) {
        return new Guided(pen, strokes, discussed, shown, prompting, asked);
    }

    public Guided prompting(boolean open) {
        return new Guided(pen, strokes, discussed, outlook, open, asked);
    }

    /// The family said it in its own words.
    public Guided told(String prompt) {
        return new Guided(pen, strokes, discussed, outlook, prompting, asked.told(prompt));
    }

    /// Staff go on with another prompt and come back to this one last.
    public Guided later(String prompt) {
        return new Guided(pen, strokes, discussed, outlook, prompting, asked.later(prompt));
    }

    public Guided toggled(Mark mark) {
        var changed = new HashSet<>(discussed);
        if (!changed.remove(mark)) {
            changed.add(mark);
        }
        return new Guided(pen, strokes, changed, outlook, prompting, asked);
    }

    public Guided drawn(Stroke stroke) {
        return strokes(old -> {
            var more = new ArrayList<>(old);
            more.add(stroke);
            return more.subList(Math.max(0, more.size() - MOST_STROKES), more.size());
        });
    }

    /// Takes away every line of a sheet that passes this point.
    public Guided erased(Stroke.Sheet sheet, Stroke.Spot point, double reach) {
        return strokes(old -> old.stream().filter(stroke -> !stroke.sheet().equals(sheet) || !stroke.passes(point, reach)).toList());
    }

    /// Takes away everything that was drawn on a sheet.
    public Guided cleared(Stroke.Sheet sheet) {
        return strokes(old -> old.stream().filter(stroke -> !stroke.sheet().equals(sheet)).toList());
    }

    public List<Stroke> on(Stroke.Sheet sheet) {
        return strokes.stream().filter(stroke -> stroke.sheet().equals(sheet)).toList();
    }

    /// The topics that were talked about, among those of a guide and in its order.
    public List<Topic> discussed(List<Topic> topics) {
        return topics.stream().filter(topic -> discussed.contains(new Mark.OfTopic(topic.id()))).toList();
    }

    /// The treatments that were talked about, among those of a guide and in its order.
    public List<Treatment> treatments(List<Treatment> treatments) {
        return treatments.stream().filter(treatment -> discussed.stream().anyMatch(mark -> switch (mark) {
            case Mark.OfRow(var told, _) -> told.contains(treatment.id());
            case Mark.OfTopic _ -> false;
        })).toList();
    }

    /// How many questions were talked about for these treatments beside each other.
    public int rows(List<Treatment.Id> treatments) {
        return Math.toIntExact(discussed.stream().filter(mark -> mark instanceof Mark.OfRow row && row.treatments().equals(treatments))
                .count());
    }

    /// What pages are laid out by: all but what lies over them.
    public Guided beneath() {
        return new Guided(pen, List.of(), discussed, outlook, false, Asked.NOTHING);
    }

    private Guided strokes(UnaryOperator<List<Stroke>> change) {
        return new Guided(pen, change.apply(strokes), discussed, outlook, prompting, asked);
    }
}
