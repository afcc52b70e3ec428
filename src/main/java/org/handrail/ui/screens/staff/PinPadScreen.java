package org.handrail.ui.screens.staff;

import java.time.Duration;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.staff.Answer;
import org.handrail.ui.Form;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.TypedPin;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Where staff enter their PIN.
public final class PinPadScreen {

    /// How far the badge hangs down.
    private static final double BADGE = 400;
    private static final double GAP = 24;
    private static final double TOLD = 92;

    private final View view;
    private final StaffDoor door;
    private final TypedPin typed;
    private final HBox slots = new HBox(16);
    private final Pane told;
    private final Button enter;
    private boolean waiting;
    /// From a wrong PIN to the next digit: "Sign in" keeps its focus, or it would jump to "Cancel" under the next press.
    private boolean refused;

    private PinPadScreen(View view, StaffDoor door, TypedPin typed, double room) {
        this.view = view;
        this.door = door;
        this.typed = typed;
        slots.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double how = view.type().fill(view.say("pin.how"), Type.SMALL_STRONG, room - 52).height();
        told = Put.pane(room, view.largeText() ? 1.5 * TOLD : Math.clamp(how, TOLD, 1.5 * TOLD));
        enter = Buttons.main(view, view.say("pin.enter"), "lock", room, view.is(Form.COMPACT) ? 88 : 104, this::enter);
        show();
        tell(view.say("pin.how"));
        door.shut(this::locked);
    }

    public static Pane of(View view, StaffDoor door, TypedPin typed) {
        Pane room = Frame.room(view);
        boolean tall = view.is(Form.TALL);
        double height = room.getPrefHeight();
        double width = tall ? room.getPrefWidth() : room.getPrefWidth() * 0.5;
        double side = view.is(Form.COMPACT) ? 40 : 72;
        PinPadScreen pad = new PinPadScreen(view, door, typed, width - 2 * side);
        double reach = view.layout().touchTop();
        double card = !tall ? height : Math.max(height - 40 - 4 * 136 - 3 * GAP, reach + pad.enter.getPrefHeight() + pad.foot());
        Put.at(room, pad.telling(width, card, side), 0, 0);
        if (tall) {
            Put.at(room, pad.keys(width, height - card - 40, 0), 0, card + 40);
        } else {
            Put.at(room, pad.keys(room.getPrefWidth() - width - 48, height, reach), width + 48, 0);
        }
        TypedKeys.on(room, pad::typed);
        return room;
    }

    private double foot() {
        return view.is(Form.COMPACT) ? 20 : 40;
    }

    private Pane telling(double width, double height, double side) {
        boolean compact = view.is(Form.COMPACT);
        Pane card = Put.pane(width, height, "staff-card");
        double badge = compact || view.largeText() ? 0 : 300;
        if (badge > 0) {
            Node picture = view.pictures().art(new Art("staff-badge"), Family.LILAC, view.comfort().contrast(), badge, BADGE);
            Put.at(card, picture, width - badge - 40, 0);
        }
        double foot = height - enter.getPrefHeight() - foot();
        double typing = foot - told.getPrefHeight() - 12 - 96 - 12;
        double y = compact ? 28 : 64;
        if (badge > 0) {
            StackPane lock = Put.sized(new StackPane(new Icon("lock", 64)), 112, 112);
            lock.getStyleClass().add("staff-lock");
            Put.at(card, lock, side, y);
            y += 140;
        }
        double room = width - 2 * side - badge;
        Laid title = view.type().balance(view.say("pin.title"), compact ? Type.H1_TIGHT : Type.H1, room);
        Put.at(card, title.heading(), side, y);
        y += title.height() + 12;
        Laid lead = Label.filling(view, view.say("pin.lead"), compact ? Type.SMALL : Type.LEAD, room, typing - y - 12);
        if (y + lead.height() <= typing) {
            Put.at(card, lead.show(), side, y);
            y += lead.height();
        }
        y = Math.min(typing, Math.max(y + 34, badge > 0 ? BADGE + 16 : 0));
        Put.at(card, slots, side, y);
        Put.at(card, told, side, y + 96 + 16);
        Put.at(card, enter, side, foot);
        return card;
    }

    /// @param reach above this nothing can be touched
    private Pane keys(double width, double height, double reach) {
        double gap = reach > 0 ? 16 : GAP;
        double key = Math.min(208, (width - 2 * gap) / 3);
        double high = Math.min(136, (height - reach - 3 * gap) / 4);
        Pane pane = Put.pane(width, height);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double left = (width - 3 * key - 2 * gap) / 2;
        double top = Math.max(reach, (height - 4 * high - 3 * gap) / 2);
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
        boolean stacked = width < 190 || Stream.of(view.say("pin.cancel"), view.say("pin.erase")).anyMatch(one -> beside(one, width, height).isTorn());
        Laid words = stacked ? Label.fit(view, view.say(text), Type.SMALL_STRONG, width - 16, height - 36) : beside(view.say(text), width, height);
        Node[] both = {new Icon(icon, stacked ? 28 : 36), words.show()};
        Pane graphic = stacked ? new VBox(2, both) : new HBox(12, both);
        if (graphic instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
        } else if (graphic instanceof HBox row) {
            row.setAlignment(Pos.CENTER);
        }
        return Buttons.around(graphic, "function-key", view.say(text), width, height, action);
    }

    /// Words beside their icon.
    private Laid beside(String text, double width, double height) {
        return Label.fit(view, text, Type.SMALL_STRONG, width - 24 - 48, height - 8);
    }

    /// A keyboard or a keypad types the same digits.
    private void typed(String text) {
        text.chars().forEach(one -> {
            if (one == '\b') {
                erase();
            } else if (Character.isDigit(one)) {
                type(Character.getNumericValue(one));
            }
        });
    }

    private void type(int digit) {
        if (!waiting) {
            refused = false;
            typed.add(digit);
            show();
        }
    }

    private void erase() {
        if (!waiting) {
            typed.erase();
            show();
        }
    }

    private void enter() {
        if (waiting || refused) {
            return;
        }
        char[] pin = typed.take();
        waiting = true;
        show();
        tell(view.say("pin.wait"));
        door.enter(pin, this::answered);
    }

    private void answered(Answer answer) {
        waiting = false;
        refused = true;
        switch (answer) {
            case Answer.Entered _ -> view.kiosk().signIn();
            case Answer.Wrong(int left) -> tell(view.say("pin.wrong", left));
            case Answer.Locked(Duration remaining) -> locked(remaining);
        }
    }

    private void locked(Duration remaining) {
        tell(view.say("pin.locked", remaining.plusSeconds(59).toMinutes()));
    }

    private void show() {
        int count = Math.max(TypedPin.SHORTEST, typed.count());
        double gap = count > TypedPin.SHORTEST ? 10 : 16;
        double width = Math.min(80, (told.getPrefWidth() - (count - 1) * gap) / count);
        slots.setSpacing(gap);
        slots.getChildren().clear();
        for (int i = 0; i < count; i++) {
            StackPane slot = Put.sized(new StackPane(), width, 96);
            slot.getStyleClass().add(i < typed.count() ? "slot-full" : i == typed.count() ? "slot-next" : "slot");
            if (i < typed.count()) {
                Circle dot = new Circle(16);
                dot.getStyleClass().add("slot-dot");
                slot.getChildren().add(dot);
            }
            slots.getChildren().add(slot);
        }
        enter.setDisable(typed.count() < TypedPin.SHORTEST && !waiting && !refused);
    }

    private void tell(String text) {
        Laid line = Label.filling(view, text, Type.SMALL_STRONG, told.getPrefWidth() - 52, told.getPrefHeight());
        told.getChildren().clear();
        Put.at(told, new Icon("info", 36), 0, 0);
        Put.at(told, line.show(), 52, 0);
    }
}
