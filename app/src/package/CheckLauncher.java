import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the packaged program as a user would: through a link in a folder whose name has a space,
 * from somewhere else. Argument: the application folder.
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
        Path link = folder.resolve("a link");
        try {
            Files.createSymbolicLink(link, Path.of(args[0], "bin", "saddleback").toAbsolutePath());
            new CheckLauncher(link, folder).check();
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
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
        Said window = say("gui");
        expect(window.code == 2, window);
    }

    private Said say(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile("saddleback-out", "");
        Path err = Files.createTempFile("saddleback-err", "");
        try {
            Process p =
                    new ProcessBuilder(command)
                            .directory(elsewhere.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            int code = p.waitFor();
            return new Said(
                    code,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static void expect(boolean holds, Said said) {
        if (holds) return;
        System.err.println("the packaged launcher said: " + said);
        System.exit(1);
    }
}
