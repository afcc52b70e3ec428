package org.handrail.ui.screens.staff;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.takehome.GuideList;
import org.handrail.takehome.HandOffCode;
import org.handrail.takehome.Signs;
import org.handrail.takehome.Typing;
import org.handrail.ui.Form;
import org.handrail.ui.TypedCode;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.CodeBoxes;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.StaffBar;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Where staff enter the code of a family's list: by touch, with a keyboard, or with a scanner that types what it reads.
public final class TakeCodeScreen {

    private static final int COLUMNS = 6;

    private final View view;
    private final TypedCode held;
    private final Locale language;
    private final GuideList list;
    private final Typing typing;
    private final Pane boxes;
    private final Pane told;
    private final HBox ways;
    private OptionalInt wrong = OptionalInt.empty();
    /// The last whole code and what was told of it: both stay when a scanner ends its line.
    private String read = "";

    private TakeCodeScreen(View view, TypedCode held, double room) {
        this.view = view;
        this.held = held;
        language = view.texts().language();
        list = GuideList.of(view.kiosk().library().first(language).orElseThrow());
        typing = new Typing(HandOffCode.length(list));
        String before = held.signs();
        boolean compact = view.is(Form.COMPACT);
        boxes = Put.pane(room, compact ? 88 : 136);
        told = Put.pane(room, compact ? 180 : 240);
        double way = (room - 16) / 2;
        double high = compact ? 88 : 104;
        ways = Put.sized(new HBox(16, Buttons.main(view, view.say("take.guided"), "users", way, high, () -> open(true)),
                Buttons.second(view, view.say("take.alone"), "ask", way, high, () -> open(false))), room, high);
        show(view.say("take.more", typing.missing()));
        typed(before);
    }

    public static Pane of(View view, TypedCode typed) {
        var layout = view.layout();
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        double margin = layout.margin();
        boolean tall = view.is(Form.TALL);
        HBox bar = StaffBar.of(view);
        Put.at(page, bar, layout.width() - margin - bar.getPrefWidth(), layout.topY());
        double under = layout.topY() + StaffBar.HEIGHT + 16;
        double height = layout.height() - 2 * margin;
        double width = tall ? layout.inner() : layout.inner() * 0.54;
        double side = view.is(Form.COMPACT) ? 28 : 56;
        double card = tall ? 860 : height;
        var screen = new TakeCodeScreen(view, typed, width - 2 * side);
        Put.at(page, screen.telling(width, card, side), margin, tall ? under : margin);
        if (tall) {
            double top = under + card + 40;
            Put.at(page, screen.keys(layout.inner(), layout.height() - margin - top), margin, top);
        } else {
            double x = width + (view.is(Form.COMPACT) ? 24 : 40);
            Put.at(page, screen.keys(layout.inner() - x, layout.height() - margin - under), margin + x, under);
        }
        TypedKeys.on(page, screen::typed);
        return page;
    }

    private Pane telling(double width, double height, double side) {
        boolean compact = view.is(Form.COMPACT);
        Pane card = Put.pane(width, height, "staff-card");
        Laid title = view.type().balance(view.say("take.title"), compact ? Type.H1_TIGHT : Type.H1, width - 2 * side);
        Laid lead = view.type().fill(view.say("take.lead"), compact ? Type.SMALL : Type.LEAD, width - 2 * side);
        double y = compact ? 28 : 56;
        Put.at(card, title.heading(), side, y);
        y += title.height() + 8;
        Put.at(card, lead.show(), side, y);
        y += lead.height() + (compact ? 24 : 40);
        Put.at(card, boxes, side, y);
        y += boxes.getPrefHeight() + 24;
        Put.at(card, told, side, y);
        double foot = ways.getPrefHeight();
        double bottom = height - (compact ? 28 : 56);
        Put.at(card, ways, side, bottom - foot);
        Put.at(card, Buttons.second(view, view.say("pin.cancel"), "close", width - 2 * side, foot, view.kiosk()::leaveStaff), side,
                bottom - 2 * foot - 16);
        return card;
    }

    private Pane keys(double width, double height) {
        double gap = 16;
        int rows = (Signs.ALL.length() + COLUMNS) / COLUMNS;
        double key = (width - (COLUMNS - 1) * gap) / COLUMNS;
        double high = Math.min(160, (height - (rows - 1) * gap) / rows);
        Pane pane = Put.pane(width, height);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double top = (height - rows * (high + gap) + gap) / 2;
        for (int i = 0; i <= Signs.ALL.length(); i++) {
            Button button = i < Signs.ALL.length() ? sign(Signs.ALL.charAt(i), key, high) : erase(key, high);
            Put.at(pane, button, (i % COLUMNS) * (key + gap), top + (i / COLUMNS) * (high + gap));
        }
        return pane;
    }

    private Button sign(char sign, double width, double height) {
        String text = String.valueOf(sign);
        HBox graphic = new HBox(view.type().line(text, Type.KEY).show());
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, "pin-key", text, width, height, () -> typed(text));
    }

    private Button erase(double width, double height) {
        HBox graphic = new HBox(new Icon("bksp", 48));
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, "function-key", view.say("pin.erase"), width, height, () -> typed("\b"));
    }

    private void typed(String text) {
        for (char one : text.toCharArray()) {
            String before = typing.signs();
            if (one == '\b') {
                typing.erase();
                more();
                continue;
            }
            switch (typing.type(one)) {
                case COMPLETE -> read(typing.signs());
                case CUT_OFF -> read(before);
                case NEVER -> show(view.say("take.never", String.valueOf(one)));
                case SIGN -> more();
                case NOTHING -> rest();
            }
        }
    }

    /// Nothing was added; whatever was told of a whole code goes on being true.
    private void rest() {
        if (!isRead()) {
            more();
        }
    }

    private void more() {
        read = "";
        wrong = OptionalInt.empty();
        show(view.say("take.more", typing.missing()));
    }

    /// Whether nothing was typed since a whole code was read.
    private boolean isRead() {
        return !read.isEmpty() && (typing.signs().isEmpty() || typing.signs().equals(read));
    }

    private String signs() {
        return isRead() ? read : typing.signs();
    }

    /// Says of a whole code whether it can be opened.
    private void read(String signs) {
        read = signs;
        wrong = OptionalInt.empty();
        switch (HandOffCode.read(list, read)) {
            case HandOffCode.Opened(var picks) -> show(view.say("take.sound", picks.size()));
            case HandOffCode.Slipped(var sign) -> {
                wrong = sign;
                show(sign.isPresent() ? view.say("take.slip") : view.say("take.slips"));
            }
            case HandOffCode.Older _ -> show(view.say("take.older"));
            case HandOffCode.Newer _ -> show(view.say("take.newer"));
            case HandOffCode.Strange _ -> show(view.say("take.strange"));
        }
    }

    private void open(boolean led) {
        if (HandOffCode.read(list, signs()) instanceof HandOffCode.Opened(var picks)) {
            view.kiosk().openList(language, picks, led);
        } else {
            read(signs());
        }
    }

    private void show(String text) {
        held.keep(signs());
        int length = isRead() ? read.length() : typing.length();
        boxes.getChildren().setAll(CodeBoxes.of(view, signs(), length, wrong, boxes.getPrefWidth(), boxes.getPrefHeight()));
        Laid line = view.type().fill(text, Type.SMALL_STRONG, told.getPrefWidth() - 52);
        told.getChildren().clear();
        Put.at(told, new Icon("info", 36), 0, 0);
        Put.at(told, line.show(), 52, 0);
        ways.getChildren().forEach(way -> way.setDisable(signs().length() < length));
    }
}
