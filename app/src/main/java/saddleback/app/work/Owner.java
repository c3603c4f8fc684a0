package saddleback.app.work;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that an autosaved file belongs to, as it stands in the file's name.
 *
 * @param host the machine's name, of letters, digits and dots
 * @param process its number there
 * @param start when it started, milliseconds since 1970; 0 where the system does not tell
 */
record Owner(String host, long process, long start) {
    /** Clocks of one process read by two differ by the tick that the system counts in. */
    private static final long SAME_START = 2000;

    private static final Pattern NAME =
            Pattern.compile(
                    "autosave-([A-Za-z0-9.]+)-(\\d{1,18})-(\\d{1,18})(-\\d{1,9})?\\.saddleback");

    static Owner ofProcess() {
        return of(thisHost(), ProcessHandle.current());
    }

    private static Owner of(String host, ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return new Owner(host, process.pid(), start);
    }

    /** The owner in a file's name; none if it is no autosaved file. */
    static Optional<Owner> of(Path file) {
        Matcher m = NAME.matcher(String.valueOf(file.getFileName()));
        if (!m.matches()) return Optional.empty();
        return Optional.of(
                new Owner(m.group(1), Long.parseLong(m.group(2)), Long.parseLong(m.group(3))));
    }

    /** The name of its open work. */
    String file() {
        return "autosave-%s-%d-%d%s".formatted(host, process, start, WorkspaceFile.ENDING);
    }

    /** The name of what it took over from processes that are gone. */
    String file(int number) {
        return "autosave-%s-%d-%d-%d%s"
                .formatted(host, process, start, number, WorkspaceFile.ENDING);
    }

    /** Whether it is gone for certain. Of other machines' processes nothing is known. */
    boolean gone(String thisHost) {
        if (!host.equals(thisHost)) return false;
        Optional<Owner> now =
                ProcessHandle.of(process).filter(ProcessHandle::isAlive).map(p -> of(host, p));
        if (now.isEmpty()) return true;
        return start != 0 && now.get().start != 0 && Math.abs(now.get().start - start) > SAME_START;
    }

    private static String thisHost() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            String plain = name.replaceAll("[^A-Za-z0-9.]", "");
            return plain.isEmpty() ? "local" : plain;
        } catch (IOException _) {
            return "local"; // a machine without a name
        }
    }
}
