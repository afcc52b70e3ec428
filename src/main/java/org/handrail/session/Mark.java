package org.handrail.session;

import java.util.List;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// Something that staff and family have talked about.
public sealed interface Mark {

    /// A topic, as a whole.
    record OfTopic(Topic.Id topic) implements Mark { }

    /// One of the questions that these treatments are compared by.
    ///
    /// @param row from 0
    record OfRow(List<Treatment.Id> treatments, int row) implements Mark {

        public OfRow {
            treatments = List.copyOf(treatments);
        }
    }
}
