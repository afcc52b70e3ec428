package org.handrail;

import java.io.IOException;
import java.util.List;

import org.handrail.ops.Relaunch;

/// Where Java begins.
final class Main {

    private Main() { }

    public static void main(String[] args) throws IOException {
        var kiosk = new KioskCommand(Surroundings.ofThisMachine(), _ -> List.of(), _ -> ExitCode.OK);
        int code = Commands.of(kiosk, new HashPin(Typist.atThisMachine())).execute(args);
        if (code == ExitCode.RESTART.number) {
            var command = Relaunch.ofThisProcess();
            if (command.isPresent()) {
                Relaunch.start(command.get());
                code = ExitCode.OK.number;
            }
        }
        System.exit(code);
    }
}
