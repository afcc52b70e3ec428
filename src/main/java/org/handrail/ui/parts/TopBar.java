package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Whose kiosk this is, which guide is open, and "Get help now", always last and always in the same place.
public final class TopBar {

    private TopBar() { }

    /// @param under what stands below the organisation's name
    public static Pane of(View view, String under, Place here) {
        var layout = view.layout();
        Pane bar = Put.pane(layout.inner(), layout.form().bars().top());
        Button help = help(view, here instanceof Place.GettingHelp);
        Put.at(bar, help, layout.inner() - help.getPrefWidth(), view.is(Form.TALL) ? -8 : 0);
        Put.at(bar, organisation(view, under, layout.inner() - help.getPrefWidth() - 24), 0, 0);
        return bar;
    }

    private static Node organisation(View view, String under, double room) {
        var words = new ArrayList<Node>();
        double width = room - 76 - 16;
        if (view.is(Form.COMPACT)) {
            words.add(view.type().line(under, Type.GUIDE_NAME).show());
        } else {
            words.add(view.type().line(view.site().organisation().name(), Type.ORGANISATION).show());
            words.add(view.type().line(under, Type.GUIDE_NAME).show());
        }
        words.getLast().getStyleClass().add("second-ink");
        VBox names = new VBox(words.toArray(Node[]::new));
        names.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(16, view.pictures().logo(view.comfort().contrast(), view.is(Form.COMPACT) ? 64 : 76), names);
        box.setAlignment(Pos.CENTER_LEFT);
        return Put.sized(box, Math.min(width + 92, room), view.is(Form.TALL) ? 76 : 88);
    }

    private static Button help(View view, boolean open) {
        String text = view.say("help.button");
        Laid words = view.type().line(view.is(Form.COMPACT) ? view.say("help.button.short") : text, Type.SMALL_STRONG);
        List<Node> parts = List.of(new Icon("help", 38), words.show());
        boolean stacked = view.is(Form.COMPACT);
        Node graphic = stacked ? centred(new VBox(2), parts) : centred(new HBox(12), parts);
        double width = stacked ? Math.max(160, words.used() + 24) : words.used() + 38 + 12 + 44;
        return Buttons.around(graphic, open ? "help-button-open" : "help-button", text, Math.ceil(width), 88,
                () -> view.kiosk().go(new Place.GettingHelp()));
    }

    private static Node centred(VBox box, List<Node> parts) {
        box.getChildren().addAll(parts);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node centred(HBox box, List<Node> parts) {
        box.getChildren().addAll(parts);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
