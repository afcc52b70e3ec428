package org.handrail.ui.screens.reader;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The ways on beside the card of a wide reader in low reach and in the largest text: what one needs to go on is high enough for
/// unsteady hands, and the rest shares what is left in reach.
///
/// @param picked whether "Talk about this" stands elsewhere
record LargeColumn(OpenCard open, Paging paging, boolean picked, double width) {

    /// Two lines of the largest words.
    private static final double ONWARD = 112;
    private static final double ALONE = 150;
    /// How much lower all ways of a wide panel are where the topic ends.
    private static final double ENDING = 8;
    /// A narrow button needs less room beside its words.
    private static final double TIGHTER = 28;

    /// @return where the highest begins, counted from the end
    double at(Pane ways) {
        double y = -main();
        ReaderLow.onward(open, ways, 0, y, width, main());
        if (ends() && isCompact()) {
            double each = Math.min(target(), (reach() - main() - arrows() - 2 * gap()) / 2);
            y -= each + gap();
            ReaderScreen.checks(open, ways, 0, y, width, each);
            y -= each + gap();
            pick(ways, y, width, each);
        } else if (ends()) {
            double each = Math.min(target(), reach() - main() - arrows() - gap());
            double checks = Buttons.fitting(view(), Type.SMALL_STRONG, view().say("check.title.short"), false) - TIGHTER;
            y -= each + gap();
            pick(ways, y, width - checks - gap(), each);
            ReaderScreen.checks(open, ways, width - checks, y, checks, each);
        } else if (!picked) {
            double each = Math.min(2 * view().type().lineHeight(Type.SMALL_STRONG) + 4, reach() - main() - arrows() - gap());
            y -= each + gap();
            pick(ways, y, width, each);
        }
        return paging.needed() ? turning(ways, y - target() - gap()) : y;
    }

    private double turning(Pane ways, double y) {
        double half = (width - gap()) / 2;
        if (isCompact()) {
            paging.bare(ways, width, y, half, target());
        } else {
            Put.at(ways, paging.up(half, target()), 0, y);
            Put.at(ways, paging.down(half, target()), half + gap(), y);
        }
        Laid told = paging.told(width);
        double top = y - told.height() - 12;
        Put.at(ways, told.show(Pos.TOP_CENTER), 0, top);
        return top;
    }

    private void pick(Pane ways, double y, double wide, double high) {
        PickToggle.of(open, wide, high).ifPresent(toggle -> Put.at(ways, toggle, 0, y));
    }

    private View view() {
        return open.view();
    }

    private boolean isCompact() {
        return view().is(Form.COMPACT);
    }

    private boolean ends() {
        return !picked && open.checks().isPresent();
    }

    private double gap() {
        return isCompact() ? 12 : ReaderLow.GAP;
    }

    private double target() {
        return view().layout().target() - (ends() && !isCompact() ? ENDING : 0);
    }

    private double main() {
        return ends() ? target() : paging.needed() ? ONWARD : ALONE;
    }

    private double arrows() {
        return paging.needed() ? target() + gap() : 0;
    }

    private double reach() {
        return view().layout().contentHeight() - view().layout().touchTop();
    }
}
