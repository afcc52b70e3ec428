package org.handrail.content;

import java.time.LocalDate;

/// Who checked the guide, when, until when that holds, and who paid for it. Roles only, never a person's name.
public record Review(LocalDate reviewed, String by, LocalDate next, String paidBy, String mainSource) { }
