package org.handrail.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A staff PIN as the settings hold it: salted and hashed, so that whoever sees the file does not know the PIN.
///
/// A hash of six digits can be undone by trying all of them, in hours; the slow hash buys time and the [PinGate] is the lock.
/// The settings file still deserves to be readable only by the kiosk.
public final class Pin {

    private static final Pattern TEXT = Pattern.compile(
            "pbkdf2-sha256\\$([1-9][0-9]{5,6})\\$([A-Za-z0-9+/]{22}==)\\$([A-Za-z0-9+/]{43}=)");
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private Pin(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    /// A new PIN with a salt of its own.
    public static Pin of(char[] digits, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Pin(ROUNDS, salt, hash(digits, salt, ROUNDS));
    }

    /// Empty when this is not a line that [#toString] has made.
    public static Optional<Pin> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Pin(Integer.parseInt(parts.group(1)), bytes(parts.group(2)), bytes(parts.group(3))))
                : Optional.empty();
    }

    /// Takes about a third of a second, right or wrong.
    boolean matches(char[] digits) {
        return MessageDigest.isEqual(hash, hash(digits, salt, rounds));
    }

    /// Whether this is the PIN of the example settings, which the whole world can read. Its salt spells it out.
    public boolean isExample() {
        return Arrays.equals(salt, bytes("SGFuZHJhaWwgZXhhbXBsZQ=="));
    }

    private static byte[] hash(char[] digits, byte[] salt, int rounds) {
        var key = new PBEKeySpec(digits, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2", e);
        } finally {
            key.clearPassword();
        }
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /// The line for the settings.
    @Override
    public String toString() {
        Base64.Encoder base64 = Base64.getEncoder();
        return "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
