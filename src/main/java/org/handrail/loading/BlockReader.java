package org.handrail.loading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.FactId;
import org.handrail.content.Line;
import org.handrail.content.Picture;
import org.handrail.content.Prose;
import org.handrail.content.Treatment;

/// Reads the blocks of one card.
record BlockReader(Scope scope, boolean gated) {

    Block read(At at) {
        var id = at.text("id");
        var readers = readers(at);
        return switch (at.text("kind")) {
            case "paragraph" -> new Block.Paragraph(id, readers, scope.facts(at, gated, at.text("text")),
                    scope.prose(at.get("text")));
            case "keyPoint" -> new Block.KeyPoint(id, readers, scope.facts(at, gated, at.text("title"), at.text("text")),
                    scope.prose(at.get("title")), scope.prose(at.get("text")));
            case "bullets" -> bullets(id, readers, lines(at));
            case "steps" -> steps(id, readers, lines(at));
            case "pictured" -> pictured(at, id, readers);
            case "figure" -> figure(at, id, readers);
            case "walk" -> walk(at, id, readers);
            case "places" -> new PlacesReader(scope, gated).read(at, id, readers);
            case "table" -> table(at, id, readers);
            case "people" -> people(at, id, readers);
            case "depths" -> new Block.Depths(id, readers, scope.facts(at, gated, at.text("question")), at.text("question"),
                    at.each("depths").stream().map(BlockReader::depth).toList());
            case "fromSite" -> new Block.FromSite(id, readers, scope.facts(at, gated), Block.SiteFact.valueOf(at.text("what")));
            case "treatments" -> new Block.Treatments(id, readers, scope.facts(at, gated));
            case "checks" -> new Block.Checks(id, readers, scope.facts(at, gated));
            case "path" -> new Block.Path(id, readers, scope.facts(at, gated));
            case "sources" -> new Block.Sources(id, readers, scope.facts(at, gated));
            case "questions" -> bullets(id, readers, questions(at));
            case String unheardOf -> throw new IllegalStateException("The schema let a block through that is not read: " + unheardOf);
        };
    }

    private static Set<Audience> readers(At at) {
        var readers = EnumSet.noneOf(Audience.class);
        at.texts("readers").forEach(name -> readers.add(Audience.valueOf(name)));
        return readers.isEmpty() ? EnumSet.allOf(Audience.class) : readers;
    }

    private static Block bullets(String id, Set<Audience> readers, List<Line> lines) {
        return new Block.Bullets(id, readers, factsOf(lines), lines);
    }

    private static Block steps(String id, Set<Audience> readers, List<Line> lines) {
        return new Block.Steps(id, readers, factsOf(lines), lines);
    }

    private static List<FactId> factsOf(List<Line> lines) {
        return Scope.union(lines.stream().map(Line::facts).toList());
    }

    private List<Line> lines(At at) {
        return at.each("lines").stream().map(line -> scope.line(line, gated)).toList();
    }

    private List<Line> questions(At at) {
        var lines = new ArrayList<Line>();
        scope.questions().ifPresent(known -> at.each("questions").forEach(name -> {
            var question = known.get(name.text());
            if (question == null) {
                name.problem("names a question that is not in questions.json", "Add the question there, or name one that is.");
            } else {
                lines.add(new Line(Prose.of(question.text()), question.facts()));
            }
        }));
        return lines;
    }

    private Block pictured(At at, String id, Set<Audience> readers) {
        var lines = at.each("lines").stream().map(line -> new Block.PicturedLine(scope.art(line.get("art")),
                scope.prose(line.get("text")), scope.facts(line, gated, line.text("text")))).toList();
        return new Block.Pictured(id, readers, Scope.union(lines.stream().map(Block.PicturedLine::facts).toList()), lines);
    }

    private Block figure(At at, String id, Set<Audience> readers) {
        var caption = at.has("caption") ? Optional.of(scope.prose(at.get("caption"))) : Optional.<Prose>empty();
        var picture = new PictureReader(scope, gated).read(at);
        var facts = new ArrayList<List<FactId>>(List.of(scope.facts(at, gated, at.text("description"), at.text("caption"))));
        picture.labels().forEach(label -> facts.add(label.facts()));
        return new Block.Figure(id, readers, Scope.union(facts), picture, caption);
    }

    private Block walk(At at, String id, Set<Audience> readers) {
        Ids.noneTwice(at.each("stages"));
        var stages = at.each("stages").stream().map(stage -> new Block.Stage(stage.text("id"), scope.art(stage.get("art")),
                stage.text("name"), stage.text("title"), scope.prose(stage.get("text")),
                scope.facts(stage, gated, stage.text("title"), stage.text("text")))).toList();
        var treatment = at.has("treatment") ? Optional.of(scope.treatment(at.get("treatment"))) : Optional.<Treatment.Id>empty();
        return new Block.Walk(id, readers, Scope.union(stages.stream().map(Block.Stage::facts).toList()),
                Block.Shape.valueOf(at.text("shape")), at.text("name"), at.text("description"), stages, treatment,
                at.each("compare").stream().map(scope::treatment).toList());
    }

    private Block table(At at, String id, Set<Audience> readers) {
        var questions = at.texts("questions");
        Ids.noneTwice(at.each("rows"));
        var rows = at.each("rows").stream().map(row -> row(row, questions.size())).toList();
        return new Block.Table(id, readers, Scope.union(rows.stream().map(Block.Row::facts).toList()), at.text("name"), questions, rows);
    }

    private Block.Row row(At at, int questions) {
        var answers = at.texts("answers");
        if (answers.size() != questions) {
            at.get("answers").problem("has %d answers to %d questions".formatted(answers.size(), questions), "Answer each question once.");
        }
        var picture = at.has("picture") ? Optional.of(new PictureReader(scope, gated).read(at.get("picture"))) : Optional.<Picture>empty();
        return new Block.Row(at.text("id"), at.text("name"), at.each("answers").stream().map(scope::prose).toList(),
                scope.facts(at, gated, answers.toArray(String[]::new)), picture);
    }

    private Block people(At at, String id, Set<Audience> readers) {
        var total = at.number("total");
        if (at.number("solid") + at.number("half") > total) {
            at.problem("fills in more people than there are", "Let solid and half together be %d at most.".formatted(total));
        }
        return new Block.People(id, readers, scope.facts(at, gated), total, at.number("solid"), at.number("half"),
                at.text("solidLabel"), at.text("halfLabel"), at.text("description"));
    }

    private static Block.Depth depth(At at) {
        return new Block.Depth(at.text("label"), at.text("note"), at.text("icon"),
                at.has("card") ? Optional.of(new Card.Id(at.text("card"))) : Optional.empty());
    }
}
