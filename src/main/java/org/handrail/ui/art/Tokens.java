package org.handrail.ui.art;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.scene.paint.Color;
import org.handrail.session.Comfort.Contrast;

/// The colours of one variant of the theme by the names that CSS uses, `-hr-ink` and so on. Any thread.
public record Tokens(Map<String, Color> colours) {

    private static final URL SHEET = Tokens.class.getResource("/org/handrail/ui/tokens.css");

    public Tokens {
        colours = Map.copyOf(colours);
    }

    /// Reads `tokens.css`. Whoever asks often keeps the answer.
    ///
    /// @throws IllegalStateException if the variant has no rule
    public static Tokens of(Contrast contrast) {
        Map<String, Color> colours = new LinkedHashMap<>();
        for (Rule rule : rules()) {
            if (rule.getSelectors().stream().anyMatch(selector -> selector.toString().equals("*" + root(contrast)))) {
                rule.getDeclarations().forEach(declaration -> colour(declaration)
                        .ifPresent(colour -> colours.put(declaration.getProperty(), colour)));
            }
        }
        if (colours.isEmpty()) {
            throw new IllegalStateException("tokens.css has no colours for " + root(contrast));
        }
        return new Tokens(colours);
    }

    /// The name of the root's pseudo-class that turns this variant on; empty for the usual one.
    public static Optional<String> pseudoClass(Contrast contrast) {
        return switch (contrast) {
            case LIGHT -> Optional.empty();
            case DARK -> Optional.of("high-contrast");
            case SOFT -> Optional.of("soft");
        };
    }

    /// @throws IllegalArgumentException if there is no such token
    public Color colour(String token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("tokens.css has no " + token);
        }
        return colour;
    }

    private static String root(Contrast contrast) {
        return ".root" + pseudoClass(contrast).map(name -> ":" + name).orElse("");
    }

    private static Optional<Color> colour(Declaration declaration) {
        return declaration.getParsedValue().getValue() instanceof Color colour ? Optional.of(colour) : Optional.empty();
    }

    private static Iterable<Rule> rules() {
        try {
            return new CssParser().parse(SHEET).getRules();
        } catch (IOException e) {
            throw new UncheckedIOException("tokens.css cannot be read", e);
        }
    }
}
