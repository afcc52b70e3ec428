package org.handrail.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Rules about ids: none twice, and the same in every language.
final class Ids {

    private Ids() { }

    /// @param before what was already known by the id of this part
    static void unlessTwice(At part, Object before) {
        if (before != null) {
            twice(part);
        }
    }

    static void noneTwice(List<At> parts) {
        var seen = new HashSet<String>();
        parts.stream().filter(part -> !seen.add(part.text("id"))).forEach(Ids::twice);
    }

    private static void twice(At part) {
        part.get("id").problem("\"%s\" stands here a second time".formatted(part.text("id")), "Give this part an id of its own.");
    }

    /// A list of parts against the ids that it must have, in any order.
    static void sameAs(Collection<String> wanted, At owner, String key) {
        var missing = new ArrayList<>(wanted);
        for (At part : owner.each(key)) {
            missing.remove(part.text("id"));
            if (!wanted.contains(part.text("id"))) {
                unknown(part.get("id"), part.text("id"));
            }
        }
        missing.forEach(id -> lacks(owner.get(key), id));
    }

    /// The cards, blocks and rows of a translated topic against those of the topic it translates.
    static void sameParts(At original, At translated) {
        var wanted = parts(original);
        var found = parts(translated);
        found.forEach((name, at) -> {
            if (!wanted.containsKey(name)) {
                unknown(at.get("id"), name);
            }
        });
        wanted.keySet().stream().filter(name -> !found.containsKey(name)).forEach(name -> lacks(translated.get("cards"), name));
        if (wanted.keySet().equals(found.keySet()) && !List.copyOf(wanted.keySet()).equals(List.copyOf(found.keySet()))) {
            translated.get("cards").problem("are in another order than in the original", "Put cards, blocks and rows in the same order.");
        }
    }

    private static Map<String, At> parts(At topic) {
        var parts = new LinkedHashMap<String, At>();
        for (At card : topic.each("cards")) {
            parts.put(card.text("id"), card);
            for (At block : card.each("blocks")) {
                var name = "%s/%s (%s)".formatted(card.text("id"), block.text("id"), block.text("kind"));
                parts.put(name, block);
                Stream.of("rows", "stages", "spots").flatMap(key -> block.each(key).stream())
                        .forEach(part -> parts.put(name + "/" + part.text("id"), part));
            }
        }
        return parts;
    }

    private static void unknown(At at, String name) {
        at.problem("is not in the guide's first language: " + name, "Use the same ids in every language.");
    }

    private static void lacks(At at, String name) {
        at.problem("lacks " + name, "Add it; every language has the same parts.");
    }
}
