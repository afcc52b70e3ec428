package org.handrail.staff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The gate's memory on disk. After a power cut it holds what it held before or what was written last, never neither.
record Kept(Path file) {

    /// A file that was never written means that nobody has tried; one that cannot be understood may mean anything.
    Misses read() {
        try {
            return Misses.parse(Files.readString(file, StandardCharsets.UTF_8)).orElse(Misses.UNKNOWN);
        } catch (NoSuchFileException _) {
            return Misses.NONE;
        } catch (IOException _) {
            return Misses.UNKNOWN;
        }
    }

    /// Whether it is safely on disk.
    boolean write(Misses misses) {
        Path folder = file.toAbsolutePath().getParent();
        Path fresh = folder.resolve(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(misses.text());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return false;
        }
        settle(folder);
        return true;
    }

    /// Makes the move itself last. Windows has no such call for folders and does not need it.
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // The file is whole under either name; at worst a power cut within this moment forgets one try.
        }
    }
}
