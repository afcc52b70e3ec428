package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {

    @Test
    void onLinuxADisplayMustBeNamedAndMustAnswer() {
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"), _ -> true)).isTrue();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"), _ -> false)).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ""), _ -> true)).isFalse();
        assertThat(Display.isThere("Linux", Map.of(), _ -> true)).isFalse();
    }

    @Test
    void waylandAloneIsNoDisplayForJavaFx() {
        assertThat(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), _ -> true)).isFalse();
    }

    @Test
    void elsewhereThereIsAlwaysOne() {
        assertThat(Display.isThere("Windows 11", Map.of(), _ -> false)).isTrue();
        assertThat(Display.isThere("Mac OS X", Map.of(), _ -> false)).isTrue();
    }

    @Test
    void aNameSaysWhereTheDisplayListens() {
        assertThat(Display.addressOf(":1")).contains(UnixDomainSocketAddress.of("/tmp/.X11-unix/X1"));
        assertThat(Display.addressOf("unix:1.0")).contains(UnixDomainSocketAddress.of("/tmp/.X11-unix/X1"));
        assertThat(Display.addressOf("localhost:10.0")).contains(new InetSocketAddress("localhost", 6010));
        assertThat(Display.addressOf("nonsense")).isEmpty();
    }

    @Test
    void aServerIsFoundWithoutItsFileToo(@TempDir Path folder) throws IOException {
        var sockets = Files.writeString(folder.resolve("unix"), """
                Num       RefCount Protocol Flags    Type St Inode Path
                0000: 00000002 00000000 00010000 0001 01 17000 @/tmp/.X11-unix/X10
                0000: 00000002 00000000 00010000 0001 01 17001 /run/dbus
                """);

        assertThat(Display.isListed(UnixDomainSocketAddress.of("/tmp/.X11-unix/X10"), sockets)).isTrue();
        assertThat(Display.isListed(UnixDomainSocketAddress.of("/tmp/.X11-unix/X1"), sockets)).isFalse();
        assertThat(Display.isListed(UnixDomainSocketAddress.of("/tmp/.X11-unix/X10"), folder.resolve("none"))).isFalse();
    }

    @Test
    void nobodyAnswersForADisplayThatIsNotThere() {
        assertThat(Display.answers(":9999")).isFalse();
        assertThat(Display.answers("nonsense")).isFalse();
    }
}
