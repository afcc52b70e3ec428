package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Words;

/// What keeps a screen from being understood: no heading or more than one, more than one main action, and things that are not
/// told to those who listen.
final class SenseFaults {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /// Longer in one place than in another, as in the language nobody speaks.
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private final Surface surface;
    private final List<Fault> faults = new ArrayList<>();

    private SenseFaults(Surface surface) {
        this.surface = surface;
    }

    static List<Fault> of(Surface surface) {
        var found = new SenseFaults(surface);
        found.headings();
        found.mainActions();
        Spoken.in(surface.top()).stream().filter(one -> one.kind() == Spoken.Kind.CONTROL).forEach(found::told);
        return found.faults;
    }

    private void headings() {
        List<Words> headings = surface.texts().stream().filter(Words::isHeading).toList();
        if (headings.isEmpty()) {
            faults.add(Fault.of("there are 0 headings"));
        }
        headings.stream().skip(1).forEach(heading -> faults.add(Fault.at(heading, "there are %d headings, and %s is one"
                .formatted(headings.size(), Surface.told(heading)))));
    }

    private void mainActions() {
        List<ButtonBase> main = surface.controls().stream().filter(control -> control.getStyleClass().contains("main-button"))
                .toList();
        main.stream().skip(1).forEach(action -> faults.add(Fault.at(action, "there are %d main actions, and %s is one"
                .formatted(main.size(), Surface.told(action)))));
    }

    /// A control is called what is written on it (WCAG 2.5.3).
    private void told(Spoken control) {
        Node node = control.node();
        if (control.name().isEmpty()) {
            faults.add(Fault.at(node, "a button " + node.getStyleClass() + " has no accessible text"));
        }
        if (!control.help().isEmpty() && control.help().equals(control.name())) {
            faults.add(Fault.at(node, "“" + control.name() + "” is told twice"));
        }
        Set<String> spoken = words(control.name() + " " + control.help());
        for (Words words : Surface.in(node, Words.class)) {
            if (words.getAccessibleText() != null && !spoken.containsAll(words(words.getAccessibleText()))) {
                faults.add(Fault.at(node, "%s is written on “%s” and not spoken".formatted(Surface.told(words), control.name())));
            }
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(word -> REPEATED.matcher(word.group().toLowerCase(Locale.ROOT)).replaceAll("$1"))
                .collect(Collectors.toSet());
    }
}
