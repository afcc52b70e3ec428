package org.handrail.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published schema, the records and the loader say the same.
class ConfigSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode RULES = read("data/schema/kiosk-config.schema.json");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(RULES);

    private final List<String> seen = new ArrayList<>();

    @Test
    void theSchemaItselfIsSound() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(RULES.get("$schema").asString()))
                .validate(RULES)).isEmpty();
    }

    @Test
    void theShippedFileAndAFileOfAllDefaultsAreAccepted() {
        var defaults = (ObjectNode) JSON.readTree(ConfigFileTest.LEAST);
        new ConfigSchema().complete(defaults);

        assertThat(SCHEMA.validate(read("kiosk-config.json"))).isEmpty();
        assertThat(SCHEMA.validate(defaults)).isEmpty();
        assertThat(defaults.at("/idle/minimumSeconds").asInt()).isEqualTo(90);
        ConfigFileTest.sound(ConfigFile.parse(Path.of("kiosk.json"), defaults.toString(), _ -> Optional.empty()));
    }

    @Test
    void everyComponentOfTheRecordsHasItsRuleAndEveryRuleItsComponent() {
        compare(KioskConfig.class, RULES, "");

        assertThat(seen).hasSizeGreaterThan(50).contains("/touch/slopMm", "/site/contacts/0/who", "/logs/folder");
    }

    private void compare(Class<?> record, JsonNode rule, String at) {
        assertThat(rule.path("additionalProperties").asBoolean(true)).as(at).isFalse();
        assertThat(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList()).as(at)
                .containsExactlyInAnyOrderElementsOf(
                        rule.get("properties").propertyNames().stream().filter(key -> !key.equals("$schema")).toList());
        for (RecordComponent component : record.getRecordComponents()) {
            JsonNode inner = rule.at("/properties/" + component.getName());
            boolean required = rule.path("required").valueStream().anyMatch(key -> key.asString().equals(component.getName()));
            boolean optional = component.getType() == Optional.class;
            assertThat(required || optional || inner.has("default")).as(at + "/" + component.getName() + " has a value").isTrue();
            assertThat(optional && (required || inner.has("default"))).as(at + "/" + component.getName()).isFalse();
            compare(optional ? argument(component.getGenericType()) : component.getGenericType(), inner,
                    at + "/" + component.getName());
        }
    }

    private void compare(Type type, JsonNode rule, String at) {
        seen.add(at);
        assertThat(rule.path("description").asString("")).as(at).isNotBlank();
        String kind = rule.path("type").asString("");
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).as(at).isEqualTo(List.class);
            assertThat(kind).as(at).isEqualTo("array");
            assertThat(rule.has("maxItems")).as(at).isTrue();
            compare(argument(list), rule.get("items"), at + "/0");
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            assertThat(kind).as(at).isEqualTo("object");
            compare(plain, rule, at);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            assertThat(rule.get("enum").valueStream().map(JsonNode::asString)).as(at)
                    .containsExactly(Arrays.stream(plain.getEnumConstants()).map(Object::toString).toArray(String[]::new));
        } else {
            assertThat(kind).as(at).isEqualTo(kindOf(type));
            assertThat(rule.path("format").asString("").equals("path")).as(at).isEqualTo(type == Path.class);
            assertThat(kind.equals("boolean") || rule.has("maxLength") || rule.has("maximum") && rule.has("minimum")).as(at).isTrue();
        }
    }

    private static String kindOf(Type type) {
        return switch (type) {
            case Class<?> c when c == int.class -> "integer";
            case Class<?> c when c == double.class -> "number";
            case Class<?> c when c == boolean.class -> "boolean";
            case Class<?> c when c == String.class || c == Path.class || c == Locale.class -> "string";
            default -> throw new AssertionError("No rule for " + type);
        };
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    @Test
    void theLoaderAndTheSchemaDrawTheSameLineAtEveryEnd() {
        var file = (ObjectNode) JSON.readTree(ConfigFileTest.LEAST);
        new ConfigSchema().complete(file);
        file.withObject("/site").putArray("contacts").addObject().put("who", "Nurse").put("how", "Ask");

        int tried = tryEnds(RULES, file, file);

        assertThat(tried).isGreaterThan(100);
    }

    private int tryEnds(JsonNode rule, ObjectNode node, ObjectNode whole) {
        int tried = 0;
        for (var property : rule.get("properties").properties()) {
            JsonNode value = node.get(property.getKey());
            for (JsonNode other : Ends.of(property.getValue())) {
                node.set(property.getKey(), other);
                boolean schema = SCHEMA.validate(whole).isEmpty();
                boolean loader = ConfigFile.parse(Path.of("kiosk.json"), whole.toString(), _ -> Optional.empty()) instanceof ConfigReading.Sound;
                assertThat(loader).as(property.getKey() + " = " + other).isEqualTo(schema);
                assertThat(schema).as(property.getKey() + " = " + other).isEqualTo(Ends.allowed(property.getValue(), other));
                tried++;
            }
            if (value == null) {
                node.remove(property.getKey());
            } else {
                node.set(property.getKey(), value);
            }
            if (value instanceof ObjectNode child) {
                tried += tryEnds(property.getValue(), child, whole);
            }
        }
        return tried;
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
