package org.handrail.loading;

import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Error;

import tools.jackson.databind.JsonNode;

/// Says in an editor's words what a validator found. The remedies are the descriptions of the schema itself, so that
/// whoever adds a property there writes its remedy too.
record SchemaWords(Error error, JsonNode schema) {

    private static final Set<String> EXTRA = Set.of("additionalProperties", "unevaluatedProperties");

    Problem problem(JsonFile file) {
        var at = error.getInstanceLocation().toString();
        var keyword = error.getKeyword();
        if (keyword.equals("required")) {
            var pointer = at + "/" + error.getProperty();
            return new Problem(file.path(), file.line(pointer), pointer, "is missing",
                    "Add " + description(parent().path("properties").path(error.getProperty())) + ".");
        }
        if (EXTRA.contains(keyword)) {
            var pointer = at + "/" + error.getProperty();
            return new Problem(file.path(), file.line(pointer), pointer, "is not known here",
                    "Take it out or mend its spelling. Known here: " + known() + ".");
        }
        return new Problem(file.path(), file.line(at), at, what(keyword), "Write " + description(parent()) + ".");
    }

    private String what(String keyword) {
        var limit = error.getSchemaNode().asString("");
        return switch (keyword) {
            case "maxLength" -> "has %d characters, and %s fit".formatted(error.getInstanceNode().asString().length(), limit);
            case "minLength" -> "is too short";
            case "maxItems" -> "has %d entries, and %s fit".formatted(error.getInstanceNode().size(), limit);
            case "minItems" -> "has too few entries";
            case "uniqueItems" -> "names something twice";
            case "oneOf" -> "must have exactly one of its forms";
            case "enum", "const", "pattern", "not", "format" -> "cannot be " + error.getInstanceNode();
            case "type" -> "must be of type " + limit;
            default -> "does not fit its schema: " + error.getMessage();
        };
    }

    private String known() {
        return parent().path("properties").propertyStream().map(property -> property.getKey()).filter(key -> !key.startsWith("$"))
                .collect(Collectors.joining(", "));
    }

    /// The part of the schema that holds the keyword which was broken.
    private JsonNode parent() {
        var keyword = error.getSchemaLocation().getFragment().toString();
        return schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    /// As part of a sentence, without its full stop. What a `$ref` stands for is described where it leads.
    private String description(JsonNode part) {
        var own = part.path("description").asString("");
        if (own.isEmpty() && part.has("$ref")) {
            return description(schema.at(part.path("$ref").asString().substring(1)));
        }
        var text = own.isEmpty() ? "what the schema asks for" : own;
        var bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }
}
