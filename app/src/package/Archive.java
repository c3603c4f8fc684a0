import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that a start loads, ready to map (JEP 514), from a trial start. It serves a start
 * with the same libraries, in the same order, and the same modules; any other start ignores it.
 *
 * @param java the runtime that starts the program
 * @param cache the file to make
 * @param options the JVM's options of a start
 * @param program how the main class is found, and the arguments of the trial
 */
record Archive(Path java, Path cache, List<String> options, List<String> program) {
    /** A window without a display, which closes after its first picture. */
    static final List<String> TRIAL_WINDOW =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dsaddleback.trial=true");

    /** Makes the file, unless it is there and was made of the same parts. */
    void make(List<String> parts) throws Exception {
        var all = new ArrayList<>(parts);
        all.addAll(options);
        all.addAll(program);
        String key = Tool.key(all);
        Path mark = Path.of(cache + ".key");
        if (Files.exists(cache) && Tool.isCurrent(mark, key)) return;
        record();
        Files.writeString(mark, key);
    }

    /** Makes the file. The trial has a home of its own and leaves the user's alone. */
    void record() throws Exception {
        Files.deleteIfExists(cache);
        Path home = Files.createTempDirectory("saddleback-trial");
        try {
            var command = new ArrayList<String>(List.of(java.toString()));
            command.add("-XX:AOTCacheOutput=" + cache);
            command.addAll(options);
            command.add("-Duser.home=" + home);
            command.addAll(program);
            Tool.call(Tool.at(home, command));
        } finally {
            Tool.delete(home);
        }
        if (!Files.exists(cache)) throw new IllegalStateException("no archive was made: " + cache);
    }

    /** Libraries of a folder as the JVM compares them: name, content and time. */
    static ArrayList<String> parts(Path folder, String begin) throws Exception {
        var parts = new ArrayList<String>();
        for (Path f : Tool.files(folder)) {
            String name = f.getFileName().toString();
            if (name.startsWith(begin) && name.endsWith(".jar"))
                parts.add(name + Tool.digest(Files.readAllBytes(f)) + Files.getLastModifiedTime(f));
        }
        return parts;
    }
}
