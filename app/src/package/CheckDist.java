import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the application image from another place than where it was made: it answers, computes and
 * draws a sample, and shows its window off screen. Argument: the folder that Dist filled.
 */
class CheckDist {
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("saddleback dist");
        try {
            Path moved = home.resolve("moved");
            Path image = Layout.of(Path.of(args[0])).image();
            Tool.copy(image, moved.resolve(image.getFileName()));
            new CheckDist(home, Layout.of(moved)).check();
        } finally {
            Tool.delete(home);
        }
    }

    private final Path home;
    private final Layout image;

    private CheckDist(Path home, Layout image) {
        this.home = home;
        this.image = image;
    }

    private void check() throws Exception {
        for (String text : List.of("LICENSE", "NOTICE.md", "THIRD-PARTY.txt", "window.aot"))
            expect(Files.size(image.app().resolve(text)) > 0, text + " is missing");
        String list = start(Dist.TERMINAL, List.of(), "list");
        expect(list.contains("two-moons-convexity"), list);
        Path out = home.resolve("out");
        String small = "settings.x.points=11";
        start(
                Dist.TERMINAL,
                List.of(),
                "run",
                "sample:two-moons-convexity",
                "--set",
                small,
                "--set",
                small.replace(".x.", ".y."),
                "--out",
                out.toString());
        try (var files = Files.list(out)) {
            expect(files.anyMatch(f -> f.toString().endsWith(".svg")), "no figure was drawn");
        }
        var log = new ArrayList<>(Archive.TRIAL_WINDOW);
        log.add("-Xlog:aot=info");
        String window = start(Dist.NAME, log, "gui");
        expect(window.contains("Opened AOT cache"), "the archive was not used:\n" + window);
    }

    private String start(String launcher, List<String> options, String... args) throws Exception {
        String ending = Dist.isWindows() ? ".exe" : "";
        var command = new ArrayList<>(List.of(image.bin().resolve(launcher + ending).toString()));
        command.addAll(List.of(args));
        ProcessBuilder program = Tool.at(home, command);
        program.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        return Tool.call(program);
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException(otherwise);
    }
}
