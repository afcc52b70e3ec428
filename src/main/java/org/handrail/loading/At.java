package org.handrail.loading;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/// A value in a file that fits its schema, together with where it stands, so that every problem can name its place.
record At(JsonFile file, JsonNode node, String pointer, List<Problem> problems) {

    static At root(JsonFile file, List<Problem> problems) {
        return new At(file, file.root(), "", problems);
    }

    /// A property, whether it is there or not.
    At get(String key) {
        return new At(file, node.path(key), pointer + "/" + key.replace("~", "~0").replace("/", "~1"), problems);
    }

    private At get(int index) {
        return new At(file, node.path(index), pointer + "/" + index, problems);
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return get(key).text();
    }

    String text() {
        return node.asString();
    }

    int number(String key) {
        return node.path(key).asInt();
    }

    boolean isTrue(String key) {
        return node.path(key).asBoolean(false);
    }

    /// The values of a list; none when there is no such list.
    List<At> each(String key) {
        return get(key).entries().toList();
    }

    /// How many entries a list has.
    int size() {
        return node.size();
    }

    List<String> texts(String key) {
        return each(key).stream().map(At::text).toList();
    }

    /// Every text in or under this value.
    Stream<At> allTexts() {
        if (node.isString()) {
            return Stream.of(this);
        }
        var inside = node.isArray() ? entries() : node.propertyStream().map(property -> get(property.getKey()));
        return inside.flatMap(At::allTexts);
    }

    private Stream<At> entries() {
        return IntStream.range(0, node.size()).mapToObj(this::get);
    }

    void problem(String what, String remedy) {
        problems.add(new Problem(file.path(), file.line(pointer), pointer, what, remedy));
    }
}
