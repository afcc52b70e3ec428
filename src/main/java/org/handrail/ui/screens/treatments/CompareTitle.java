package org.handrail.ui.screens.treatments;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// What a comparison is called, and quietly that its order tells nothing.
///
/// @param note   that, where there is room for it, and if possible that nobody has to choose one alone
/// @param beside whether it stands beside the title; else below it
record CompareTitle(Laid title, Optional<Laid> note, boolean beside) {

    private static final double GAP = 24;

    /// How far it stands from the edge of its column.
    private static final double START = 12;

    /// How far it may reach into the free room above and below.
    private static final double OVER = 14;
    private static final double STEP = 8;

    /// In a row of its own.
    static CompareTitle inRow(View view, double width) {
        Laid title = view.type().line(view.say("compare.side"), Type.H3);
        return new CompareTitle(title, Stream.of(view.say("compare.order.more"), order(view)).map(text -> view.type().line(text, Type.SMALL))
                .filter(note -> title.used() + GAP + note.used() <= width).findFirst(), true);
    }

    /// In the column of the questions. Where it has no room there for the order, somebody else has to tell it.
    static CompareTitle inColumn(View view, double width, double height) {
        Typesetter smaller = view.typeThat(type -> below(view, type, Type.SMALL_STRONG, order(view), width).isWithin(height + OVER));
        return Stream.of(below(view, view.type(), Type.H3, view.say("compare.order.more"), width), below(view, view.type(), Type.H3, order(view), width),
                        below(view, smaller, Type.SMALL_STRONG, order(view), width))
                .filter(some -> some.isWithin(height + OVER)).findFirst()
                .orElseGet(() -> new CompareTitle(Label.fit(view, view.say("compare.side"), Type.H3, width, height), Optional.empty(), false));
    }

    /// How wide a column is at least, for its words to stand in it on two lines.
    static double least(View view) {
        return DoubleStream.iterate(STEP, width -> width + STEP)
                .filter(width -> {
                    Laid title = view.type().balance(view.say("compare.side"), Type.SMALL_STRONG, width);
                    return title.lines().size() <= 2 && !title.isTorn();
                }).findFirst().orElseThrow();
    }

    static String order(View view) {
        return view.say("compare.order");
    }

    private static CompareTitle below(View view, Typesetter type, Type style, String note, double width) {
        return new CompareTitle(type.balance(view.say("compare.side"), style, width), Optional.of(type.balance(note, Type.SMALL, width)), false);
    }

    private boolean isWithin(double height) {
        return height() <= height && !title.isTorn() && note.stream().noneMatch(Laid::isTorn);
    }

    private double height() {
        return title.height() + note.map(Laid::height).orElse(0.0);
    }

    /// @param height of the row or column that it stands in
    void show(Pane pane, double height) {
        double x = beside ? 0 : START;
        double y = beside ? 0 : (height - height()) / 2;
        Put.at(pane, title.heading(), x, y);
        note.ifPresent(told -> Put.at(pane, told.show(), beside ? title.used() + GAP : x,
                beside ? (title.height() - told.height()) / 2 + 2 : y + title.height()).getStyleClass().add("second-ink"));
    }
}
