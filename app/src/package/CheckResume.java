import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kills the packaged program in the middle of a surface and continues it: the arrays must be those
 * of a run that nobody disturbed, byte for byte. Argument: the application folder.
 */
class CheckResume {
    private static final int TILES = 3;

    private final Path launcher;
    private final Path folder;

    private CheckResume(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        if (System.getProperty("os.name").startsWith("Windows")) return;
        Path folder = Files.createTempDirectory("saddleback-resume");
        try {
            Path launcher = Path.of(args[0], "bin", "saddleback").toAbsolutePath();
            new CheckResume(launcher, folder).check();
        } finally {
            Tool.delete(folder);
        }
    }

    private void check() throws Exception {
        Path killed = folder.resolve("killed");
        Path whole = folder.resolve("whole");
        Process first = start(killed);
        while (tiles(killed) < TILES && first.isAlive()) Thread.sleep(2);
        expect(first.isAlive(), "the run ended before it could be killed: " + said());
        first.descendants().forEach(ProcessHandle::destroyForcibly);
        first.destroyForcibly().waitFor();
        expect(!Files.exists(killed.resolve("arrays.npz")), "a killed run left arrays.npz");
        expect(tiles(killed) >= TILES, "a killed run lost its tiles");
        expect(start(killed, "--resume").waitFor() == 0, "the resumed run failed");
        expect(said().contains("finished parts found: "), "nothing was found: " + said());
        expect(start(whole).waitFor() == 0, "the undisturbed run failed");
        byte[] one = Files.readAllBytes(killed.resolve("arrays.npz"));
        byte[] two = Files.readAllBytes(whole.resolve("arrays.npz"));
        expect(Arrays.equals(one, two), "the resumed run's arrays differ");
    }

    /** Finished tiles of the grid, not checkpoints of training. */
    private static long tiles(Path results) {
        Path kept = results.resolve(".partial");
        if (!Files.isDirectory(kept)) return 0;
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.startsWith("slice-") && n.endsWith(".part"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path results, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of("run", "sample:two-moons-convexity", "--no-figures"));
        command.addAll(List.of("--out", results.toString()));
        command.addAll(List.of("--set", "settings.x.points=41", "--set", "settings.y.points=41"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private static void expect(boolean holds, String otherwise) {
        if (holds) return;
        throw new IllegalStateException(otherwise);
    }
}
