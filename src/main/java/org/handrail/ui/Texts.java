package org.handrail.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every word that the kiosk itself says, in one language. Sentences are whole; none is glued from parts.
public final class Texts {

    private static final String BUNDLE = "org.handrail.ui.messages";

    private final Locale language;
    private final ResourceBundle bundle;

    public Texts(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(BUNDLE, language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale language() {
        return language;
    }

    /// @param values fill `{0}`, `{1}`, ... of the message
    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
