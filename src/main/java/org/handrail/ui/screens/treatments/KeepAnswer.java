package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Pick;
import org.handrail.content.Treatment;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.FullList;
import org.handrail.ui.type.Type;

/// The offers of an answer: to keep its treatment to ask about and, where it leaves something to be asked, its question alone.
record KeepAnswer(View view, Visit visit, Treatment treatment, int question) {

    private static final double GAP = 16;
    private static final double WIDEST = 560;

    /// Something to keep, with what its button says before and after.
    private record Offer(Pick pick, String keep, String kept, String keepShort, String keptShort) {

        Offer(Pick pick, String keep, String kept) {
            this(pick, keep, kept, keep, kept);
        }
    }

    private List<Offer> offers() {
        var whole = new Pick.OfTreatment(treatment.id());
        return treatment.cells().get(question).asks()
                ? List.of(new Offer(new Pick.OfAnswer(treatment.id(), question), view.say("answer.keep.question"), view.say("answer.kept.question")),
                        new Offer(whole, view.say("answer.keep.treatment"), view.say("answer.kept.treatment")))
                : List.of(new Offer(whole, view.say("answer.keep"), view.say("answer.kept"), view.say("answer.keep.short"), view.say("answer.kept.short")));
    }

    /// In low reach on a small panel the answer needs the room.
    private double row() {
        return view.is(Form.COMPACT) && view.layout().isLow() ? 88 : view.layout().target();
    }

    /// @param room how wide it may be
    double height(double room) {
        return isBeside(room) ? row() : 2 * row() + GAP;
    }

    Pane show(double room) {
        boolean beside = isBeside(room);
        var shown = new ArrayList<Button>();
        for (Offer offer : offers()) {
            if (shown.isEmpty() || !FullList.is(visit, offer.pick()) || !FullList.is(visit, offers().getFirst().pick())) {
                shown.add(button(offer, beside ? each(room) : Math.min(room, WIDEST)));
            }
        }
        Pane pane = Put.pane(room, height(room));
        for (int i = 0; i < shown.size(); i++) {
            Put.at(pane, shown.get(i), beside ? i * (each(room) + GAP) : 0, beside ? 0 : i * (row() + GAP));
        }
        return pane;
    }

    private double each(double room) {
        return Math.min(WIDEST, (room - (offers().size() - 1) * GAP) / offers().size());
    }

    private boolean isBeside(double room) {
        return offers().size() == 1 || offers().stream().flatMap(offer -> Stream.of(offer.keep(), offer.kept()))
                .allMatch(text -> Buttons.fitting(view, Type.SMALL_STRONG, text, true) <= each(room));
    }

    private Button button(Offer offer, double width) {
        if (FullList.is(visit, offer.pick())) {
            return FullList.of(view, width, row());
        }
        boolean kept = visit.picks().contains(offer.pick());
        Button button = Buttons.small(view, kept ? offer.kept() : offer.keep(), kept ? offer.keptShort() : offer.keepShort(), kept ? "check" : "ask", width, row(),
                () -> view.kiosk().pick(offer.pick()));
        if (kept) {
            button.setAccessibleHelp(view.say("answer.kept.help"));
        }
        return button;
    }
}
