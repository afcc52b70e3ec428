package org.handrail.loading;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/// The published schemas, and what they say about a file.
final class Schemas {

    /// The kinds of file of a guide, named as their schema files are.
    enum Kind {
        GUIDE, GUIDE_TEXTS, TOPIC, TREATMENTS, WORDS, QUESTIONS, CHECKS, PROMPTS, HELP, FACTS;

        String fileName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
        }
    }

    private final Map<Kind, Schema> schemas;

    private Schemas(Map<Kind, Schema> schemas) {
        this.schemas = schemas;
    }

    static Optional<Schemas> read(Path folder, List<Problem> problems) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder
                .schemaRegistryConfig(SchemaRegistryConfig.builder().locale(Locale.ENGLISH).formatAssertionsEnabled(true).build()));
        var schemas = new EnumMap<Kind, Schema>(Kind.class);
        for (Kind kind : Kind.values()) {
            JsonFile.read(folder.resolve(kind.fileName()), problems).ifPresent(file -> {
                try {
                    schemas.put(kind, registry.getSchema(file.root()));
                } catch (SchemaException unsound) {
                    problems.add(new Problem(file.path(), 1, "", "is not a JSON Schema", "Take it again from the project."));
                }
            });
        }
        return schemas.size() == Kind.values().length ? Optional.of(new Schemas(schemas)) : Optional.empty();
    }

    /// Adds a problem for everything in the file that does not fit.
    ///
    /// @return whether it fits
    boolean fits(JsonFile file, Kind kind, List<Problem> problems) {
        var found = schemas.get(kind).validate(file.root()).stream()
                .map(error -> new SchemaWords(error, schemas.get(kind).getSchemaNode()).problem(file)).distinct().toList();
        problems.addAll(found);
        return found.isEmpty();
    }
}
