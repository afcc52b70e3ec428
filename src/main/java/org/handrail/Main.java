package org.handrail;

import java.util.List;

import org.handrail.ops.Relaunch;

/// Where Java begins.
final class Main {

    private Main() { }

    public static void main(String[] args) {
        var kiosk = new KioskCommand(Surroundings.ofThisMachine(), _ -> List.of(), _ -> ExitCode.OK);
        int code = Commands.of(kiosk, new HashPin(Typist.atThisMachine())).execute(args);
        boolean relaunched = code == ExitCode.RESTART.number && Relaunch.thisProcess(Main.class, args);
        System.exit(relaunched ? ExitCode.OK.number : code);
    }
}
