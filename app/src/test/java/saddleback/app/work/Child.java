package saddleback.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Another process of the program, for tests of what two of them do at once. */
final class Child {
    private Child() {}

    enum Role {
        /** Uses the result of seed 1. */
        HOLD,
        /** Writes its workspace and waits. */
        AUTOSAVE,
        /** Writes its workspace and ends as a program should. */
        END
    }

    static Process start(Role role, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        role.name(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        switch (Role.valueOf(args[0])) {
            case HOLD -> {
                ResultCache cache = new ResultCache(folder, null, "1", () -> Long.MAX_VALUE);
                try (CachedParts parts = cache.kept(Samples.tiny("seed=1"))) {
                    say(parts.finished() ? "holding" : "nothing to hold");
                    Thread.sleep(Duration.ofMinutes(5));
                }
            }
            case AUTOSAVE -> {
                try (Autosave save = autosave(folder)) {
                    say(save.now().orElse("saved"));
                    Thread.sleep(Duration.ofMinutes(5));
                }
            }
            case END -> {
                try (Autosave save = autosave(folder)) {
                    save.now();
                }
                say("ended");
            }
        }
    }

    static Workspace workspace() {
        Work work = Work.opened(Samples.tiny(), new Origin.Sample("tiny"));
        return new Workspace(
                List.of(work.with(Samples.tiny("seed=9"))), List.of(), Arrangement.defaults());
    }

    private static Autosave autosave(Path folder) {
        return new Autosave(folder, Child::workspace, Samples.LABS);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
