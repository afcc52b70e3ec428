package org.handrail.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedGuideTest {

    @Test
    void theShippedGuidesHaveNoProblem() {
        var loading = Loader.load(Shipped.GUIDES, Shipped.SCHEMAS);

        assertThat(loading.problems()).isEmpty();
        assertThat(loading.library().guides()).isNotEmpty();
    }
}
