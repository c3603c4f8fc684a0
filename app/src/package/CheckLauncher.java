import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the packaged program as a user would: through a link in a folder whose name has a space,
 * from somewhere else, with no display. Argument: the application folder.
 */
class CheckLauncher {
    private record Said(int code, String out, String err) {}

    private final Path launcher;
    private final Path elsewhere;

    private CheckLauncher(Path launcher, Path elsewhere) {
        this.launcher = launcher;
        this.elsewhere = elsewhere;
    }

    public static void main(String[] args) throws Exception {
        if (System.getProperty("os.name").startsWith("Windows")) return;
        Path folder = Files.createTempDirectory("saddleback check ");
        try {
            Path link = folder.resolve("a link");
            Files.createSymbolicLink(link, Path.of(args[0], "bin", "saddleback").toAbsolutePath());
            new CheckLauncher(link, folder).check();
        } finally {
            Tool.delete(folder);
        }
    }

    private void check() throws Exception {
        Said list = say("list");
        expect(list.code == 0 && list.out.startsWith("Labs") && list.err.isEmpty(), list);
        for (String line : list.out.lines().skip(1).takeWhile(l -> !l.isBlank()).toList()) {
            String lab = line.strip().split(" ")[0];
            Said described = say("describe", lab);
            expect(described.code == 0 && described.out.startsWith(lab), described);
            Said started = say("new", lab);
            expect(started.code == 0 && started.out.contains("\"" + lab + "\""), started);
        }
        Said version = say("--version");
        expect(version.code == 0 && version.out.matches("(?s)saddleback \\d.*"), version);
        Said missing = say("run", "none such.json");
        expect(missing.code == 2 && missing.err.contains("none such.json: no such file"), missing);
        window();
    }

    /** Without a display the window says so; off screen it shows its first picture and closes. */
    private void window() throws Exception {
        if (!System.getProperty("os.name").startsWith("Mac")) {
            Said blocked = say("gui");
            expect(blocked.code == 2 && blocked.err.contains("there is no display"), blocked);
            Said nothing = say();
            expect(nothing.code == 0 && nothing.out.startsWith("Usage: saddleback"), nothing);
        }
        Said window = sayWith(String.join(" ", Archive.TRIAL_WINDOW), "gui");
        boolean quiet =
                window.err.lines().allMatch(l -> l.startsWith("WARNING: Using incubator modules"));
        expect(window.code == 0 && window.out.isEmpty() && quiet, window);
    }

    private Said say(String... args) throws Exception {
        return sayWith("", args);
    }

    private Said sayWith(String options, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = elsewhere.resolve("out");
        Path err = elsewhere.resolve("err");
        ProcessBuilder program = Tool.at(elsewhere, command).directory(elsewhere.toFile());
        program.environment().put("SADDLEBACK_JAVA_OPTS", options);
        program.environment().remove("DISPLAY");
        program.environment().remove("WAYLAND_DISPLAY");
        int code =
                program.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Said(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void expect(boolean holds, Said said) {
        if (holds) return;
        throw new IllegalStateException("the packaged launcher said: " + said);
    }
}
