package org.handrail.content;

/// Names a drawing of the guide: an SVG without any text in it, under the guide's `figures` folder.
public record Art(String name) { }
