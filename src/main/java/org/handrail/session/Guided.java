package org.handrail.session;

/// What a member of staff does beside a family. Part of the visit, and gone with it.
public record Guided() { }
