package org.handrail.ui.screens.lobby;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.type.Type;

/// Whose kiosk this is, on the two screens that show the morning scene.
final class SceneHead {

    private SceneHead() { }

    static Node of(View view) {
        var organisation = view.site().organisation();
        boolean compact = view.is(Form.COMPACT);
        HBox head = new HBox(compact ? 16 : 20, view.pictures().logo(organisation.name(), Contrast.LIGHT, compact ? 64 : 84),
                new VBox(view.type().line(organisation.name(), compact ? Type.ORGANISATION : Type.POINT_TITLE).show(),
                        view.type().line(organisation.guideLabel(), compact ? Type.GUIDE_NAME : Type.ROW).show()));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
