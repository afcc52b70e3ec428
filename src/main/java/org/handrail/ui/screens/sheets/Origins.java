package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.List;
import org.handrail.content.Fact;
import org.handrail.content.Guide;
import org.handrail.ui.View;

/// The publications behind some facts, as rows of a sheet.
public final class Origins {

    private Origins() { }

    public static List<LabelledRows.Entry> of(View view, Guide guide, Facts facts) {
        var entries = new ArrayList<LabelledRows.Entry>();
        if (facts.restOn(Fact.Origin.FIRST_PAGE)) {
            entries.add(new LabelledRows.Entry("file", view.say("origins.main"), guide.review().mainSource()));
        }
        facts.sources().forEach(source -> entries.add(new LabelledRows.Entry("book", view.say("origins.added"),
                source.title())));
        if (facts.restOn(Fact.Origin.BASIC)) {
            entries.add(new LabelledRows.Entry("info", view.say("origins.basics"), view.say("origins.basics.text")));
        }
        return merged(entries);
    }

    /// A label that stands above already is not said again.
    private static List<LabelledRows.Entry> merged(List<LabelledRows.Entry> entries) {
        var merged = new ArrayList<LabelledRows.Entry>();
        for (int i = 0; i < entries.size(); i++) {
            LabelledRows.Entry entry = entries.get(i);
            boolean again = i > 0 && entries.get(i - 1).label().equals(entry.label());
            merged.add(again ? new LabelledRows.Entry("", "", entry.text()) : entry);
        }
        return merged;
    }
}
