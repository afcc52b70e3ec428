package org.handrail.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The number of the people at the desk, large enough to dial from.
public final class DeskPhone {

    private DeskPhone() { }

    public static HBox of(View view, double width) {
        boolean compact = view.is(Form.COMPACT);
        Laid label = view.type().fill(view.site().organisation().deskPhoneLabel(), compact ? Type.SMALL : Type.ROW,
                width - 56 - 60 - 24);
        Laid number = view.type().fill(view.site().organisation().deskPhone(), Type.NUMBER, width - 56 - 60 - 24);
        VBox words = new VBox(label.show(), number.show());
        words.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(24, new Icon("phone", compact ? 48 : 60), words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("desk-phone");
        return Put.sized(box, width, label.height() + number.height() + (compact ? 24 : 44));
    }
}
