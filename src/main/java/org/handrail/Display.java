package org.handrail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether there is a screen to draw on, decided before JavaFX is touched: once it has failed to open a display, it cannot be
/// asked again within the same process.
///
/// On Linux JavaFX 25 knows only X11, so a Wayland session counts when it offers X11 too, which it does by setting `DISPLAY`.
final class Display {

    private static final Pattern NAME = Pattern.compile("([^:/]*)(?:/unix)?:(\\d{1,4})(\\.\\d+)?");
    private static final String ORDER = "prism.order";
    private static final String HEADLESS_AWT = "java.awt.headless";
    private static final int FIRST_PORT = 6000;
    private static final Path SOCKETS = Path.of("/proc/net/unix");

    private Display() { }

    /// @param answers whether a display of this name can be reached
    static boolean isThere(String system, Map<String, String> environment, Predicate<String> answers) {
        if (!isLinux(system)) {
            return true;
        }
        return Optional.ofNullable(environment.get("DISPLAY")).filter(name -> !name.isBlank()).filter(answers).isPresent();
    }

    /// Whether an X server listens where this name points. It may still turn us away; that is then a fault, with a message.
    static boolean answers(String name) {
        return addressOf(name).filter(address -> listens(address) || isListed(address, SOCKETS)).isPresent();
    }

    static Optional<SocketAddress> addressOf(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = parts.group(1);
        return Optional.of(host.isEmpty() || host.equals("unix")
                ? UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + parts.group(2))
                : new InetSocketAddress(host, FIRST_PORT + Integer.parseInt(parts.group(2))));
    }

    private static boolean listens(SocketAddress address) {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            return channel.connect(address);
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /// Whether the system lists the same socket without a file. A service with a `/tmp` of its own sees only that one, and Java
    /// cannot knock at it.
    static boolean isListed(SocketAddress address, Path sockets) {
        try (Stream<String> lines = Files.lines(sockets, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.endsWith(" @" + address));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    /// What must be settled before a window is painted. Drawings are made by AWT, which otherwise would look for the X server behind
    /// JavaFX's back. And where there is no graphics device, JavaFX would load all of Mesa to find that out and then paint without
    /// it: a hundred megabytes, and a tenth of a second.
    ///
    /// @param devices usually `/dev`
    static Map<String, String> painting(String system, Path devices) {
        boolean gpu = !isLinux(system) || Files.exists(devices.resolve("dri")) || Files.exists(devices.resolve("nvidia0"));
        return gpu || System.getProperty(ORDER) != null ? Map.of(HEADLESS_AWT, "true") : Map.of(HEADLESS_AWT, "true", ORDER, "sw");
    }

    private static boolean isLinux(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /// What JavaFX must be told to draw into memory, with a canvas that holds every panel of the tour.
    static Map<String, String> headless() {
        return Map.of(
                "glass.platform", "Monocle",
                "monocle.platform", "Headless",
                ORDER, "sw",
                "headless.geometry", "3840x3840-32",
                HEADLESS_AWT, "true");
    }
}
