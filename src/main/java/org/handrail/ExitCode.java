package org.handrail;

import java.util.LinkedHashMap;
import java.util.Map;

/// How the kiosk ended, for whatever started it. 3 is left out: the JVM ends with it when memory runs out.
enum ExitCode {

    OK(0, "Ended as asked, or nothing to complain about."),
    FAULT(1, "Something broke that should not; the log has more."),
    BAD_CONFIG(2, "The settings are wrong; each mistake is printed with its line. No window was opened."),
    BAD_CONTENT(4, "With --check: the settings are fine but a guide is not."),
    ALREADY_RUNNING(5, "Another kiosk runs on this machine with the same state folder."),
    TOUR_FAILED(6, "The pictures of the tour could not all be made."),
    NO_SCREEN(7, "There is a display, but no window can be opened on it."),
    COMMAND_LINE(64, "The command line makes no sense, or a PIN was refused."),
    RESTART(75, "The kiosk wants to be started again; set HANDRAIL_SUPERVISED=1 if you do that for it.");

    final int number;
    final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /// For the help text, in order.
    static Map<String, String> forHelp() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            codes.put("%3d".formatted(code.number), code.meaning);
        }
        return codes;
    }
}
