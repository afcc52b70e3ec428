package org.handrail.config;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.networknt.schema.Error;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/// Collects what is wrong with one file, at most one thing for each place, and phrases it.
final class Findings {

    private static final Comparator<ConfigProblem> AS_IN_FILE =
            Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column);

    private final Path file;
    private final Places places;
    private final ConfigSchema schema;
    private final Map<String, ConfigProblem> found = new TreeMap<>();

    Findings(Path file, Places places, ConfigSchema schema) {
        this.file = file;
        this.places = places;
        this.schema = schema;
    }

    static ConfigReading only(Path file, String says) {
        return new ConfigReading.Faulty(List.of(new ConfigProblem(file, 0, 0, "", says)));
    }

    static ConfigReading notJson(Path file, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return new ConfigReading.Faulty(List.of(new ConfigProblem(file, at == null ? 0 : at.getLineNr(),
                at == null ? 0 : at.getColumnNr(), "", "is not JSON from here on: "
                + e.getOriginalMessage().lines().findFirst().orElse(""))));
    }

    boolean none() {
        return found.isEmpty();
    }

    ConfigReading faulty() {
        return new ConfigReading.Faulty(found.values().stream().sorted(AS_IN_FILE).toList());
    }

    void twice(String pointer) {
        add(places.ofKey(pointer), pointer, "stands here for the second time. Keep one of the two.");
    }

    void at(String pointer, String says) {
        add(places.ofValue(pointer), pointer, says);
    }

    void against(Error error, JsonNode tree) {
        String pointer = error.getInstanceLocation().toString();
        switch (error.getKeyword()) {
            case "required" -> {
                String missing = pointer + "/" + error.getProperty();
                add(places.ofValue(pointer), missing, "is missing. " + schema.allowedAt(missing));
            }
            case "additionalProperties" -> {
                String unknown = pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
                add(places.ofKey(unknown), unknown, "is not a setting. Here can stand: "
                        + String.join(", ", schema.keysAt(pointer)) + ".");
            }
            default -> wrong(pointer, tree);
        }
    }

    void wrong(String pointer, JsonNode tree) {
        at(pointer, "is " + shown(tree.at(pointer)) + ". " + schema.allowedAt(pointer));
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "empty";
        }
        String text = value.isContainer() ? value.isArray() ? "a list" : "a group in { }" : value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void add(Places.Place place, String pointer, String says) {
        found.putIfAbsent(pointer, new ConfigProblem(file, place.line(), place.column(), pointer, says));
    }
}
