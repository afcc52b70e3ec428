package org.handrail.ui.parts;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Type;

/// White sheets with a soft shadow, and what often stands on them.
public final class Cards {

    private Cards() { }

    public static Pane card(double width, double height) {
        return Put.pane(width, height, "card");
    }

    /// A row of a list, as a card.
    public static Pane row(double width, double height) {
        return Put.pane(width, height, "row-card");
    }

    /// A number in a disc.
    public static StackPane number(View view, int number, double size) {
        StackPane disc = Put.sized(new StackPane(view.type().line(String.valueOf(number), Type.STEP_NOW).show()), size, size);
        disc.getStyleClass().add("number-disc");
        return disc;
    }

    /// A rounded box in a family's colour with an icon in it.
    public static StackPane iconBox(String icon, Family family, double size) {
        StackPane box = Put.sized(new StackPane(new Icon(icon, size * 0.54)), size, size);
        box.getStyleClass().addAll("icon-box", style(family));
        return box;
    }

    /// A rounded box in the quiet colour with an icon in it.
    public static StackPane iconBox(String icon, double size) {
        StackPane box = Put.sized(new StackPane(new Icon(icon, size * 0.5)), size, size);
        box.getStyleClass().add("quiet-icon-box");
        return box;
    }

    public static Region rule(double width) {
        Region rule = Put.sized(new Region(), width, 3);
        rule.getStyleClass().add("rule");
        return rule;
    }

    public static Node bullet(double radius) {
        Circle bullet = new Circle(radius, radius, radius);
        bullet.getStyleClass().add("bullet");
        return bullet;
    }

    /// The style class that carries a family's colours.
    public static String style(Family family) {
        return switch (family) {
            case HONEY -> "honey";
            case MINT -> "mint";
            case SKY -> "sky";
            case APRICOT -> "apricot";
            case LILAC -> "lilac";
        };
    }
}
