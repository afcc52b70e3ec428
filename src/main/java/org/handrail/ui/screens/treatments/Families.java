package org.handrail.ui.screens.treatments;

import org.handrail.content.Guide;
import org.handrail.content.Treatment;
import org.handrail.ui.parts.Cards;

/// The colours of a treatment, wherever it is met.
final class Families {

    private Families() { }

    static String style(Guide guide, Treatment.Id treatment) {
        return Cards.style(guide.treatment(treatment).orElseThrow().family());
    }
}
