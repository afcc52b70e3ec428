package org.handrail.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.handrail.loading.Schemas.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everySchemaRefusesAKeyItDoesNotKnow(Kind kind) throws IOException {
        var problems = check(kind, "{ \"surprise\": 1 }");

        assertThat(problems).extracting(Problem::pointer).contains("/surprise");
        assertThat(problems).hasSizeGreaterThan(1).allSatisfy(problem -> assertThat(problem.remedy()).hasSizeGreaterThan(12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"told\": \"It helps.\"`                                   | true",
        "`\"askTeam\": \"Ask your care team how long.\"`             | true",
        "`\"notKnown\": \"Nobody knows.\"`                           | true",
        "`\"told\": \"It helps.\", \"notKnown\": \"Nobody knows.\"`  | false",
        "`\"numbersTell\": \"study\"`                                | false",
        "`\"said\": \"It helps.\"`                                   | false"})
    void aTreatmentCellIsExactlyOneThing(String cell, boolean fits) throws IOException {
        var full = "{ \"told\": \"It helps.\", \"facts\": [\"S01\"] }";
        var problems = check(Kind.TREATMENTS, "{ \"treatments\": [{ \"id\": \"a\", \"name\": \"A\", \"short\": \"A\", \"inShort\": \"A.\", \"cells\": [%s, { %s, \"facts\": [\"S01\"] }] }] }"
                .formatted(full, cell));

        assertThat(problems.isEmpty()).as(problems.toString()).isEqualTo(fits);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.pointer()).startsWith("/treatments/0/cells/1"));
    }

    /// Equal room for what is known, what must be asked and what is open.
    @Test
    void everyKindOfAnswerHasTheSameLimit() {
        var schema = JsonFile.read(Shipped.SCHEMAS.resolve(Kind.TREATMENTS.fileName()), new ArrayList<>()).orElseThrow().root();
        var cell = schema.at("/$defs/cell/properties");
        assertThat(List.of("told", "askTeam", "notKnown")).allSatisfy(kind ->
                assertThat(cell.path(kind).path("maxLength").asInt()).as(kind).isEqualTo(200));
    }

    @Test
    void aKindOfBlockThatNobodyKnowsIsToldWithThoseThatExist() throws IOException {
        var problems = check(Kind.TOPIC, "{ \"tile\": \"A\", \"teaser\": \"B\", \"cards\": [{ \"id\": \"a\", \"title\": \"A\", "
                + "\"blocks\": [{ \"kind\": \"video\", \"id\": \"b\" }] }] }");

        assertThat(problems).extracting(Problem::pointer).containsExactly("/cards/0/blocks/0/kind");
    }

    @Test
    void everyPropertyOfEverySchemaTellsEditorsWhatItIsFor() {
        var bare = new ArrayList<String>();
        var seen = 0;
        for (Kind kind : Kind.values()) {
            var schema = JsonFile.read(Shipped.SCHEMAS.resolve(kind.fileName()), new ArrayList<>()).orElseThrow().root();
            for (var properties : schema.findValues("properties")) {
                for (var property : properties.properties()) {
                    seen++;
                    var body = property.getValue();
                    if (!body.has("description") && !body.has("$ref") && !body.has("const")) {
                        bare.add(kind + " " + property.getKey());
                    }
                }
            }
        }

        assertThat(bare).isEmpty();
        assertThat(seen).isGreaterThan(20);
    }

    private List<Problem> check(Kind kind, String json) throws IOException {
        var file = Files.writeString(folder.resolve("file.json"), json);
        var problems = new ArrayList<Problem>();
        var schemas = Schemas.read(Shipped.SCHEMAS, problems).orElseThrow();
        schemas.fits(JsonFile.read(file, problems).orElseThrow(), kind, problems);
        return problems;
    }
}
