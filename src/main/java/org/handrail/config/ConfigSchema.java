package org.handrail.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The published schema at work: it checks a file, fills in what was left out, and says what is allowed at a place.
///
/// The schema has no `$ref` and no alternatives, so a place in a file and the rule for it are one walk apart.
final class ConfigSchema {

    private final JsonNode rules;
    private final Schema validator;

    ConfigSchema() {
        try (InputStream in = ConfigSchema.class.getResourceAsStream("/org/handrail/schema/kiosk-config.schema.json")) {
            rules = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(rules);
    }

    List<Error> errors(JsonNode file) {
        return validator.validate(file);
    }

    /// The keys that may stand in the object at this pointer.
    List<String> keysAt(String pointer) {
        return List.copyOf(ruleAt(pointer).path("properties").propertyNames());
    }

    /// What may stand at this pointer, and what for.
    String allowedAt(String pointer) {
        JsonNode rule = ruleAt(pointer);
        return "It must be " + Allowed.by(rule) + ". " + rule.path("description").asString();
    }

    private JsonNode ruleAt(String pointer) {
        JsonNode rule = rules;
        for (String key : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            rule = rule.has("items") ? rule.get("items") : rule.path("properties").path(key);
        }
        return rule;
    }

    /// Fills in the defaults.
    void complete(ObjectNode file) {
        complete(rules, file);
    }

    private static void complete(JsonNode rule, ObjectNode node) {
        rule.get("properties").forEachEntry((key, inner) -> {
            if (!node.has(key) && inner.has("default")) {
                node.set(key, inner.get("default").deepCopy());
            }
            if (node.get(key) instanceof ObjectNode child) {
                complete(inner, child);
            }
        });
    }

    /// Replaces every value whose format is `path`, given its pointer and what stands there.
    void eachPath(ObjectNode file, BiFunction<String, String, String> resolve) {
        eachPath(rules, file, "", resolve);
    }

    private static void eachPath(JsonNode rule, ObjectNode node, String pointer, BiFunction<String, String, String> resolve) {
        rule.get("properties").forEachEntry((key, inner) -> {
            JsonNode value = node.get(key);
            if (value instanceof ObjectNode child) {
                eachPath(inner, child, pointer + "/" + key, resolve);
            } else if (value != null && inner.path("format").asString("").equals("path")) {
                node.set(key, StringNode.valueOf(resolve.apply(pointer + "/" + key, value.asString())));
            }
        });
    }
}
