package org.handrail;

import java.io.PrintWriter;


import org.handrail.ops.Relaunch;

/// Where Java begins.
final class Main {

    private Main() { }

    public static void main(String[] args) {
        var kiosk = new KioskCommand(Surroundings.ofThisMachine(), Handrail::problems,
                start -> Handrail.run(start, new PrintWriter(System.out, true)));
        int code = Commands.of(kiosk, new HashPin(Typist.atThisMachine())).execute(args);
        boolean relaunched = code == ExitCode.RESTART.number && Relaunch.thisProcess(Main.class, args);
        System.exit(relaunched ? ExitCode.OK.number : code);
    }
}
