package org.handrail.loading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file that is sound JSON. Its text is kept to tell the line on which a value begins, once something is wrong with it.
record JsonFile(Path path, JsonNode root, String text) {

    /// In bytes. The largest file of a real guide is a tenth of this; a hostile one must not fill the memory.
    static final int LARGEST = 1_000_000;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32).maxStringLength(20_000).maxNameLength(200).maxNumberLength(20).build())
            .build());

    static Optional<JsonFile> read(Path path, List<Problem> problems) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(new Problem(path, 1, "", "is larger than a million bytes",
                        "Split it, or take out what is not text."));
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
            return Optional.of(new JsonFile(path, JSON.readTree(text), text));
        } catch (CharacterCodingException notUtf8) {
            problems.add(new Problem(path, 1, "", "is not UTF-8", "Save it as UTF-8 in your editor."));
        } catch (JacksonException notJson) {
            var line = notJson.getLocation() == null ? 1 : Math.max(1, notJson.getLocation().getLineNr());
            problems.add(new Problem(path, line, "", "is not sound JSON here: " + firstLine(notJson.getOriginalMessage()),
                    "Look at the commas, quotes and brackets around this line."));
        } catch (IOException unreadable) {
            problems.add(new Problem(path, 1, "", "cannot be read", "Put the file there, and let the kiosk read it."));
        }
        return Optional.empty();
    }

    /// The line of a value, or of the nearest value around it when it is missing.
    int line(String pointer) {
        var lines = lines(text);
        for (String near = pointer; !near.isEmpty(); near = near.substring(0, near.lastIndexOf('/'))) {
            var line = lines.get(near);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /// A pass of its own, because a tree forgets where its values stood.
    private static Map<String, Integer> lines(String text) {
        var lines = new HashMap<String, Integer>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd() && token != JsonToken.PROPERTY_NAME) {
                    lines.put(parser.streamReadContext().pathAsPointer().toString(), parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return Map.copyOf(lines);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
