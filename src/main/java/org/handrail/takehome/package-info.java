/// What a family can carry away from the screen: texts as a QR code that holds the words themselves, so that no phone has to ask
/// any server for them and no server learns who was here; and their picks as a short code that another kiosk opens again.
///
/// May use `content`. May not know scenes, files or clocks, nor who is here: it is handed what it puts into words and signs.
///
/// Decided against: a code that holds an address (it needs a network, and whoever answers sees the phone), a code that names a
/// list kept somewhere (the list would outlast the visit), and pictures made by ZXing itself (it draws by AWT, and the screen
/// must know the size of a square to draw it with sharp edges).
package org.handrail.takehome;
