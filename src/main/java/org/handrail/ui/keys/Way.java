package org.handrail.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.session.Visit;

/// How one came to what the kiosk shows, as a list: what was left open first, what shows now last. Turning a page does not
/// change it; closing or going back takes from its end.
final class Way {

    private Way() { }

    static List<Object> to(KioskState state) {
        var way = new ArrayList<Object>();
        switch (state) {
            case KioskState.Visiting(Visit visit, OptionalInt seconds) -> {
                walk(visit, way);
                seconds.ifPresent(_ -> way.add("still there?"));
            }
            case KioskState.StartingOver(Visit visit, _) -> {
                walk(visit, way);
                way.add("starting over");
            }
            case KioskState.PinPad(Optional<Visit> beneath, _) -> {
                beneath.ifPresent(visit -> walk(visit, way));
                way.add("PIN pad");
            }
            case KioskState.Attract _ -> way.add("first screen");
            case KioskState.StaffDesk _ -> way.add("desk");
            case KioskState.TakingCode _ -> way.add("code");
            case KioskState.OutOfService _ -> way.add("rest");
        }
        return way;
    }

    /// Whether a place is of the same kind as the one before, as the next section of a topic is.
    static boolean goesOn(Object before, Object place) {
        return before instanceof Place && before.getClass() == place.getClass();
    }

    private static void walk(Visit visit, List<Object> way) {
        way.add(visit.number());
        visit.trail().places().forEach(place -> way.add(unturned(place)));
    }

    /// The same place at its first page.
    private static Place unturned(Place place) {
        return switch (place) {
            case Place.Reading(var topic, var card, _, _, var basics) -> new Place.Reading(topic, card, 0, basics);
            case Place.Comparing(var treatments, _) -> new Place.Comparing(treatments, 0);
            case Place.MyQuestions _ -> new Place.MyQuestions();
            case Place.Ideas _ -> new Place.Ideas();
            case Place.Picking _ -> new Place.Picking(List.of());
            case Place.Answer(var treatment, var question, _) -> new Place.Answer(treatment, question, 0);
            case Place.WordList _ -> new Place.WordList(0, Optional.empty());
            case Place.GettingHelp _ -> new Place.GettingHelp();
            case Place.CardOrigins(var topic, var card, _) -> new Place.CardOrigins(topic, card, 0);
            case Place.TreatmentOrigins(var treatment, _) -> new Place.TreatmentOrigins(treatment, 0);
            case Place.MakingEasier _ -> new Place.MakingEasier();
            case Place.Row(var topic, var card, var table, _, _) -> new Place.Row(topic, card, table, "");
            case Place.Checking(var check, var touched, var within, _) -> new Place.Checking(check, touched, within, 0);
            case Place.Home _ -> new Place.Home();
            case Place.WhoIsReading _, Place.ChoosingLanguage _, Place.Meaning _,
                 Place.HandingOver _, Place.TakingHome _, Place.OnPath _ -> place;
        };
    }
}
