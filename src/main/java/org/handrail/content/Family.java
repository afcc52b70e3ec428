package org.handrail.content;

/// The colour family of a topic or treatment. It marks a thing wherever it appears; it never means good or bad.
public enum Family {
    HONEY, MINT, SKY, APRICOT, LILAC
}
