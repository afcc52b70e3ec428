package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handrail.content.Audience;
import org.handrail.content.Guide;
import org.handrail.content.Source;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.Texts;
import org.junit.jupiter.api.Test;

/// Where a text is from, on sheets of more than a page: each page says what its rows are, and what belongs together stays so.
class OriginPagesTest {

    private static final Guide GUIDE = Shipped.dsrct();
    private static final Texts TEXTS = new Texts(GUIDE.language());

    @Test
    void whoCheckedItAndWhoPaidStandOnOnePage() {
        for (List<List<String>> pages : onSheets(EveryScreen.SMALL)) {
            assertThat(pages.getLast()).contains(TEXTS.of("origins.reviewed"), TEXTS.of("origins.next"), TEXTS.of("origins.paid"));
        }
    }

    @Test
    void aListThatGoesOnSaysAgainWhatItIs() {
        var titles = GUIDE.sourceList().values().stream().map(Source::title).collect(Collectors.toSet());
        int going = 0;
        for (List<List<String>> pages : onSheets(EveryScreen.SMALL)) {
            for (List<String> page : pages) {
                boolean sources = page.stream().anyMatch(titles::contains);
                going += sources && page != pages.getFirst() ? 1 : 0;
                assertThat(page.contains(TEXTS.of("origins.added"))).as("%s", page).isEqualTo(sources);
            }
        }
        assertThat(going).isPositive();
    }

    @Test
    void aTallPanelHasRoomForAllOfIt() {
        assertThat(onSheets(EveryScreen.STAND)).allSatisfy(pages -> assertThat(pages).hasSize(1));
    }

    /// What each page of each sheet says. Where a sheet has no more pages, the one under it is turned, and closes it.
    private static List<List<List<String>>> onSheets(Layout layout) {
        var sheets = new ArrayList<List<List<String>>>();
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL);
            every.guide.topics().forEach(topic -> topic.cards().forEach(card -> {
                var pages = new ArrayList<List<String>>();
                every.anew();
                every.open(new Place.CardOrigins(topic.id(), card.id(), 0));
                every.pages(_ -> Optional.ofNullable(every.scene.getRoot().lookup("#over")).ifPresent(sheet -> {
                    var told = new ArrayList<String>();
                    EveryScreen.each(sheet, node -> told.add(String.valueOf(node.getAccessibleText())));
                    pages.add(told);
                }));
                sheets.add(pages);
            }));
        });
        return sheets;
    }
}
