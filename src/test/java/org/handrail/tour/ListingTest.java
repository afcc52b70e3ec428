package org.handrail.tour;

import java.util.*;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void list() throws Exception {
        var small = new TreeMap<String, TreeSet<String>>();
        var targets = new TreeMap<String, TreeSet<String>>();
        var torn = new TreeSet<String>();
        Set<String> langs = Set.of(System.getProperty("langs", "en,es,ar,en-XA").split(","));
        String only = System.getProperty("glasses", "1920x1080,1080x1920,1280x800");
        for (Glass glass : Glass.ALL) for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("ar"), Pseudo.LANGUAGE)) for (boolean low : new boolean[] {false, true}) {
            if (!only.contains(glass.name()) || !langs.contains(language.toLanguageTag())) continue;
            var look = new Look(glass, language, Comfort.USUAL.with(TextSize.LARGEST).lowReach(low), false);
            var showing = new Showing(Premises.speaking(language), Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
            Premises.STOPS.stream().filter(Stop::typical).map(stop -> stop.upTo(2)).forEach(stop ->
                Fx.run(() -> showing.of(look, stop, (_, view) -> {
                    String at = glass.name() + " " + language.toLanguageTag() + (low ? " low " : " ");
                    view.surface().all(Text.class).forEach(text -> {
                        double capital = TextFaults.capitalMm(view.surface(), text);
                        if (capital < 7.33 && !language.equals(Pseudo.LANGUAGE)) {
                            small.computeIfAbsent("%s| %s | %s“%s” %.2f".formatted(glass.name(), stop.name(), owner(text), text.getText(), capital), _ -> new TreeSet<>()).add(at);
                        }
                    });
                    for (Words words : view.surface().texts()) {
                        if (words.laid().isTorn() && !words.laid().plain().contains("://")) torn.add(at + stop.name() + " " + owner(words) + " " + words.laid().plain());
                    }
                    for (ButtonBase b : view.surface().targets()) {
                        double mm = view.surface().mm(Math.min(Surface.bounds(b).getWidth(), Surface.bounds(b).getHeight()));
                        if (mm < 24.95) targets.computeIfAbsent("%s %s %.1f".formatted(glass.name(), b.getStyleClass(), mm), _ -> new TreeSet<>()).add(stop.name() + (low ? "-low" : "") + ":" + b.getAccessibleText());
                    }
                })));
        }
        try (var out = new java.io.PrintWriter(System.getProperty("listing", "target/listing.txt"))) {
            out.println("== SMALL " + small.size());
            small.forEach((k, v) -> out.println(k + "   " + v.size() + " " + v.first()));
            out.println("== TORN " + torn.size());
            torn.forEach(out::println);
            out.println("== TARGETS");
            targets.forEach((k, v) -> out.println(k + "  n=" + v.size() + "  " + v.stream().limit(6).toList()));
        }
    }

    static String owner(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof ButtonBase || "top-bar".equals(n.getId())) return (n.getId() == null ? "" : n.getId()) + n.getStyleClass() + " ";
        }
        return "";
    }
}
