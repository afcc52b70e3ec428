package org.handrail.ui.parts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.handrail.session.Guided;
import org.handrail.session.Guided.Pen;
import org.handrail.session.Place;
import org.handrail.session.Stroke;
import org.handrail.session.Stroke.Sheet;
import org.handrail.session.Stroke.Spot;
import org.handrail.ui.View;
import org.handrail.ui.touch.TouchTarget;

/// What staff draw over the content of a page, or over a sheet. While the pen is on, a finger there draws or erases and presses
/// nothing.
///
/// A tap leaves no dot, because a resting palm would; and a line breaks where the finger leaps, because that was another part of
/// the hand.
public final class Ink extends Pane {

    /// By which it is known among what lies on a page.
    public static final String ID = "ink";

    /// Nearer spots are left out: no eye sees them, and a resting hand makes many.
    private static final double STEP_MM = 0.8;
    private static final double LEAP_MM = 40;
    private static final double ERASER_MM = 6;

    private final View view;
    private final Sheet sheet;
    private final Pen pen;
    private final Group drawn = new Group();
    private final Map<Stroke, InkLine> lines = new LinkedHashMap<>();
    private InkLine live = new InkLine();

    /// @param view of a guided visit
    public Ink(View view, Place place, double width, double height) {
        this.view = view;
        var visit = view.led().orElseThrow();
        sheet = visit.sheet(place);
        pen = visit.guided().map(Guided::pen).orElse(Pen.OFF);
        Put.sized(this, width, height);
        setId(ID);
        getChildren().addAll(drawn, live);
        setMouseTransparent(pen == Pen.OFF);
        TouchTarget.follow(this, (phase, x, y) -> {
            switch (phase) {
                case DOWN, MOVE -> to(x, y);
                case UP -> lift();
            }
        });
    }

    /// Shows the lines that were drawn here, and no others.
    public void show(Guided guided) {
        List<Stroke> strokes = guided.on(sheet);
        Set<Stroke> gone = new HashSet<>(lines.keySet());
        strokes.forEach(gone::remove);
        gone.forEach(stroke -> drawn.getChildren().remove(lines.remove(stroke)));
        strokes.stream().filter(stroke -> !lines.containsKey(stroke)).forEach(stroke -> {
            var line = new InkLine();
            stroke.spots().forEach(line::to);
            lines.put(stroke, line);
            drawn.getChildren().add(line);
        });
    }

    private void to(double x, double y) {
        Spot spot = new Spot(Math.clamp(x, 0, getPrefWidth()), Math.clamp(y, 0, getPrefHeight()));
        if (pen == Pen.ERASE) {
            view.kiosk().guide(guided -> guided.erased(sheet, spot, view.layout().mm(ERASER_MM)));
            return;
        }
        double step = live.distance(spot);
        if (step > view.layout().mm(LEAP_MM)) {
            lift();
        } else if (live.spots().size() == Stroke.LONGEST) {
            Spot last = live.spots().getLast();
            lift();
            live.to(last);
        }
        if (live.spots().isEmpty() || step > view.layout().mm(STEP_MM)) {
            live.to(spot);
        }
    }

    private void lift() {
        var stroke = new Stroke(sheet, live.spots());
        getChildren().remove(live);
        live = new InkLine();
        getChildren().add(live);
        if (stroke.spots().size() > 1) {
            view.kiosk().guide(guided -> guided.drawn(stroke));
        }
    }
}
