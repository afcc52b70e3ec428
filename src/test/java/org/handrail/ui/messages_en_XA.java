package org.handrail.ui;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.handrail.tour.Pseudo;

/// What the interface says, in the [Pseudo] language. Its name is how a [ResourceBundle] is found.
public final class messages_en_XA extends ResourceBundle {

    private final ResourceBundle english = getBundle("org.handrail.ui.messages", Locale.ROOT);

    @Override
    protected Object handleGetObject(String key) {
        return english.containsKey(key) ? Pseudo.of(english.getString(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(english.keySet());
    }
}
