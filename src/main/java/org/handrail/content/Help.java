package org.handrail.content;

import java.util.List;
import java.util.Locale;

/// "Get help now": what to do when someone feels sick or scared. The numbers themselves come from the clinic's settings.
///
/// @param language the language its words are really in: the guide's default where there is no translation yet
public record Help(String title, String lead, Locale language, List<Need> needs) {

    public Help {
        needs = List.copyOf(needs);
    }

    /// One reason to get help.
    ///
    /// @param notes one line each
    public record Need(String id, String icon, Family family, String title, List<String> notes, List<Call> calls,
                       List<FactId> facts) { }

    /// Whom to call: words, then a number that the settings know by this key.
    public record Call(String label, String number) { }
}
