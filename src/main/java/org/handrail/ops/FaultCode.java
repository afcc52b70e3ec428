package org.handrail.ops;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A short name for one kind of fault, such as `H7K-2QD`: the same on every kiosk and after every restart, so that two calls
/// about one fault can be recognised as such. Made from the class of the exception and the places in our own code that it came
/// through, without line numbers, so that it mostly survives an update.
public record FaultCode(String value) implements Comparable<FaultCode> {

    /// Without the letters and digits that sound or look like another one: 0 O, 1 I L, 5 S, 8 B, U V.
    private static final String LETTERS = "ACDEFGHJKMNPQRTWXY234679";
    private static final String OURS = "org.handrail.";
    private static final int PLACES = 3;
    private static final int HALF = 3;

    static FaultCode of(Throwable fault) {
        byte[] digest = digest(fault.getClass().getName() + places(fault));
        var code = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            code.append(LETTERS.charAt(Byte.toUnsignedInt(digest[i]) % LETTERS.length()));
        }
        return new FaultCode(code.insert(HALF, '-').toString());
    }

    /// Our own frames, or the topmost ones of a fault that is all JavaFX's own.
    private static List<String> places(Throwable fault) {
        List<String> ours = named(Arrays.stream(fault.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)));
        return ours.isEmpty() ? named(Arrays.stream(fault.getStackTrace())) : ours;
    }

    private static List<String> named(Stream<StackTraceElement> frames) {
        return frames.limit(PLACES).map(frame -> frame.getClassName() + "." + frame.getMethodName()).toList();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public int compareTo(FaultCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
