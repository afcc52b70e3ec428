package org.handrail.ui.screens.pictures;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Polygon;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The steps of a walk in a ring, clockwise in every language. The way back to the first is dotted: it may begin again.
record RingPicture(OpenCard open, Block.Walk walk, Family family, int now) {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 776;
    private static final double ACROSS = 304;
    private static final double DOWN = 254;
    private static final double MIDDLE_Y = 390;
    private static final double DISC = 204;

    /// @return how wide its uppermost step is: beside it the corners of the card are free
    double at(Pane card) {
        double scale = Math.min(card.getPrefWidth() / WIDTH, card.getPrefHeight() / HEIGHT);
        double x = card.getPrefWidth() / 2;
        double y = MIDDLE_Y * scale + (card.getPrefHeight() - HEIGHT * scale) / 2;
        Pane ring = Put.at(card, Put.pane(card.getPrefWidth(), card.getPrefHeight()), 0, 0);
        ring.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        ring.setPickOnBounds(false);
        ring.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.setAccessibleText(walk.description());
        int count = walk.stages().size();
        double turn = 360.0 / count;
        for (int i = 0; i < count; i++) {
            arc(ring, x, y, scale, i * turn, turn, i == count - 1 ? "ring-again" : i < now ? "ring-walked" : "ring-ahead");
            if (i < count - 1) {
                head(ring, x, y, scale, Math.toRadians((i + 0.5) * turn - 90), i < now ? "arrow-walked" : "arrow-ahead");
            }
        }
        Laid name = open.type().balance(walk.name(), Type.H2, 330 * scale);
        Put.at(ring, name.show(Pos.TOP_CENTER), x - 165 * scale, y - name.height() / 2);
        for (int i = 0; i < count; i++) {
            double angle = Math.toRadians(i * turn - 90);
            double nodeX = x + Math.cos(angle) * ACROSS * scale;
            new StageButton(open, walk, family, i, now).at(ring, nodeX, y + Math.sin(angle) * DOWN * scale, DISC * scale,
                    nodeX > x + 200 * scale);
        }
        return new StageButton(open, walk, family, 0, now).width(DISC * scale);
    }

    private static void arc(Pane ring, double x, double y, double scale, double from, double turn, String style) {
        var arc = new Arc(x, y, ACROSS * scale, DOWN * scale, 90 - from, -turn);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add(style);
        ring.getChildren().add(arc);
    }

    /// Half way between two steps, along the ring.
    private static void head(Pane ring, double x, double y, double scale, double angle, String style) {
        var head = new Polygon(26, 0, -16, -24, -16, 24);
        head.setLayoutX(x + Math.cos(angle) * ACROSS * scale);
        head.setLayoutY(y + Math.sin(angle) * DOWN * scale);
        head.setRotate(Math.toDegrees(Math.atan2(Math.cos(angle) * DOWN, -Math.sin(angle) * ACROSS)));
        head.getStyleClass().add(style);
        ring.getChildren().add(head);
    }
}
