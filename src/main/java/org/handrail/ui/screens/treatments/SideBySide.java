package org.handrail.ui.screens.treatments;

import java.util.List;
import org.handrail.content.Guide;
import org.handrail.content.Treatment;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;

/// How many treatments stand side by side, and in which order.
public final class SideBySide {

    private static final int FAMILY = 2;
    private static final int GUIDED = 3;

    private SideBySide() { }

    /// Two, which a family can hold in mind; three where a member of staff leads and the glass has room.
    static int most(View view, Visit visit) {
        return visit.guided().isPresent() && isRoomy(view) ? GUIDED : FAMILY;
    }

    /// The treatments that the guide has, in its own order, whichever was chosen first: the order tells nothing. No more than
    /// the glass has room for.
    public static List<Treatment> of(View view, Guide guide, List<Treatment.Id> chosen) {
        return guide.treatments().stream().filter(treatment -> chosen.contains(treatment.id()))
                .limit(isRoomy(view) ? GUIDED : FAMILY).toList();
    }

    private static boolean isRoomy(View view) {
        return view.is(Form.WIDE);
    }
}
