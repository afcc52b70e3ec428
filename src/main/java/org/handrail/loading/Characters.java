package org.handrail.loading;

import java.util.ArrayDeque;

/// Finds characters that nobody can see and that spoil what can be seen. An override that is not closed turns the rest of
/// a sentence around, a dose in it too.
final class Characters {

    private static final int POP_EMBEDDING = 0x202C;
    private static final int POP_ISOLATE = 0x2069;

    private Characters() { }

    static void check(At at) {
        at.allTexts().forEach(Characters::checkText);
    }

    private static void checkText(At at) {
        var text = at.text();
        var breaksAllowed = at.pointer().equals("/tile");
        text.codePoints().filter(c -> isStray(c) && !(c == '\n' && breaksAllowed)).findFirst().ifPresent(c ->
                at.problem("holds the invisible character U+%04X".formatted(c), "Delete it, or type the text afresh."));
        if (!isBalanced(text)) {
            at.problem("opens a change of writing direction and does not close it, or the other way round",
                    "Close each U+202A, U+202B, U+202D and U+202E with U+202C, and each U+2066, U+2067 and U+2068 with U+2069.");
        }
    }

    private static boolean isStray(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isBalanced(String text) {
        var open = new ArrayDeque<Integer>();
        for (int c : text.codePoints().toArray()) {
            switch (c) {
                case 0x202A, 0x202B, 0x202D, 0x202E -> open.push(POP_EMBEDDING);
                case 0x2066, 0x2067, 0x2068 -> open.push(POP_ISOLATE);
                case POP_EMBEDDING, POP_ISOLATE -> {
                    if (open.isEmpty() || open.pop() != c) {
                        return false;
                    }
                }
                default -> { }
            }
        }
        return open.isEmpty();
    }
}
