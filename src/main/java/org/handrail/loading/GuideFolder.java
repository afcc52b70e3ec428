package org.handrail.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.handrail.content.Guide;
import org.handrail.content.Treatment;
import org.handrail.loading.Schemas.Kind;

/// Reads one guide, in every language that has a folder.
record GuideFolder(Path folder, Schemas schemas, List<Problem> problems) {

    /// The files of a language that are not topics.
    static final Map<String, Kind> LISTS = Map.of("guide", Kind.GUIDE_TEXTS, "treatments", Kind.TREATMENTS,
            "words", Kind.WORDS, "questions", Kind.QUESTIONS, "checks", Kind.CHECKS, "prompts", Kind.PROMPTS, "help", Kind.HELP);

    private static final String FIGURES = "figures";

    /// The guide in each language, the one it was written in first; nothing while there is any problem.
    List<Guide> read() {
        var guideFile = open(folder.resolve("guide.json"), Kind.GUIDE);
        var factsFile = open(folder.resolve("facts.json"), Kind.FACTS);
        var files = new TreeMap<String, Map<String, At>>();
        inside(folder, path -> Files.isDirectory(path)).filter(path -> !path.endsWith(FIGURES))
                .forEach(path -> files.put(path.getFileName().toString(), languageFiles(path)));
        if (guideFile.isEmpty() || factsFile.isEmpty()) {
            return List.of();
        }
        var facts = FactBook.read(factsFile.get());
        var drawings = new Drawings(folder.resolve(FIGURES));
        var outline = Outline.read(guideFile.get(), facts, drawings);
        var scope = new Scope(facts, outline.words().values().stream().map(Outline.WordPlan::id).collect(Collectors.toSet()),
                outline.treatments().stream().map(place -> new Treatment.Id(place.id())).collect(Collectors.toSet()), drawings, Optional.empty());
        new FileRules(folder, outline, problems).check(files);
        var originalFiles = files.getOrDefault(outline.defaultLanguage(), Map.of());
        var original = Texts.read(locale(outline.defaultLanguage()), originalFiles, outline, scope, Optional.empty());
        outline.path().ifPresentOrElse(plan -> plan.check(original.topics()),
                () -> PathPlan.checkNotShown(guideFile.get(), original.topics()));
        var all = new LinkedHashMap<String, Texts>();
        all.put(outline.defaultLanguage(), original);
        files.forEach((language, translated) -> all.computeIfAbsent(language,
                name -> Texts.read(locale(name), translated, outline, scope, Optional.of(original))));
        if (!problems.isEmpty()) {
            return List.of();
        }
        var assembly = new Assembly(outline, facts, original);
        return all.values().stream().map(assembly::guide).toList();
    }

    private Map<String, At> languageFiles(Path language) {
        var files = new TreeMap<String, At>();
        inside(language, path -> path.toString().endsWith(".json")).forEach(path -> {
            var name = path.getFileName().toString().replaceFirst("\\.json$", "");
            open(path, LISTS.getOrDefault(name, Kind.TOPIC)).ifPresent(root -> files.put(name, root));
        });
        return files;
    }

    /// A file behind its first two doors: sound, and as its schema asks.
    private Optional<At> open(Path path, Kind kind) {
        return JsonFile.read(path, problems).filter(file -> schemas.fits(file, kind, problems)).map(file -> {
            var root = At.root(file, problems);
            Characters.check(root);
            return root;
        });
    }

    private Stream<Path> inside(Path outer, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.list(outer)) {
            return paths.filter(wanted).sorted().toList().stream();
        } catch (IOException unreadable) {
            problems.add(new Problem(outer, 1, "", "cannot be read", "Let the kiosk read this folder."));
            return Stream.empty();
        }
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }
}
