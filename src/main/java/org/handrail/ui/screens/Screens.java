package org.handrail.ui.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.content.Guide;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Pacing;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.TypedCode;
import org.handrail.ui.TypedPin;
import org.handrail.ui.View;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.screens.lobby.AttractScreen;
import org.handrail.ui.screens.lobby.CountdownDialog;
import org.handrail.ui.screens.lobby.HomeScreen;
import org.handrail.ui.screens.lobby.OutOfServiceScreen;
import org.handrail.ui.screens.lobby.WhoIsReadingSheet;
import org.handrail.ui.screens.pictures.PlacesScreen;
import org.handrail.ui.screens.pictures.WalkScreen;
import org.handrail.ui.screens.reader.ClosedOutlook;
import org.handrail.ui.screens.reader.DepthScreen;
import org.handrail.ui.screens.reader.GateScreen;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.ReaderScreen;
import org.handrail.ui.screens.sheets.ComfortSheet;
import org.handrail.ui.screens.sheets.HelpScreen;
import org.handrail.ui.screens.sheets.LanguageSheet;
import org.handrail.ui.screens.sheets.OriginsSheet;
import org.handrail.ui.screens.sheets.Overlay;
import org.handrail.ui.screens.sheets.RowSheet;
import org.handrail.ui.screens.staff.PinPadScreen;
import org.handrail.ui.screens.staff.PromptPanel;
import org.handrail.ui.screens.staff.StaffDeskScreen;
import org.handrail.ui.screens.staff.TakeCodeScreen;
import org.handrail.ui.screens.staff.TakingHomeSheet;
import org.handrail.ui.screens.talk.CheckScreen;
import org.handrail.ui.screens.talk.HandOffScreen;
import org.handrail.ui.screens.talk.IdeasScreen;
import org.handrail.ui.screens.talk.PicksScreen;
import org.handrail.ui.screens.treatments.AnswerSheet;
import org.handrail.ui.screens.treatments.ComparingScreen;
import org.handrail.ui.screens.treatments.PathScreen;
import org.handrail.ui.screens.treatments.PickingScreen;
import org.handrail.ui.screens.treatments.SideBySide;
import org.handrail.ui.screens.treatments.StopSheet;
import org.handrail.ui.screens.treatments.TreatmentsScreen;
import org.handrail.ui.screens.words.MeaningPopOver;
import org.handrail.ui.screens.words.WordListScreen;
import org.handrail.ui.type.Words.WordInText;
import org.handrail.ui.type.Words;

/// From a place to what is shown: the only `switch` over places, without a default, so that a new place does not compile until
/// it can be shown.
public final class Screens {

    private Screens() { }

    /// The whole screen for the page where a visit is. A place that its guide does not have shows home.
    public static Pane page(View view, Visit visit) {
        Guide guide = visit.guide();
        Place.Page place = visit.trail().page();
        Pane content = switch (place) {
            case Place.Home home -> HomeScreen.of(view, visit, home);
            case Place.Reading reading -> OpenCard.of(view, visit, reading).map(Screens::card)
                    .orElseGet(() -> HomeScreen.of(view, visit));
            case Place.Picking picking -> PickingScreen.of(view, visit, picking).orElseGet(() -> HomeScreen.of(view, visit));
            case Place.Comparing comparing -> Optional.of(SideBySide.of(view, guide, comparing.treatments()))
                    .filter(treatments -> !treatments.isEmpty())
                    .map(treatments -> ComparingScreen.of(view, visit, treatments, comparing))
                    .orElseGet(() -> HomeScreen.of(view, visit));
            case Place.WordList words -> WordListScreen.of(view, guide, words);
            case Place.Checking checking -> CheckScreen.of(view, visit, checking).orElseGet(() -> HomeScreen.of(view, visit));
            case Place.MyQuestions questions -> new PicksScreen(view, visit, questions).show();
            case Place.Ideas ideas -> new IdeasScreen(view, visit, ideas).show();
            case Place.HandingOver _ -> visit.picks().isEmpty() ? new PicksScreen(view, visit, new Place.MyQuestions()).show()
                    : new HandOffScreen(view, visit).show();
            case Place.GettingHelp help -> HelpScreen.of(view, visit, help);
        };
        return Frame.around(view, view.say("guide.name", guide.shortTitle()), place, visit.picks().size(), content);
    }

    /// What lies over the page, if anything does. It is placed on a pane of the size of the screen.
    public static Optional<Pane> over(View view, Visit visit, Pane page) {
        Guide guide = visit.guide();
        return switch (visit.trail().last()) {
            case Place.Page _ -> Optional.empty();
            case Place.WhoIsReading _ -> Optional.of(Overlay.centred(view, WhoIsReadingSheet.of(view)));
            case Place.MakingEasier easier -> Optional.of(Overlay.centred(view, ComfortSheet.of(view, easier)));
            case Place.ChoosingLanguage _ -> Optional.of(Overlay.centred(view, LanguageSheet.of(view)));
            case Place.TakingHome _ -> visit.guided().map(_ -> TakingHomeSheet.over(view.unled(), visit));
            case Place.Meaning(Word.Id id) -> guide.word(id).map(word -> MeaningPopOver.of(view, word, anchors(page, id)));
            case Place.Answer answer -> AnswerSheet.of(view, visit, answer).map(sheet -> Overlay.centred(view, sheet));
            case Place.OnPath(String id) -> guide.path().flatMap(path -> path.stop(id).map(stop ->
                    Overlay.centred(view, StopSheet.of(view, guide, path, stop))));
            case Place.Row row -> row(view, guide, row).map(sheet -> Overlay.centred(view, sheet));
            case Place.CardOrigins origins -> guide.topic(origins.topic()).flatMap(topic -> topic.card(origins.card())
                    .map(card -> Overlay.centred(view, OriginsSheet.of(view, guide, topic, card, origins.from()))));
            case Place.TreatmentOrigins origins -> guide.treatment(origins.treatment())
                    .map(treatment -> Overlay.centred(view, OriginsSheet.of(view, guide, treatment, origins.from())));
        };
    }

    /// What staff say and ask, in a guided visit.
    public static Pane prompts(View view, Visit visit) {
        return PromptPanel.of(view, visit);
    }

    /// The first screen.
    ///
    /// @param views one for each offered language, the first one first
    public static Pane attract(List<View> views, Pacing pacing) {
        return AttractScreen.of(views, pacing);
    }

    public static Pane outOfService(View view) {
        return OutOfServiceScreen.of(view);
    }

    /// @param picks how many whoever is beneath it has
    public static Pane pinPad(View view, StaffDoor door, TypedPin typed, int picks) {
        return Frame.aroundPinPad(view, picks, PinPadScreen.of(view, door, typed));
    }

    public static Pane staffDesk(View view, StaffDoor door) {
        return StaffDeskScreen.of(view, door);
    }

    /// Where staff enter the code of a family's list.
    public static Pane takeCode(View view, TypedCode typed) {
        return TakeCodeScreen.of(view, typed);
    }

    /// @param seconds of the whole countdown
    public static CountdownDialog stillThere(View view, int seconds) {
        return CountdownDialog.stillThere(view, seconds);
    }

    /// What shows in place of a visit that is about to be dropped.
    ///
    /// @param seconds of the whole countdown
    public static CountdownDialog startingOver(View view, int seconds) {
        return CountdownDialog.startingOver(view, seconds);
    }

    private static Pane card(OpenCard open) {
        if (ClosedOutlook.is(open)) {
            return ClosedOutlook.of(open);
        }
        if (GateScreen.is(open)) {
            return GateScreen.of(open);
        }
        if (PathScreen.is(open)) {
            return PathScreen.of(open);
        }
        if (TreatmentsScreen.is(open)) {
            return TreatmentsScreen.of(open);
        }
        if (CheckScreen.is(open)) {
            return CheckScreen.first(open).orElseGet(() -> ReaderScreen.of(open));
        }
        if (WalkScreen.of(open).isPresent()) {
            return WalkScreen.of(open).get().show();
        }
        if (PlacesScreen.of(open).isPresent()) {
            return PlacesScreen.of(open).get().show();
        }
        return open.card().gated() ? DepthScreen.of(open) : ReaderScreen.of(open);
    }

    private static Optional<Pane> row(View view, Guide guide, Place.Row place) {
        return guide.topic(place.topic()).flatMap(topic -> topic.card(place.card()).flatMap(card -> card.blocks().stream()
                .filter(block -> block instanceof Block.Table && block.id().equals(place.table()))
                .map(Block.Table.class::cast).findFirst())
                .flatMap(table -> table.rows().stream().filter(row -> row.id().equals(place.row())).findFirst()
                        .map(row -> RowSheet.of(view, topic.family(), table, row, place))));
    }

    /// The word as it first stands on the page, with what of it stands in the next line. The page may have been put on the screen a moment
    /// ago: where its words stand is known once it is laid out.
    private static List<MeaningPopOver.Anchor> anchors(Pane page, Word.Id word) {
        page.getScene().getRoot().applyCss();
        page.getScene().getRoot().layout();
        List<Node> found = Stream.of(".word-to-know", ".word-marked").flatMap(style -> page.lookupAll(style).stream())
                .filter(node -> node.getUserData() instanceof WordInText(Word.Id id, _, _, _) && id.equals(word)).toList();
        return Stream.concat(found.stream().limit(1), found.stream().skip(1).takeWhile(Words::isRest))
                .map(node -> new MeaningPopOver.Anchor(page.sceneToLocal(node.localToScene(node.getLayoutBounds())),
                        (WordInText) node.getUserData())).toList();
    }
}
