package org.handrail.ops;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to be the one kiosk of this machine. The system gives it back when the process ends, however it ends, so
/// there is no stale lock to clear away after a power cut.
public final class SingleInstance implements AutoCloseable {

    private final FileChannel channel;

    private SingleInstance(FileChannel channel) {
        this.channel = channel;
    }

    /// Empty when another kiosk has it.
    ///
    /// @throws IOException when the folder cannot be written, so that nobody can tell
    public static Optional<SingleInstance> take(Path stateFolder) throws IOException {
        Files.createDirectories(stateFolder);
        var channel = FileChannel.open(stateFolder.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // Held by this very process: another kiosk all the same.
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new SingleInstance(channel)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
