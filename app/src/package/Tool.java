import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Programs of the JDK, and whether what they made is still current. */
final class Tool {
    private Tool() {}

    /** The path of a program of the JDK that runs this. */
    static String jdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** A program for a user whose home, settings and caches are this folder. */
    static ProcessBuilder at(Path home, List<String> command) {
        ProcessBuilder program = new ProcessBuilder(command);
        var environment = program.environment();
        for (String name : List.of("HOME", "APPDATA", "LOCALAPPDATA"))
            environment.put(name, home.toString());
        for (String name : List.of("CACHE", "CONFIG", "DATA", "STATE"))
            environment.put("XDG_" + name + "_HOME", home.resolve(name).toString());
        return program;
    }

    /** Runs a program and gives what it said, which is shown if it fails. */
    static String call(List<String> command) throws Exception {
        return call(new ProcessBuilder(command));
    }

    /** Runs a program and gives what it said, which is shown if it fails. */
    static String call(ProcessBuilder program) throws Exception {
        Process p = program.redirectErrorStream(true).start();
        String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (p.waitFor() == 0) return said;
        System.err.println(said);
        throw new IOException(String.join(" ", program.command()) + " ended with " + p.exitValue());
    }

    /** Whether the file holds this key. */
    static boolean isCurrent(Path mark, String key) throws IOException {
        return Files.exists(mark) && Files.readString(mark).equals(key);
    }

    /** One short text for many, different whenever one of them is. */
    static String key(List<String> parts) throws Exception {
        return digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** What is in a folder, in order of names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Deletes a folder and all in it, if it is there. */
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path p : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(p);
        }
    }

    /** A copy of a folder that keeps the files' times and rights, as an installer does. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path f : all.toList()) {
                Path place = to.resolve(from.relativize(f).toString());
                if (Files.isDirectory(f)) Files.createDirectories(place);
                else
                    Files.copy(
                            f,
                            place,
                            LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
