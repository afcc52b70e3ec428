package org.handrail;

import java.nio.file.Path;
import java.util.Map;

/// What the machine is like, for the command line; handed in so that tests can make one up.
///
/// @param display whether there is a screen to draw on
/// @param home    the user's home folder
record Surroundings(Map<String, String> environment, Path home, boolean display) {

    static Surroundings ofThisMachine() {
        return new Surroundings(System.getenv(), Path.of(System.getProperty("user.home")),
                Display.isThere(System.getProperty("os.name"), System.getenv(), Display::answers));
    }
}
