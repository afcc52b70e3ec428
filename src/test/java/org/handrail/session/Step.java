package org.handrail.session;

import java.time.Duration;
import java.util.Locale;
import org.handrail.content.Audience;
import org.handrail.content.Library;

/// One thing that can happen to a kiosk.
sealed interface Step {

    void happenTo(Lobby lobby);

    /// Whether a person did it; only a touch may keep a visit alive.
    default boolean isTouch() {
        return true;
    }

    /// Time passes and the kiosk looks up.
    record Pass(long nanos) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.pass(Duration.ofNanos(nanos));
        }

        @Override
        public boolean isTouch() {
            return false;
        }
    }

    /// Time passes and the kiosk does not notice.
    record Stall(long nanos) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.stall(Duration.ofNanos(nanos));
        }

        @Override
        public boolean isTouch() {
            return false;
        }
    }

    record Go(Place place) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.kiosk.go(place);
        }
    }

    record Turn(Place place) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.kiosk.turn(place);
        }
    }

    record ReadAs(Audience reader) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.kiosk.readAs(reader);
        }
    }

    record Showing(int words) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.kiosk.showing(words);
        }

        @Override
        public boolean isTouch() {
            return false;
        }
    }

    record Offer(Library library) implements Step {
        @Override
        public void happenTo(Lobby lobby) {
            lobby.kiosk.offer(library);
        }

        @Override
        public boolean isTouch() {
            return false;
        }
    }

    /// Steps that need nothing said.
    enum Simple implements Step {
        TOUCH, LOOK_AROUND, BEGIN, BEGIN_IN_SPANISH, BACK, LARGER, READ_IN_SPANISH, START_OVER, CLEAR, OPEN_PIN_PAD, SIGN_IN, LEAVE_STAFF,
        BEGIN_GUIDED, DISCUSS, SHOW_OUTLOOK, DRAW, ERASE, RECOVER, REST;

        @Override
        public void happenTo(Lobby lobby) {
            Kiosk kiosk = lobby.kiosk;
            switch (this) {
                case TOUCH -> kiosk.touched();
                case LOOK_AROUND -> kiosk.hesitated();
                case BEGIN -> kiosk.begin(Locale.ENGLISH);
                case BEGIN_IN_SPANISH -> kiosk.begin(Locale.of("es"));
                case BACK -> kiosk.back();
                case LARGER -> kiosk.make(Comfort.USUAL.with(Comfort.TextSize.LARGER));
                case READ_IN_SPANISH -> kiosk.readIn(Locale.of("es"));
                case START_OVER -> kiosk.startOver();
                case CLEAR -> kiosk.clear();
                case OPEN_PIN_PAD -> kiosk.openPinPad();
                case SIGN_IN -> kiosk.signIn();
                case LEAVE_STAFF -> kiosk.leaveStaff();
                case BEGIN_GUIDED -> kiosk.beginGuided(Locale.ENGLISH);
                case DISCUSS -> kiosk.guide(guided -> guided.toggled(new Mark.OfTopic(Shelf.SIGNS)));
                case SHOW_OUTLOOK -> kiosk.guide(guided -> guided.outlook(!guided.outlook()));
                case DRAW -> kiosk.guide(guided -> guided.drawn(Shelf.STROKE));
                case ERASE -> kiosk.guide(guided -> guided.cleared(Shelf.STROKE.sheet()));
                case RECOVER -> kiosk.recover();
                case REST -> kiosk.rest();
            }
        }

        @Override
        public boolean isTouch() {
            return this != RECOVER && this != REST;
        }
    }
}
