package org.handrail.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every word that the kiosk itself says, in one language. Sentences are whole; none is glued from parts.
///
/// Digits are 0 to 9 in every language: the same as on the phone that is dialled and the bottle that is read.
public final class Texts {

    private static final String BUNDLE = "org.handrail.ui.messages";

    private final Locale language;
    private final Locale numbers;
    private final ResourceBundle bundle;

    public Texts(Locale language) {
        this.language = language;
        numbers = new Locale.Builder().setLocale(language).setUnicodeLocaleKeyword("nu", "latn").build();
        bundle = ResourceBundle.getBundle(BUNDLE, language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    public Locale language() {
        return language;
    }

    /// @param values fill `{0}`, `{1}`, ... of the message
    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), numbers).format(values);
    }
}
