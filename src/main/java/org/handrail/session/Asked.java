package org.handrail.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handrail.content.Prompt;

/// What became of the prompts for staff.
///
/// @param told  those that the family has answered in its own words
/// @param later those that staff passed over for now, the last one last
public record Asked(Set<String> told, List<String> later) {

    static final Asked NOTHING = new Asked(Set.of(), List.of());

    public Asked {
        told = Set.copyOf(told);
        later = List.copyOf(later);
    }

    Asked told(String prompt) {
        var more = new HashSet<>(told);
        more.add(prompt);
        return new Asked(more, later);
    }

    Asked later(String prompt) {
        var order = new ArrayList<>(later);
        order.remove(prompt);
        order.add(prompt);
        return new Asked(told, order);
    }

    /// What is still to be asked: in the order of the guide, and then what was passed over.
    public List<Prompt> left(List<Prompt> prompts) {
        return prompts.stream().filter(prompt -> !told.contains(prompt.id()))
                .sorted(Comparator.comparingInt(prompt -> later.indexOf(prompt.id()))).toList();
    }
}
