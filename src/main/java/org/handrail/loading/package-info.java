/// From the `data` folder to a [org.handrail.content.Library], or a list of problems that say where, what and what to do.
///
/// This room is the only one that knows how guides lie on disk. It knows nothing of screens, visits or the network, and
/// three types are all that others see of it: [Loader], [Loading] and [Problem]. A file passes three doors in order: it is
/// read ([JsonFile]: size, UTF-8, JSON, nesting, stray characters), it fits its schema ([Schemas]), and it fits the rest of
/// the guide (the readers and rules). Whoever reads a value behind the second door need not ask whether it is there.
///
/// Decided: any problem leaves its guide out, whole, and no other. A guide with one wrong card may be wrong in a way that
/// nobody has thought of, and an editor who gets every problem at once mends it in one go.
///
/// Decided: a number that rests on a fact about how long people live stands on a gated card, or says with `numbersTell`
/// what else it counts. Looking for words such as "alive" would need a list for every language.
///
/// Decided: questions stand once, in `questions.json`; a card names them. Two copies of a question would drift apart.
///
/// Decided against: binding JSON to classes (a record that fails to bind names neither line nor remedy), a parser or
/// validator of our own, and reading what is wrong as well as one can (a clinic cannot check what was guessed).
package org.handrail.loading;
