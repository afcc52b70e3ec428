package org.handrail.ui.screens.treatments;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.content.TreatmentPath;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// What the marks on the path mean.
record PathLegend(View view, Typesetter type, TreatmentPath path) {

    private static final double MARK = 52;
    private static final double BETWEEN = 56;

    /// Both beside each other.
    ///
    /// @param gap from a mark to its words
    void beside(Pane pane, double x, double y, double height, double gap) {
        Laid choice = choice();
        Put.at(pane, diamond(MARK), x, y + (height - MARK) / 2);
        Put.at(pane, choice.show(), x + MARK + gap, y + (height - choice.height()) / 2);
        scans(pane, x + MARK + gap + choice.used() + BETWEEN, y, height, gap);
    }

    void scans(Pane pane, double x, double y, double height, double gap) {
        Laid scans = scans();
        Put.at(pane, PathPicture.region("scan-ring", 40, 40), x, y + (height - 40) / 2);
        Put.at(pane, scans.show(), x + 40 + gap, y + (height - scans.height()) / 2);
    }

    /// How wide both are beside each other.
    double width(double gap) {
        return MARK + gap + choice().used() + BETWEEN + scansWidth(gap);
    }

    double scansWidth(double gap) {
        return 40 + gap + scans().used();
    }

    /// The mark of a choice, corner to corner in a box of this size.
    static Node diamond(double box) {
        return Put.sized(new StackPane(PathPicture.mark(box * 0.73, box < MARK ? "decision-mark-small" : "decision-mark")), box, box);
    }

    private Laid choice() {
        return type.line(path.choice(), Type.SMALL_STRONG);
    }

    private Laid scans() {
        return type.line(path.scans().text().plain(), Type.SMALL_STRONG);
    }
}
