package org.handrail.content;

import java.util.regex.Pattern;

/// Names one fact of the guide, so that every sentence can be traced: `S` the page the guide started from, `X` an outside
/// source, `M` an undisputed basic; `V` is a voice line without a medical claim, `ASK` what only the care team can answer.
public record FactId(String value) implements Comparable<FactId> {

    private static final Pattern FORM = Pattern.compile("[SXM]\\d{2,3}|V|ASK");

    /// What the kiosk does not answer, because only the care team can.
    public static final FactId CARE_TEAM = new FactId("ASK");

    public FactId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A fact id is S, X or M with two or three digits, or V, or ASK: " + value);
        }
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }
}
