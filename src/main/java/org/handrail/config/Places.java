package org.handrail.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Where every key and every value of a JSON text stands, by JSON pointer. A tree has forgotten that, and for a key that is
/// missing, unknown or there twice there is no value to ask.
final class Places {

    /// Larger than anything a kiosk measures. The schema validator fails on numbers that do not fit a `long`.
    private static final double HUGE = 1e15;

    private static final Place START = new Place(1, 1);

    record Place(int line, int column) {

        static Place of(TokenStreamLocation location) {
            return new Place(location.getLineNr(), location.getColumnNr());
        }
    }

    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, Place> values = new HashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final List<String> huge = new ArrayList<>();

    /// @throws JacksonException where the text stops being JSON
    static Places of(JsonFactory json, String text) {
        var places = new Places();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                places.note(token, parser);
            }
        }
        return places;
    }

    private void note(JsonToken token, JsonParser parser) {
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        var place = Place.of(parser.currentTokenLocation());
        if (token == JsonToken.PROPERTY_NAME) {
            if (keys.put(pointer, place) != null) {
                twice.add(pointer);
            }
        } else if (!token.isStructEnd()) {
            values.put(pointer, place);
            if (token.isNumeric() && !(Math.abs(parser.getDoubleValue()) < HUGE)) {
                huge.add(pointer);
            }
        }
    }

    /// Keys that stand twice in the same object; their place is that of the last.
    List<String> twice() {
        return List.copyOf(twice);
    }

    /// Numbers that are too large for the schema validator to look at.
    List<String> huge() {
        return List.copyOf(huge);
    }

    Place ofKey(String pointer) {
        return keys.getOrDefault(pointer, START);
    }

    Place ofValue(String pointer) {
        return values.getOrDefault(pointer, START);
    }
}
