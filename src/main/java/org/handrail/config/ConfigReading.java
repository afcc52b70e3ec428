package org.handrail.config;

import java.util.List;

/// What came of reading the settings: all of them, or everything that is wrong with them.
public sealed interface ConfigReading {

    record Sound(KioskConfig config) implements ConfigReading { }

    record Faulty(List<ConfigProblem> problems) implements ConfigReading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
