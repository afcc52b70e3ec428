package org.handrail.content;

/// Something of a guide that a family would like to talk about with its care team.
public sealed interface Pick {

    /// A topic to go through together.
    record OfTopic(Topic.Id topic) implements Pick { }

    /// A treatment, with what the guide says is worth asking about it.
    record OfTreatment(Treatment.Id treatment) implements Pick { }

    /// One question of the comparison, counted from 0, about one treatment.
    record OfAnswer(Treatment.Id treatment, int question) implements Pick { }

    /// One of the guide's questions, by its id.
    record OfQuestion(String question) implements Pick { }
}
