/// The lock on the staff desk.
///
/// May use: `java.*`, files, slf4j. May not: JavaFX, settings, guides, any other room of ours. It works with a kiosk that has
/// no guide at all, which is when staff need it most.
///
/// - PBKDF2 with SHA-256 and 600,000 rounds, because it is in the JDK. Decided against Argon2: a library more, for a secret of
///   six digits that no hash can protect from somebody who has the file.
/// - The PIN is verified first and the result written before it is told. Whoever pulls the plug in between has learnt nothing.
/// - A penalty that was served is noted as served, so that the restart of every night does not shut the gate anew; one that
///   was not is due in full after a restart.
/// - Wrong PINs do not expire by themselves: time would work for a patient guesser. Decided against a second, longer code that
///   resets the count; it would be one more secret to lose. Deleting the file in the state folder does it.
/// - A file that cannot be understood counts as the first penalty, not as open and not as shut for ever.
/// - How many digits the PIN has is not kept: the pad needs a key to say "done".
package org.handrail.staff;
