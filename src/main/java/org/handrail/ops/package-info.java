/// What keeps a kiosk going when nobody looks after it: its clock, its diary, its last remedies, its right to be the only one.
///
/// May use: `java.*`, files, slf4j, and Logback to set the diary up. May not: JavaFX, settings, any other room of ours. Where it
/// needs to know something (a folder, the time) that is handed in.
///
/// - No word of a visitor in any log. Messages of exceptions are never written, only classes and frames ([Frames]): too many
///   messages quote their input. The price is that a fault in a guide's data is harder to read from the diary; the guide
///   loader has its own reports for that, with file and line.
/// - Faults are decided about in one pure place ([Faults]) with the time handed in; whoever owns the screen carries the
///   remedy out.
/// - Time is what [Elapsed] counts. The wall clock only dates the lines of the diary.
/// - A restart that staff ask for is [Relaunch]: the same command again, then the end of this process. It works under the
///   plain build command, where nothing else would start the kiosk again. Where something does (a service with
///   `Restart=always` that sets `HANDRAIL_SUPERVISED=1`), the kiosk only ends, with the exit code for a restart. Decided
///   against a parent process of our own that waits and restarts: it would be a second JVM all day long, and could itself fail.
/// - A diary bounded by size and not by day: with a dead battery every start is the same day.
package org.handrail.ops;
