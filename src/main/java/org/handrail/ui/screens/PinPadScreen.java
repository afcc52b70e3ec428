package org.handrail.ui.screens;

import java.time.Duration;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.staff.Answer;
import org.handrail.ui.Form;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Where staff enter their PIN. The digits are held here and nowhere else, and never shown.
final class PinPadScreen {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;

    private final View view;
    private final StaffDoor door;
    private final StringBuilder digits = new StringBuilder();
    private final HBox slots = new HBox(16);
    private final Pane told;
    private final Button enter;
    private boolean waiting;

    private PinPadScreen(View view, StaffDoor door, double room) {
        this.view = view;
        this.door = door;
        slots.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        told = Put.pane(room, 84);
        enter = Buttons.main(view, view.say("pin.enter"), "lock", room, view.is(Form.COMPACT) ? 88 : 104, this::enter);
        show();
        tell(view.say("pin.how"));
        door.shut(this::locked);
    }

    static Pane of(View view, StaffDoor door) {
        var layout = view.layout();
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        double margin = layout.margin();
        boolean tall = view.is(Form.TALL);
        double height = layout.height() - 2 * margin;
        double width = tall ? layout.inner() : layout.inner() * 0.5;
        double side = view.is(Form.COMPACT) ? 40 : 72;
        double card = tall ? 880 : height;
        PinPadScreen pad = new PinPadScreen(view, door, width - 2 * side);
        Put.at(page, pad.telling(width, card, side), margin, margin);
        if (tall) {
            Put.at(page, pad.keys(layout.inner(), height - card - 40), margin, margin + card + 40);
        } else {
            Put.at(page, pad.keys(layout.inner() - width - 48, height), margin + width + 48, margin);
        }
        return page;
    }

    private Pane telling(double width, double height, double side) {
        boolean compact = view.is(Form.COMPACT);
        Pane card = Put.pane(width, height, "staff-card");
        double badge = compact ? 0 : 300;
        if (badge > 0) {
            Node picture = view.pictures().art(new Art("staff-badge"), Family.LILAC, view.comfort().contrast(), badge, 400);
            Put.at(card, picture, width - badge - 40, 0);
        }
        StackPane lock = Put.sized(new StackPane(new Icon("lock", 64)), 112, 112);
        lock.getStyleClass().add("staff-lock");
        double y = compact ? 36 : 64;
        if (!compact) {
            Put.at(card, lock, side, y);
            y += 140;
        }
        Laid title = view.type().line(view.say("pin.title"), Type.H1);
        Put.at(card, title.heading(), side, y);
        y += title.height() + 12;
        Laid lead = view.type().fill(view.say("pin.lead"), compact ? Type.SMALL : Type.LEAD, width - 2 * side - badge);
        Put.at(card, lead.show(), side, y);
        y += lead.height() + 28;
        y = Math.max(y, badge > 0 ? 440 : 0);
        Put.at(card, slots, side, y);
        y += 96 + 16;
        Put.at(card, told, side, y);
        Put.at(card, enter, side, height - enter.getPrefHeight() - (compact ? 32 : 56));
        return card;
    }

    private Pane keys(double width, double height) {
        double gap = 24;
        double key = Math.min(208, (width - 2 * gap) / 3);
        double high = Math.min(136, (height - 3 * gap) / 4);
        Pane pane = Put.pane(width, height);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double left = (width - 3 * key - 2 * gap) / 2;
        double top = (height - 4 * high - 3 * gap) / 2;
        for (int i = 0; i < 9; i++) {
            Put.at(pane, digit(i + 1, key, high), left + (i % 3) * (key + gap), top + (i / 3) * (high + gap));
        }
        double last = top + 3 * (high + gap);
        Put.at(pane, function("pin.cancel", "close", key, high, view.kiosk()::leaveStaff), left, last);
        Put.at(pane, digit(0, key, high), left + key + gap, last);
        Put.at(pane, function("pin.erase", "bksp", key, high, this::erase), left + 2 * (key + gap), last);
        return pane;
    }

    private Button digit(int digit, double width, double height) {
        HBox graphic = new HBox(view.type().line(String.valueOf(digit), Type.KEY).show());
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, "pin-key", String.valueOf(digit), width, height, () -> type(digit));
    }

    private Button function(String text, String icon, double width, double height, Runnable action) {
        HBox graphic = new HBox(12, new Icon(icon, 36), view.type().line(view.say(text), Type.SMALL_STRONG).show());
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, "function-key", view.say(text), width, height, action);
    }

    private void type(int digit) {
        if (!waiting && digits.length() < LONGEST) {
            digits.append(digit);
            show();
        }
    }

    private void erase() {
        if (!waiting && !digits.isEmpty()) {
            digits.setLength(digits.length() - 1);
            show();
        }
    }

    private void enter() {
        char[] pin = new char[digits.length()];
        digits.getChars(0, pin.length, pin, 0);
        waiting = true;
        clear();
        tell(view.say("pin.wait"));
        door.enter(pin, this::answered);
    }

    private void answered(Answer answer) {
        waiting = false;
        switch (answer) {
            case Answer.Entered _ -> view.kiosk().signIn();
            case Answer.Wrong(int left) -> tell(view.say("pin.wrong", left));
            case Answer.Locked(Duration remaining) -> locked(remaining);
        }
    }

    private void locked(Duration remaining) {
        tell(view.say("pin.locked", remaining.plusSeconds(59).toMinutes()));
    }

    private void clear() {
        for (int i = 0; i < digits.length(); i++) {
            digits.setCharAt(i, '0');
        }
        digits.setLength(0);
        show();
    }

    private void show() {
        int count = Math.max(SHORTEST, digits.length());
        double gap = count > SHORTEST ? 10 : 16;
        double width = Math.min(80, (told.getPrefWidth() - (count - 1) * gap) / count);
        slots.setSpacing(gap);
        slots.getChildren().clear();
        for (int i = 0; i < count; i++) {
            StackPane slot = Put.sized(new StackPane(), width, 96);
            slot.getStyleClass().add(i < digits.length() ? "slot-full" : i == digits.length() ? "slot-next" : "slot");
            if (i < digits.length()) {
                Circle dot = new Circle(16);
                dot.getStyleClass().add("slot-dot");
                slot.getChildren().add(dot);
            }
            slots.getChildren().add(slot);
        }
        enter.setDisable(digits.length() < SHORTEST);
    }

    private void tell(String text) {
        Laid line = view.type().fill(text, Type.SMALL_STRONG, told.getPrefWidth() - 52);
        told.getChildren().clear();
        Put.at(told, new Icon("info", 36), 0, 0);
        Put.at(told, line.show(), 52, 0);
    }
}
