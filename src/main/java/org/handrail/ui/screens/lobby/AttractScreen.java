package org.handrail.ui.screens.lobby;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.Pacing;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Rail;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The first screen: it invites, says what this is and that nothing is kept. Touching it anywhere begins a visit.
///
/// Its words change softly from one offered language to the next, and the whole picture drifts by a few pixels so that nothing
/// burns into the glass. Nothing else moves; between two changes nothing is painted.
public final class AttractScreen extends Pane {

    private static final Duration HOLD = Duration.ofSeconds(6);
    private static final Duration FRAME = Duration.ofMillis(200);
    private static final int FRAMES = 3;
    private static final double DRIFT = 6;
    private static final int DRIFT_STEPS = 40;

    private final List<View> views;
    private final Pacing pacing;
    private final Map<View, Pane> invitations = new HashMap<>();
    private int shown;
    private int changes;
    private Pane words = new Pane();
    private Pane rail = new Pane();

    private AttractScreen(List<View> views, Pacing pacing) {
        this.views = views;
        this.pacing = pacing;
        View view = views.getFirst();
        double width = view.layout().width();
        double height = view.layout().height();
        getStyleClass().add("page");
        Put.sized(this, width, height);
        Put.at(this, view.pictures().scene(view.comfort().contrast(), width + 2 * DRIFT, height + 2 * DRIFT), -DRIFT, -DRIFT);
        Put.at(this, anywhere(width, height), 0, 0);
        Node head = SceneHead.of(view);
        head.setMouseTransparent(true);
        Put.at(this, head, Invitation.start(view), view.is(Form.COMPACT) ? 16 : 72);
        words = Put.at(this, invitation(view), 0, 0);
        showRail();
        pacing.after(HOLD, this::change);
    }

    /// @param views one for each offered language, the first one first
    public static Pane of(List<View> views, Pacing pacing) {
        return new AttractScreen(views, pacing);
    }

    /// The next language and the next step of the drift; ends by itself once the screen is gone.
    private void change() {
        if (getScene() == null) {
            return;
        }
        changes++;
        double angle = 2 * Math.PI * changes / DRIFT_STEPS;
        setTranslateX(Math.round(DRIFT * Math.sin(angle)));
        setTranslateY(Math.round(DRIFT / 2 * Math.sin(2 * angle)));
        if (views.size() > 1) {
            shown = (shown + 1) % views.size();
            Pane next = Put.at(this, invitation(views.get(shown)), 0, 0);
            veil(next, 0);
            fade(words, next, 1);
            words = next;
            showRail();
        }
        pacing.after(HOLD, this::change);
    }

    /// Set once for each language: this screen changes more often in a day than all others together.
    private Pane invitation(View view) {
        return invitations.computeIfAbsent(view, Invitation::of);
    }

    private void fade(Pane from, Pane to, int frame) {
        veil(from, 1 - (double) frame / FRAMES);
        veil(to, (double) frame / FRAMES);
        if (frame == FRAMES) {
            getChildren().remove(from);
        } else {
            pacing.after(FRAME, () -> fade(from, to, frame + 1));
        }
    }

    /// Letter by letter and not as a whole: a see-through group is first painted beside the screen, which costs many times as much.
    private static void veil(Pane words, double opacity) {
        words.lookupAll(".words").forEach(text -> text.setOpacity(opacity));
    }

    private void showRail() {
        var layout = views.getFirst().layout();
        getChildren().remove(rail);
        List<Button> languages = views.stream().map(this::begin).toList();
        double top = layout.railTop();
        rail = Put.at(this, Rail.tube(views.getFirst(), languages), layout.margin(), top);
    }

    /// The whole screen is a button: wherever a hand lands, a visit begins in the language that is shown. Keys
    /// begin it with a language of the rail.
    private Button anywhere(double width, double height) {
        View view = views.getFirst();
        Button anywhere = Buttons.around(new Pane(), "anywhere", view.say("attract.spoken"), width, height,
                () -> view.kiosk().begin(views.get(shown).texts().language()));
        anywhere.setFocusTraversable(false);
        anywhere.armedProperty().subscribe(armed -> Invitation.look(words, armed));
        return anywhere;
    }

    private Button begin(View view) {
        boolean now = view.equals(views.get(shown));
        String name = View.ownName(view.texts().language());
        Laid word = view.type().line(name, Type.ACTION);
        HBox graphic = new HBox(12, word.show());
        if (now) {
            graphic.getChildren().addFirst(new Icon("check", 36));
        }
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, now ? "rail-here" : "rail-button", name, Math.ceil(Math.max(240, word.used() + 96)),
                view.is(Form.TALL) ? 108 : 88, () -> view.kiosk().begin(view.texts().language()));
    }
}
