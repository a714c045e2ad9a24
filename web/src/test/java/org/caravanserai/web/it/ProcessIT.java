package org.caravanserai.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The program as the operating system sees it. */
@ExtendWith(Terminal.Open.class)
class ProcessIT {

    private static final String LISTENING = "0A";

    /** It ends at once; a busy machine takes long to start it. */
    private static final Duration SOON = Duration.ofMinutes(3);

    @Test
    void listensOnItsHttpPortAndOnNothingElse(Terminal terminal) throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "needs the /proc of Linux");
        Set<String> own = socketsOf(terminal.program().pid());

        assertThat(ports("tcp", own, LISTENING))
                .containsExactly(terminal.program().uri().getPort());
        assertThat(ports("udp", own, "07")).isEmpty();
    }

    @Test
    void aSecondProgramOnTheSamePortSaysSo(Terminal terminal)
            throws IOException, InterruptedException {
        Program second =
                Program.fresh(false)
                        .with("PORT", Integer.toString(terminal.program().uri().getPort()))
                        .launch();

        assertThat(second.endsWithin(SOON)).isTrue();
        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.output()).contains("is taken by another program");
    }

    @Test
    void aSecondProgramOnTheSameDataSaysSo(Terminal terminal)
            throws IOException, InterruptedException {
        Program second =
                Program.fresh(false)
                        .with(
                                "CARAVANSERAI_DATA",
                                terminal.program().folder().resolve("data").toString())
                        .launch();

        assertThat(second.endsWithin(SOON)).isTrue();
        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.output()).contains("is in use by another process");
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : open.toList()) {
                String target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static List<Integer> ports(String protocol, Set<String> inodes, String state)
            throws IOException {
        List<Integer> ports = new ArrayList<>();
        for (String table : List.of("/proc/net/" + protocol, "/proc/net/" + protocol + "6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals(state) && inodes.contains(columns[9])) {
                    ports.add(Integer.parseInt(columns[1].replaceAll(".*:", ""), 16));
                }
            }
        }
        return ports;
    }
}
