import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the application folder: libraries, a small Java runtime, launchers, and archives of loaded
 * classes from trial starts. What has not changed since the last time is left alone.
 *
 * <p>Arguments: the folder of the launchers, the application folder, the application's jar, the
 * class path, and the JVM's options for commands that compute, for the window and for the others.
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
    private final String working;
    private final String window;
    private final String quick;

    private Package(String... args) {
        sources = Path.of(args[0]);
        app = Path.of(args[1]);
        jar = Path.of(args[2]);
        working = args[4];
        window = args[5];
        quick = args[6];
    }

    public static void main(String[] args) throws Exception {
        var made = new Package(args);
        made.libraries(args[3].split(File.pathSeparator));
        made.runtime();
        made.launchers();
        made.results();
        made.archives();
    }

    private void libraries(String[] classPath) throws IOException {
        Path lib = Files.createDirectories(app.resolve("lib"));
        var wanted = new TreeSet<String>();
        for (String kind : List.of("quick", "window"))
            wanted.addAll(List.of(kind + ".aot", kind + ".aot.key"));
        copy(jar, lib, wanted);
        for (String entry : classPath)
            if (entry.endsWith(".jar")) copy(Path.of(entry), lib, wanted);
        for (Path old : Tool.files(lib))
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
                                Tool.jdk("jlink"),
                                "--add-modules",
                                String.join(",", MODULES),
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--compress=zip-6",
                                "--output",
                                runtime.toString()));
        String key = Tool.key(List.of(Runtime.version().toString(), command.toString()));
        if (Tool.isCurrent(runtime.resolve("key"), key)) return;
        Tool.delete(runtime);
        Tool.call(command);
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
                        .replace("@working@", working)
                        .replace("@window@", window)
                        .replace("@quick@", quick)
                        .replace("@jar@", jar.getFileName().toString());
        if (!Files.exists(to) || !Files.readString(to).equals(text)) Files.writeString(to, text);
        return to;
    }

    /** What the window shows first, computed ahead; again where the engine has changed. */
    private void results() throws Exception {
        Path to = app.resolve("prepared");
        Path lib = app.resolve("lib");
        var engine = new ArrayList<>(Archive.parts(lib, "saddleback-engine"));
        engine.add(Files.readString(app.resolve("runtime/key")));
        String key = Tool.key(engine);
        if (!Tool.isCurrent(to.resolve("key"), key)) Tool.delete(to);
        String all = Tool.key(Archive.parts(lib, "saddleback"));
        if (Tool.isCurrent(to.resolve("all.key"), all)) return;
        var command = new ArrayList<>(List.of(Tool.jdk("java")));
        command.addAll(List.of(working.split(" ")));
        command.addAll(List.of("-cp", lib.resolve("*").toString()));
        command.addAll(List.of(sources.resolve("Prepare.java").toString(), to.toString()));
        Tool.call(command);
        Files.writeString(to.resolve("key"), key);
        Files.writeString(to.resolve("all.key"), all);
    }

    private void archives() throws Exception {
        Path lib = app.resolve("lib");
        List<String> start = List.of("-jar", lib.resolve(jar.getFileName()).toString());
        archive("quick", quick, List.of(), start, "list");
        archive("window", window, Archive.TRIAL_WINDOW, start, "gui");
    }

    private void archive(
            String kind, String options, List<String> trial, List<String> start, String command)
            throws Exception {
        var program = new ArrayList<>(trial);
        program.addAll(start);
        program.add(command);
        var parts = Archive.parts(app.resolve("lib"), "");
        parts.add(Files.readString(app.resolve("runtime/key")));
        new Archive(
                        app.resolve("runtime/bin/java"),
                        app.resolve("lib").resolve(kind + ".aot"),
                        List.of(options.split(" ")),
                        program)
                .make(parts);
    }
}
