package org.handrail.config;

import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/// A rule of the schema in words, to stand after "It must be".
final class Allowed {

    private Allowed() { }

    static String by(JsonNode rule) {
        if (rule.has("enum")) {
            return "one of " + rule.get("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return switch (rule.path("type").asString("")) {
            case "integer" -> "a whole number" + range(rule, "minimum", "maximum");
            case "number" -> "a number" + range(rule, "minimum", "maximum");
            case "boolean" -> "true or false, without quotes";
            case "string" -> "text in quotes, of " + span(rule, "minLength", "maxLength") + " characters";
            case "array" -> "a list of " + span(rule, "minItems", "maxItems") + (rule.has("uniqueItems") ? " different" : "")
                    + " entries in [ ]";
            default -> "a group of settings in { }";
        };
    }

    private static String range(JsonNode rule, String low, String high) {
        return " from " + span(rule, low, high);
    }

    private static String span(JsonNode rule, String low, String high) {
        return rule.path(low).asString("0") + " to " + rule.path(high).asString();
    }
}
