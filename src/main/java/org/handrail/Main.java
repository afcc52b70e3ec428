package org.handrail;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.handrail.ops.Relaunch;
import org.handrail.ui.FxWork;

/// Where Java begins.
final class Main {

    private final FxWork work = new FxWork();
    private final Surroundings surroundings = Surroundings.ofThisMachine();

    private Main() { }

    public static void main(String[] args) {
        Display.painting(System.getProperty("os.name"), Path.of("/dev")).forEach(System::setProperty);
        int code = args.length == 0 ? new Main().kiosk() : new Main().asked(args);
        boolean relaunched = code == ExitCode.RESTART.number && Relaunch.thisProcess(Main.class, args);
        System.exit(relaunched ? ExitCode.OK.number : code);
    }

    /// Without a word there is nothing to parse, and picocli alone takes a sixth of a second of the start: the JVM's class
    /// archive does not take classes as old as its. The screen gets ready meanwhile, which takes as long as reading the settings.
    private int kiosk() {
        FrontDoor door = door(new PrintWriter(System.out, true), new PrintWriter(System.err, true));
        if (surroundings.display()) {
            work.wake();
        }
        return door.open(Wanted.kiosk()).number;
    }

    private int asked(String... words) {
        return Commands.of(new KioskCommand(this::door), new HashPin(Typist.atThisMachine())).execute(words);
    }

    private FrontDoor door(PrintWriter out, PrintWriter err) {
        return new FrontDoor(surroundings, Handrail::problems, start -> Handrail.run(start, work, out), out, err);
    }
}
