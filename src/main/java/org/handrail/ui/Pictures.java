package org.handrail.ui;

import java.util.Locale;
import javafx.geometry.NodeOrientation;
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
    private static final double EDGE = 4;

    /// Above the highest thing on a banner.
    private static final double AIR = 8;

    /// The same for words that run this way, whatever the layout does.
    public Pictures facing(NodeOrientation direction) {
        return new Pictures(drawings, work, scale, direction == NodeOrientation.RIGHT_TO_LEFT);
    }

    /// The same, for drawings with words at their points: nothing turns.
    public Pictures asDrawn() {
        return facing(NodeOrientation.LEFT_TO_RIGHT);
    }

    /// The lower part of a tile.
    public Node tile(Art art, Family family, Contrast contrast, double width, double height) {
        double edge = edge(contrast);
        return inside(new Pane(), plate(art, family, contrast, width - 2 * edge, height - edge, Fit.MEET_BOTTOM,
                Corners.bottom(round(CARD, contrast))), edge, 0, width, height);
    }

    /// The head of a card.
    public Node banner(Art art, Family family, Contrast contrast, double width, double height) {
        double edge = edge(contrast);
        return inside(ground("picture-banner", family, width, height), plate(art, family, contrast, width - 2 * edge,
                height - AIR - edge, Fit.MEET_BOTTOM, Corners.SQUARE), edge, AIR, width, height);
    }

    /// The head of a card that shows a part of something: the drawing goes on beyond its upper edge.
    public Node closeUp(Art art, Family family, Contrast contrast, double width, double height) {
        double edge = edge(contrast);
        return inside(ground("picture-banner", family, width, height), plate(art, family, contrast, width - 2 * edge,
                height - edge, Fit.MEET_BOTTOM, Corners.SQUARE), edge, edge, width, height);
    }

    /// A whole card of picture, for a title to stand on.
    public Node card(Art art, Family family, Contrast contrast, double width, double height) {
        return framed("picture-card", art, family, contrast, width, height, Fit.MEET_BOTTOM_END, Corners.bottom(round(CARD, contrast)));
    }

    /// The same with room above the drawing for the title.
    ///
    /// @param drawn how high the drawing is
    public Node card(Art art, Family family, Contrast contrast, double width, double height, double drawn) {
        double edge = edge(contrast);
        return inside(ground("picture-card", family, width, height), plate(art, family, contrast, width - 2 * edge, drawn - edge,
                Fit.MEET_BOTTOM_END, Corners.bottom(round(CARD, contrast))), edge, height - drawn, width, height);
    }

    /// The reading start of a card.
    public Node panel(Art art, Family family, Contrast contrast, double width, double height) {
        double round = round(CARD, contrast);
        return framed("picture-panel", art, family, contrast, width, height, Fit.MEET,
                mirrored ? Corners.right(round) : Corners.left(round));
    }

    /// The reading start of a row, lighter than the row itself.
    public Node lead(Art art, Family family, Contrast contrast, double width, double height) {
        double start = round(CARD, contrast);
        double end = round(PLATE, contrast);
        return framed("picture-lead", art, family, contrast, width, height, Fit.MEET_BOTTOM_NEAR,
                mirrored ? new Corners(end, start, start, end) : new Corners(start, end, end, start));
    }

    /// A small picture on a plate of its own.
    public Node plate(Art art, Family family, Contrast contrast, double width, double height) {
        return framed("picture-plate", art, family, contrast, width, height, Fit.MEET, Corners.all(round(PLATE, contrast)));
    }

    /// The same with room around the drawing, for one that reaches past its own box.
    public Node roomyPlate(Art art, Family family, Contrast contrast, double width, double height) {
        return framed("picture-plate", art, family, contrast, width, height, Fit.MEET_APART, Corners.all(round(PLATE, contrast)));
    }

    /// A drawing alone at the reading start of what it stands on, whose corners and edge cut what lies past the drawing's box.
    ///
    /// @param under how much of that is free below it
    public Node start(Art art, Family family, Contrast contrast, double width, double height, double under) {
        double edge = edge(contrast);
        double round = round(CARD, contrast);
        double below = under > 0 ? 0 : round;
        return inside(new Pane(), plate(art, family, contrast, width - edge, height - edge - (under > 0 ? 0 : edge), Fit.MEET_APART,
                mirrored ? new Corners(0, round, below, 0) : new Corners(round, 0, 0, below)), edge, edge, width, height);
    }

    /// A round picture.
    public Node disc(Art art, Family family, Contrast contrast, double size) {
        return framed("picture-disc", art, family, contrast, size, size, Fit.MEET_ROUND, Corners.all(round(size / 2, contrast)));
    }

    /// A drawing alone.
    public Node art(Art art, Family family, Contrast contrast, double width, double height) {
        return picture(plate(art, family, contrast, width, height, Fit.MEET, Corners.SQUARE), width, height);
    }

    /// The morning walk along the handrail, over the whole screen; before dawn, where it is to be dark.
    public Node scene(Contrast contrast, double width, double height) {
        Art walk = new Art(contrast == Contrast.DARK ? "scene-dawn-walk-dark" : "scene-dawn-walk");
        return picture(plate(walk, Family.HONEY, contrast, width, height, Fit.COVER_END,
                Corners.SQUARE), width, height);
    }

    /// The logo of the settings, or Handrail's own.
    ///
    /// @param organisation whose it is
    public Node logo(String organisation, Contrast contrast, double size) {
        Node logo = picture(plate(Art.LOGO, Family.HONEY, contrast, size, size, Fit.MEET, Corners.SQUARE), size, size);
        logo.setAccessibleText(organisation);
        return logo;
    }

    private Node framed(String style, Art art, Family family, Contrast contrast, double width, double height, Fit fit,
                        Corners corners) {
        double edge = edge(contrast);
        return inside(ground(style, family, width, height), plate(art, family, contrast, width - 2 * edge, height - 2 * edge,
                fit, corners), edge, edge, width, height);
    }

    /// The place of a picture, in the colours of its family.
    private static Pane ground(String style, Family family, double width, double height) {
        Region ground = new Region();
        ground.setPrefSize(width, height);
        ground.getStyleClass().addAll(style, family.name().toLowerCase(Locale.ROOT));
        return new Pane(ground);
    }

    private Node inside(Pane place, Plate plate, double x, double y, double width, double height) {
        Node picture = picture(plate, plate.width() / scale, plate.height() / scale);
        picture.setLayoutX(x);
        picture.setLayoutY(y);
        place.getChildren().add(picture);
        place.setMinSize(width, height);
        place.setPrefSize(width, height);
        place.setMaxSize(width, height);
        return place;
    }

    /// In the dark an edge stands round every card; a picture stays inside it.
    private static double edge(Contrast contrast) {
        return contrast == Contrast.DARK ? EDGE : 0;
    }

    private double round(double radius, Contrast contrast) {
        return (radius - edge(contrast)) * scale;
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
