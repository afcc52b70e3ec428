package org.handrail.content;

/// Names a drawing of the guide: an SVG without any text in it, under the guide's `figures` folder.
public record Art(String name) {

    /// Whose kiosk this is. It may be the clinic's own, and then be a photo as well.
    public static final Art LOGO = new Art("logo");
}
