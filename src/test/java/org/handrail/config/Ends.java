package org.handrail.config;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/// Values at and just beyond the ends of what a rule of the schema allows, and of every wrong type.
final class Ends {

    private Ends() { }

    static List<JsonNode> of(JsonNode rule) {
        List<JsonNode> ends = new ArrayList<>(List.of(NullNode.getInstance(), StringNode.valueOf("5"), IntNode.valueOf(5),
                JsonMapper.shared().createArrayNode(), JsonMapper.shared().createObjectNode().put("surplus", 1)));
        if (rule.has("minimum")) {
            int low = rule.get("minimum").asInt();
            int high = rule.get("maximum").asInt();
            ends.addAll(List.of(IntNode.valueOf(low), IntNode.valueOf(high), IntNode.valueOf(low - 1),
                    IntNode.valueOf(high + 1), DoubleNode.valueOf(low + 0.5), DoubleNode.valueOf(high + 0.5),
                    DoubleNode.valueOf(low)));
        }
        if (rule.has("maxLength")) {
            int most = rule.get("maxLength").asInt();
            ends.addAll(List.of(StringNode.valueOf(""), StringNode.valueOf(" "), StringNode.valueOf("a\nb"),
                    StringNode.valueOf("a".repeat(most)), StringNode.valueOf("a".repeat(most + 1))));
        }
        return ends;
    }

    /// What the rule means, said once more without the schema validator.
    static boolean allowed(JsonNode rule, JsonNode value) {
        return switch (rule.get("type").asString()) {
            case "integer", "number" -> value.isNumber() && value.asDouble() >= rule.get("minimum").asDouble()
                    && value.asDouble() <= rule.get("maximum").asDouble()
                    && (rule.get("type").asString().equals("number") || value.asDouble() == Math.rint(value.asDouble()));
            case "string" -> value.isString() && !rule.has("enum")
                    && value.asString().length() >= rule.get("minLength").asInt()
                    && value.asString().length() <= rule.get("maxLength").asInt()
                    && (!rule.has("pattern") || value.asString().matches("(?s).*" + rule.get("pattern").asString() + ".*"));
            case "array" -> value.isArray() && value.size() >= rule.path("minItems").asInt(0);
            default -> false;
        };
    }
}
