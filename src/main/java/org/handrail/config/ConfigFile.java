package org.handrail.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads a settings file, strictly, and finds everything that is wrong with it in one go.
public final class ConfigFile {

    /// Larger than any settings, small enough to be read by mistake.
    private static final long LARGEST = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build())
            .build();

    private static final JsonMapper RECORDS = JsonMapper.builder(JSON)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final ConfigSchema schema = new ConfigSchema();
    private final Path file;
    private final Function<Locale, Optional<String>> languageFlaw;

    private ConfigFile(Path file, Function<Locale, Optional<String>> languageFlaw) {
        this.file = file;
        this.languageFlaw = languageFlaw;
    }

    /// @param languageFlaw why a language cannot be offered, by whoever shows it; empty where it can be
    public static ConfigReading read(Path file, Function<Locale, Optional<String>> languageFlaw) {
        try {
            if (Files.size(file) > LARGEST) {
                return Findings.only(file, "is larger than 1 MB; it cannot be a settings file.");
            }
            return parse(file, Files.readString(file, StandardCharsets.UTF_8), languageFlaw);
        } catch (NoSuchFileException _) {
            return Findings.only(file, "is not there. Name the settings file with --config FILE.");
        } catch (CharacterCodingException _) {
            return Findings.only(file, "is not UTF-8 text. Save it again as UTF-8.");
        } catch (IOException e) {
            return Findings.only(file, "cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /// @param file where the text comes from: for messages, and for the paths in it
    /// @param languageFlaw why a language cannot be offered
    public static ConfigReading parse(Path file, String text, Function<Locale, Optional<String>> languageFlaw) {
        return new ConfigFile(file, languageFlaw).parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private ConfigReading parse(String text) {
        Places places;
        JsonNode tree;
        try {
            places = Places.of(JSON, text);
            tree = RECORDS.readTree(text);
        } catch (JacksonException e) {
            return Findings.notJson(file, e);
        }
        var findings = new Findings(file, places, schema);
        places.twice().forEach(findings::twice);
        places.huge().forEach(pointer -> findings.wrong(pointer, tree));
        if (places.huge().isEmpty()) {
            schema.errors(tree).forEach(error -> findings.against(error, tree));
        }
        if (findings.none() && tree instanceof ObjectNode settings) {
            return complete(settings, findings);
        }
        return findings.faulty();
    }

    private ConfigReading complete(ObjectNode settings, Findings findings) {
        settings.remove("$schema");
        schema.complete(settings);
        schema.eachPath(settings, (_, path) -> file.toAbsolutePath().resolveSibling(path).normalize().toString());
        var config = RECORDS.treeToValue(settings, KioskConfig.class);
        config.organisation().logo().flatMap(Logo::flaw).ifPresent(flaw -> findings.at("/organisation/logo", flaw));
        List<Locale> languages = config.languages().offered();
        for (int i = 0; i < languages.size(); i++) {
            String pointer = "/languages/offered/" + i;
            languageFlaw.apply(languages.get(i)).ifPresent(flaw -> findings.at(pointer, flaw));
        }
        var bound = EnumSet.noneOf(KeyName.class);
        for (int i = 0; i < config.keys().also().size(); i++) {
            if (!bound.add(config.keys().also().get(i).key())) {
                findings.at("/keys/also/" + i + "/key", "stands in this list for the second time. Keep one of the two.");
            }
        }
        return findings.none() ? new ConfigReading.Sound(config) : findings.faulty();
    }
}
