package org.handrail.session;

import java.util.List;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// Something that staff and family have talked about.
public sealed interface Mark {

    /// A topic, as a whole.
    record OfTopic(Topic.Id topic) implements Mark { }

    /// Treatments, as they are told beside each other.
    record OfTreatments(List<Treatment.Id> treatments) implements Mark {

        public OfTreatments {
            treatments = List.copyOf(treatments);
        }
    }
}
