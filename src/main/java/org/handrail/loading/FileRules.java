package org.handrail.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which files a guide must have, may have, and how those of a translation compare with those it translates.
record FileRules(Path folder, Outline outline, List<Problem> problems) {

    /// @param files the sound files by language and name
    void check(Map<String, Map<String, At>> files) {
        var original = files.getOrDefault(outline.defaultLanguage(), Map.of());
        names().forEach(this::checkOriginalHas);
        original.forEach(this::checkComplete);
        files.forEach((language, texts) -> {
            checkLanguage(language);
            texts.forEach((name, root) -> checkKnown(name, root));
            if (!language.equals(outline.defaultLanguage())) {
                texts.forEach((name, root) -> checkAgainst(original.get(name), name, root));
            }
            checkCells(texts.getOrDefault("guide", original.get("guide")), texts.get("treatments"));
        });
    }

    private Stream<String> names() {
        return Stream.concat(outline.allTopics().map(Outline.Place::id), GuideFolder.LISTS.keySet().stream().sorted());
    }

    private void checkOriginalHas(String name) {
        var path = folder.resolve(outline.defaultLanguage()).resolve(name + ".json");
        if (!Files.exists(path)) {
            problems.add(new Problem(path, 1, "", "is missing",
                    "Write it; a guide is whole in the language it was written in."));
        }
    }

    /// A translation may be partial; what it translates may not.
    private void checkComplete(String name, At root) {
        List<String> needed = switch (name) {
            case "guide" -> outline.path().isPresent() ? List.of("comparison", "comparisonNote", "path", "review")
                    : List.of("comparison", "comparisonNote", "review");
            case String list when GuideFolder.LISTS.containsKey(list) -> List.of();
            default -> List.of("cards");
        };
        needed.stream().filter(key -> !root.has(key)).forEach(key ->
                root.get(key).problem("is missing", "Add it; a guide is whole in the language it was written in."));
    }

    private void checkLanguage(String language) {
        if (!Locale.forLanguageTag(language).toLanguageTag().equals(language)) {
            problems.add(new Problem(folder.resolve(language), 1, "", "is not a language",
                    "Name the folder by its language tag, such as es."));
        }
    }

    private void checkKnown(String name, At root) {
        if (names().noneMatch(name::equals)) {
            root.problem("is a file that guide.json does not name", "Add its topic to guide.json, or mend the name of the file.");
        }
    }

    private static void checkAgainst(At original, String name, At root) {
        if (original == null) {
            return;
        }
        if (List.of("questions", "checks", "prompts").contains(name)) {
            Ids.sameAs(original.each(name).stream().map(part -> part.text("id")).toList(), root, name);
        } else if (name.equals("help")) {
            Ids.sameAs(original.each("needs").stream().map(part -> part.text("id")).toList(), root, "needs");
        } else if (name.equals("treatments")) {
            checkAsks(original, root);
        } else if (root.has("cards") && original.has("cards")) {
            Ids.sameParts(original, root);
        }
    }

    /// What can be picked is the same in every language, or a code of one could not be opened in another.
    private static void checkAsks(At original, At root) {
        root.each("treatments").forEach(treatment -> original.each("treatments").stream()
                .filter(written -> written.text("id").equals(treatment.text("id"))).findFirst().ifPresent(written -> {
                    List<At> cells = treatment.each("cells");
                    List<At> wanted = written.each("cells");
                    IntStream.range(0, Math.min(cells.size(), wanted.size())).filter(i -> asks(cells.get(i)) != asks(wanted.get(i)))
                            .forEach(i -> cells.get(i).problem("asks the care team in one language and not in the other",
                                    "Tell the same kind of answer, with the same facts, in every language."));
                }));
    }

    private static boolean asks(At cell) {
        return !cell.has("told") || cell.texts("facts").contains("ASK");
    }

    private static void checkCells(At guide, At treatments) {
        if (guide == null || treatments == null || !guide.has("comparison")) {
            return;
        }
        var questions = guide.each("comparison").size();
        treatments.each("treatments").stream().map(treatment -> treatment.get("cells"))
                .filter(cells -> cells.size() != questions).forEach(cells ->
                        cells.problem("has %d cells for %d questions".formatted(cells.size(), questions),
                                "Fill in one cell for each question of guide.json."));
    }
}
