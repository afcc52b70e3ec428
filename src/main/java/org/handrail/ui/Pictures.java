package org.handrail.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.art.Corners;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.art.Fit;
import org.handrail.ui.art.Plate;

/// Drawings as nodes, at the size they are shown, painted without making the screen wait. FX thread only.
///
/// @param scale    device px per design px
/// @param mirrored whether the layout runs from the right
public record Pictures(Drawings drawings, Work work, double scale, boolean mirrored) {

    private static final double CARD = 32;
    private static final double PLATE = 24;

    /// The same, for drawings with words at their points: nothing turns.
    public Pictures asDrawn() {
        return new Pictures(drawings, work, scale, false);
    }

    /// The lower part of a tile.
    public Node tile(Art art, Family family, Contrast contrast, double width, double height) {
        return picture(plate(art, family, contrast, width, height, Fit.MEET_BOTTOM, Corners.bottom(CARD * scale)), width, height);
    }

    /// The head of a card.
    public Node banner(Art art, Family family, Contrast contrast, double width, double height) {
        Node drawing = picture(plate(art, family, contrast, width, height - 8, Fit.MEET_BOTTOM, Corners.SQUARE), width,
                height - 8);
        drawing.setLayoutY(8);
        return on("picture-banner", family, drawing, width, height);
    }

    /// A whole card of picture, for a title to stand on.
    public Node card(Art art, Family family, Contrast contrast, double width, double height) {
        Fit atEnd = mirrored ? Fit.MEET_BOTTOM_LEFT : Fit.MEET_BOTTOM_RIGHT;
        return on("picture-card", family, picture(plate(art, family, contrast, width, height, atEnd,
                Corners.bottom(CARD * scale)), width, height), width, height);
    }

    /// The reading start of a card.
    public Node panel(Art art, Family family, Contrast contrast, double width, double height) {
        Corners corners = mirrored ? Corners.right(CARD * scale) : Corners.left(CARD * scale);
        return on("picture-panel", family, picture(plate(art, family, contrast, width, height, Fit.MEET, corners), width,
                height), width, height);
    }

    /// A small picture on a plate of its own.
    public Node plate(Art art, Family family, Contrast contrast, double width, double height) {
        return on("picture-plate", family, picture(plate(art, family, contrast, width, height, Fit.MEET,
                Corners.all(PLATE * scale)), width, height), width, height);
    }

    /// A round picture.
    public Node disc(Art art, Family family, Contrast contrast, double size) {
        return on("picture-disc", family, picture(plate(art, family, contrast, size, size, Fit.MEET_ROUND,
                Corners.all(size / 2 * scale)), size, size), size, size);
    }

    /// A drawing alone.
    public Node art(Art art, Family family, Contrast contrast, double width, double height) {
        return picture(plate(art, family, contrast, width, height, Fit.MEET, Corners.SQUARE), width, height);
    }

    /// The morning walk along the handrail, over the whole screen.
    public Node scene(double width, double height) {
        return picture(plate(new Art("scene-dawn-walk"), Family.HONEY, Contrast.LIGHT, width, height, Fit.COVER_END,
                Corners.SQUARE), width, height);
    }

    public Node logo(Contrast contrast, double size) {
        return picture(plate(new Art("logo"), Family.HONEY, contrast, size, size, Fit.MEET, Corners.SQUARE), size, size);
    }

    private Node on(String style, Family family, Node drawing, double width, double height) {
        Region ground = new Region();
        ground.setPrefSize(width, height);
        ground.getStyleClass().addAll(style, family.name().toLowerCase(Locale.ROOT));
        Pane pane = new Pane(ground, drawing);
        pane.setMinSize(width, height);
        pane.setPrefSize(width, height);
        pane.setMaxSize(width, height);
        return pane;
    }

    private Plate plate(Art art, Family family, Contrast contrast, double width, double height, Fit fit, Corners corners) {
        return new Plate(art, family, contrast, device(width), device(height), fit, mirrored, corners);
    }

    private int device(double length) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private Node picture(Plate plate, double width, double height) {
        ImageView view = new ImageView();
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setMouseTransparent(true);
        drawings.atHand(plate).ifPresentOrElse(view::setImage,
                () -> work.run(() -> drawings.draw(plate), view::setImage, _ -> { }));
        return view;
    }
}
