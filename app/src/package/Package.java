import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the application folder: libraries, a small Java runtime, launchers, and an archive of
 * loaded classes from a trial start. What has not changed since the last time is left alone.
 *
 * <p>Arguments: the folder of the launchers, the application folder, the application's jar, the
 * class path, the JVM's options.
 */
class Package {
    private static final List<String> MODULES =
            List.of(
                    "java.base",
                    "java.desktop",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.sql",
                    "java.xml",
                    "jdk.incubator.vector",
                    "jdk.jfr",
                    "jdk.unsupported");

    private final Path sources;
    private final Path app;
    private final Path jar;
    private final String options;

    private Package(Path sources, Path app, Path jar, String options) {
        this.sources = sources;
        this.app = app;
        this.jar = jar;
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        var made = new Package(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[4]);
        made.libraries(args[3].split(File.pathSeparator));
        made.runtime();
        made.launchers();
        made.archive();
    }

    private void libraries(String[] classPath) throws IOException {
        Path lib = Files.createDirectories(app.resolve("lib"));
        var wanted = new TreeSet<String>(List.of("saddleback.aot", "saddleback.aot.key"));
        copy(jar, lib, wanted);
        for (String entry : classPath)
            if (entry.endsWith(".jar")) copy(Path.of(entry), lib, wanted);
        for (Path old : files(lib))
            if (!wanted.contains(old.getFileName().toString())) Files.delete(old);
    }

    private static void copy(Path file, Path lib, TreeSet<String> wanted) throws IOException {
        Path to = lib.resolve(file.getFileName());
        wanted.add(to.getFileName().toString());
        if (Files.exists(to) && Files.mismatch(file, to) < 0) return;
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private void runtime() throws Exception {
        Path runtime = app.resolve("runtime");
        var command =
                new ArrayList<>(
                        List.of(
                                java("jlink"),
                                "--add-modules",
                                String.join(",", MODULES),
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--compress=zip-6",
                                "--output",
                                runtime.toString()));
        String key = key(List.of(Runtime.version().toString(), command.toString()));
        if (isCurrent(runtime.resolve("key"), key)) return;
        delete(runtime);
        call(command);
        Files.writeString(runtime.resolve("key"), key);
    }

    private void launchers() throws IOException {
        Path bin = Files.createDirectories(app.resolve("bin"));
        Path unix = launcher("saddleback.sh", bin.resolve("saddleback"));
        if (Files.getFileAttributeView(unix, PosixFileAttributeView.class) != null)
            Files.setPosixFilePermissions(unix, PosixFilePermissions.fromString("rwxr-xr-x"));
        launcher("saddleback.bat", bin.resolve("saddleback.bat"));
    }

    private Path launcher(String from, Path to) throws IOException {
        String text =
                Files.readString(sources.resolve(from))
                        .replace("@options@", options)
                        .replace("@jar@", jar.getFileName().toString());
        if (!Files.exists(to) || !Files.readString(to).equals(text)) Files.writeString(to, text);
        return to;
    }

    /** The classes that a start loads, ready to map (JEP 514). */
    private void archive() throws Exception {
        Path cache = app.resolve("lib/saddleback.aot");
        var parts =
                new ArrayList<String>(
                        List.of(options, Files.readString(app.resolve("runtime/key"))));
        for (Path f : files(app.resolve("lib")))
            if (f.toString().endsWith(".jar"))
                parts.add(
                        f.getFileName()
                                + digest(Files.readAllBytes(f))
                                + Files.getLastModifiedTime(f));
        String key = key(parts);
        Path mark = app.resolve("lib/saddleback.aot.key");
        if (Files.exists(cache) && isCurrent(mark, key)) return;
        Files.deleteIfExists(cache);
        var command = new ArrayList<String>(List.of(app.resolve("runtime/bin/java").toString()));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(Arrays.asList(options.split(" ")));
        command.addAll(
                List.of("-jar", app.resolve("lib").resolve(jar.getFileName()).toString(), "list"));
        call(command);
        Files.writeString(mark, key);
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static void call(List<String> command) throws Exception {
        Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (p.waitFor() == 0) return;
        System.err.println(said);
        throw new IOException(String.join(" ", command) + " ended with " + p.exitValue());
    }

    private static boolean isCurrent(Path mark, String key) throws IOException {
        return Files.exists(mark) && Files.readString(mark).equals(key);
    }

    private static String key(List<String> parts) throws Exception {
        return digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path p : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(p);
        }
    }
}
