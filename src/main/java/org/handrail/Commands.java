package org.handrail;

import picocli.CommandLine;

/// The command line as a whole: its commands, and how it fails.
final class Commands {

    private Commands() { }

    static CommandLine of(KioskCommand kiosk, HashPin hashPin) {
        var commands = new CommandLine(kiosk).addSubcommand(hashPin);
        commands.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.forHelp());
        commands.setParameterExceptionHandler((mistake, _) -> {
            mistake.getCommandLine().getErr().println(mistake.getMessage());
            mistake.getCommandLine().getErr().println("--help shows what can be said.");
            return ExitCode.COMMAND_LINE.number;
        });
        return commands.setExecutionExceptionHandler((fault, command, _) -> FrontDoor.broken(fault, command.getErr()).number);
    }
}
