package org.handrail.content;

/// Who is reading. Changes wording and depth, never access to help; belongs to the visit and ends with it.
public enum Audience {
    ADULT, TEEN, CHILD
}
