/// Drawings and icons in the colours of the theme.
///
/// A drawing is an SVG that names tones, not colours. [org.handrail.ui.art.Tokens] reads the colours from `tokens.css`, the
/// one file that holds any; [org.handrail.ui.art.Palette] turns them into rules for the classes of a drawing, and
/// [org.handrail.ui.art.Drawings] paints it at the exact pixels of the panel, off the FX thread. An icon is small and takes
/// its colour from the button it sits on, so [org.handrail.ui.art.Icons] builds it of nodes that CSS reaches.
///
/// A guide's drawings come from outside and may be hostile: [org.handrail.ui.art.DrawingReader] reads them first and refuses
/// what a picture does not need (scripts, references, text, document types). Text is refused for a second reason: words in a
/// picture can be neither translated, nor read aloud, nor made larger.
///
/// Decided against: drawings as JavaFX nodes (a home screen would hold a thousand), a picture for each variant (three times
/// the work for whoever draws), and a list of drawings that mirror (a drawing says so itself, `data-direction="reading"`).
/// This room may not know screens, a visit's state, or where a guide lies.
package org.handrail.ui.art;
