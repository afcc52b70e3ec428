package org.handrail.ui.screens.sheets;

import java.util.List;
import java.util.Optional;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Family;
import org.handrail.content.Help;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.View;

/// What can be done on the page from which help was opened (WCAG 3.3.5): a sentence or two for each kind of place.
final class PageHelp {

    private PageHelp() { }

    /// Told as a reason to get help with nobody to call.
    static Help.Need of(View view, Visit visit) {
        List<Place> places = visit.trail().places();
        Place before = places.size() < 2 ? new Place.Home() : places.get(places.size() - 2);
        return new Help.Need("page", "info", Family.SKY, view.say("help.page"), List.of(told(view, visit, before)),
                List.of(), List.of());
    }

    private static String told(View view, Visit visit, Place place) {
        return switch (place) {
            case Place.Home _, Place.GettingHelp _ -> view.say("help.page.home");
            case Place.Reading reading -> visit.guide().topic(reading.topic()).flatMap(topic -> topic.card(reading.card()))
                    .map(card -> told(view, card)).orElseGet(() -> view.say("help.page.home"));
            case Place.Picking _ -> view.say("help.page.picking");
            case Place.Comparing _ -> view.say("help.page.comparing");
            case Place.WordList _ -> view.say("help.page.words");
            case Place.Checking _ -> view.say("help.page.check");
            case Place.MyQuestions _ -> view.say("help.page.questions");
            case Place.Ideas _ -> view.say("help.page.ideas");
            case Place.HandingOver _, Place.TakingHome _ -> view.say("help.page.code");
            case Place.WhoIsReading _ -> view.say("help.page.who");
            case Place.MakingEasier _ -> view.say("help.page.easier");
            case Place.ChoosingLanguage _ -> view.say("help.page.language");
            case Place.OnPath _, Place.Meaning _, Place.Row _, Place.Answer _, Place.CardOrigins _, Place.TreatmentOrigins _ ->
                    view.say("help.page.sheet");
        };
    }

    private static String told(View view, Card card) {
        if (card.gated()) {
            return view.say("help.page.outlook");
        }
        return card.blocks().stream().flatMap(block -> pictured(view, block).stream()).findFirst()
                .orElseGet(() -> view.say("help.page.reading"));
    }

    private static Optional<String> pictured(View view, Block block) {
        return switch (block) {
            case Block.Path _ -> Optional.of(view.say("help.page.path"));
            case Block.Treatments _ -> Optional.of(view.say("help.page.treatments"));
            case Block.Walk _ -> Optional.of(view.say("help.page.steps"));
            case Block.Places _ -> Optional.of(view.say("help.page.places"));
            default -> Optional.empty();
        };
    }
}
