package org.handrail.session;

import java.util.List;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// Something that staff and family have talked about.
public sealed interface Mark {

    /// A topic, as a whole.
    record OfTopic(Topic.Id topic) implements Mark { }

    /// One question of the comparison, counted from 0, as it is answered for the treatments beside each other.
    record OfRow(List<Treatment.Id> treatments, int question) implements Mark {

        public OfRow {
            treatments = List.copyOf(treatments);
        }
    }
}
