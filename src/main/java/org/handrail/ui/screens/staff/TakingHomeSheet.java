package org.handrail.ui.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.session.Guided;
import org.handrail.session.Visit;
import org.handrail.takehome.GuideList;
import org.handrail.takehome.QrCode;
import org.handrail.takehome.Summary;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.QrPicture;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.screens.reader.PickWords;
import org.handrail.ui.screens.sheets.Overlay;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The end of a guided visit: what was talked about as a code for the family's phone, and then nothing is left.
public final class TakingHomeSheet {

    private static final double GAP = 40;
    private static final double CLEAR = 104;
    /// Between what was talked about and what is still to be, and before each thing.
    private static final double APART = 16;
    private static final double INDENT = 24;
    /// With nothing but a few words and the way on.
    private static final double EMPTY = 300;

    private final View view;
    private final Summary summary;
    private final Sheet sheet;

    private TakingHomeSheet(View view, Summary summary) {
        this.view = view;
        this.summary = summary;
        sheet = new Sheet(view, view.say("taking.title"), "", view.say("taking.back"), "back");
    }

    /// A line across the code could keep a camera from reading it, so nobody draws here.
    public static Pane over(View view, Visit visit) {
        Pane over = Overlay.centred(view, new TakingHomeSheet(view, summary(view, visit)).show());
        over.getChildren().forEach(sheet -> sheet.setId("taking-home"));
        return over;
    }

    private static Summary summary(View view, Visit visit) {
        Guide guide = visit.guide();
        Guided guided = visit.guided().orElseThrow();
        var desk = view.site().organisation();
        return new Summary(guide.title(), view.say("taking.lead"), guided.discussed(guide.topics()),
                guided.treatments(guide.treatments()), view.say("taking.onward"),
                PickWords.of(view, guide, GuideList.of(guide).inOrder(visit.picks())).stream().map(PickWords::text).toList(), view.say("site.contact", desk.deskPhoneLabel(), desk.deskPhone()));
    }

    private Pane show() {
        double width = sheet.inner();
        double height = summary.isEmpty() && !view.layout().isLow() ? Math.min(sheet.room(), EMPTY) : sheet.room();
        double foot = height - CLEAR;
        Pane pane = Put.pane(width, height);
        double start = 0;
        double top = 0;
        if (!summary.isEmpty() && view.is(Form.TALL)) {
            top = code(pane, Math.min(width, height * 0.56), width) + GAP;
        } else if (!summary.isEmpty()) {
            start = code(pane, Math.min(height, width * 0.5), 0) + GAP;
        }
        words(pane, start, top, width - start, foot - GAP - top);
        Put.at(pane, Buttons.main(view, view.say("taking.clear"), "check", width - start, CLEAR, view.kiosk()::clear), start, foot);
        return sheet.around(pane);
    }

    /// @param across centred in this width; at the reading start where it is 0
    /// @return its side
    private double code(Pane pane, double room, double across) {
        Pane code = QrPicture.of(view, QrCode.of(summary.text()), room, view.say("taking.spoken", summary.count()));
        Put.at(pane, code, Math.max(0, Math.round((across - code.getPrefWidth()) / 2)), 0);
        return code.getPrefWidth();
    }

    private void words(Pane pane, double x, double y, double width, double height) {
        String how = view.say(summary.isEmpty() ? "taking.nothing" : "taking.how");
        var type = view.typeThat(size -> size.fill(how, Type.LEAD, width).height() <= height);
        Laid told = type.fill(how, Type.LEAD, width);
        Put.at(pane, told.show(), x, y);
        double from = y + told.height() + 20;
        names(width, height - told.height() - 20).ifPresent(lines -> {
            double top = from;
            for (Line line : lines) {
                Put.at(pane, line.words().show(), x + line.indent(), top + line.above());
                top += line.high();
            }
        });
    }

    /// @param above free above it
    private record Line(Laid words, double above, double indent) {

        double high() {
            return above + words.height();
        }
    }

    /// What the code holds, each thing in a line of its own or, where that has no room, one after the other, or at last how many.
    private Optional<List<Line>> names(double width, double height) {
        Stream<UnaryOperator<List<String>>> ways = Stream.of(things -> things, things -> List.of(String.join(" · ", things)),
                things -> List.of(view.say("taking.count", things.size())));
        return ways.map(way -> set(view.typeThat(size -> high(set(size, way, width)) <= height), way, width))
                .filter(lines -> !lines.isEmpty() && high(lines) <= height).findFirst();
    }

    /// Each line runs from its own side.
    private List<Line> set(Typesetter type, UnaryOperator<List<String>> way, double width) {
        var lines = new ArrayList<Line>();
        for (Summary.Part part : summary.parts()) {
            lines.add(new Line(type.fill(part.line(), Type.SMALL_STRONG, width), lines.isEmpty() ? 0 : APART, 0));
            way.apply(part.things()).forEach(thing -> lines.add(new Line(type.fill(thing, Type.CELL, width - INDENT), 0, INDENT)));
        }
        return lines;
    }

    private static double high(List<Line> lines) {
        return lines.stream().mapToDouble(Line::high).sum();
    }
}
