/// `kiosk-config.json`: what differs from one kiosk to the next.
///
/// The schema `data/schema/kiosk-config.schema.json` is the one source of truth. Ranges, defaults and the words that explain
/// a setting stand there and nowhere else: editors complete with it, [ConfigFile] checks with it, fills in its defaults, and
/// phrases its messages from it. The records of [KioskConfig] only give the values their types; a test holds the two together.
///
/// May use: `java.*`, Jackson, the schema validator. May not: anything else of ours. Nothing here opens a window, writes a
/// file or logs; whoever reads the settings decides what becomes of the problems.
///
/// - Everything is strict: an unknown key, a key given twice, text after the end, a number in quotes are errors. A typing
///   mistake that is silently ignored shows up as a wrong font size or a door that does not lock.
/// - All problems at once, each with its line: someone in a lobby fixes the file in one go.
/// - Neither a name, nor a desk phone, nor the panel's size has a default. A wrong one would look right.
/// - A path is found from the folder of the settings file, so that it means the same wherever the kiosk is started from.
///   `~/` is not expanded: the kiosk's user is rarely the user who edits the file.
/// - The first language offered is the one every visit begins in. Decided against a key of its own for it: it could name a
///   language that is not offered.
/// - Decided against comments in the file and against several files that overlay each other: what holds must be readable in
///   one place. Decided against settings in Java with annotations for the ranges: the schema would be a copy of them.
package org.handrail.config;
