package saddleback.app.gui;

import saddleback.app.work.Places;
import saddleback.app.work.Workspace;
import saddleback.app.work.WorkspaceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another process of the whole program, which is killed. */
final class LeftWork {
    private LeftWork() {}

    /** Starts the program, lets it do something and save it by itself, and kills it. */
    static void by(What what, Path folder) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--add-modules=jdk.incubator.vector",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LeftWork.class.getName(),
                                what.name(),
                                folder.toString())
                        .redirectError(folder.resolve("child-errors.txt").toFile())
                        .start();
        try {
            String said = child.inputReader().readLine();
            if (!"saved".equals(said))
                throw new AssertionError(
                        said + " " + Files.readString(folder.resolve("child-errors.txt")));
        } finally {
            child.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    enum What {
        /** Changes, pins and sees an experiment otherwise. */
        WORK,
        /** Shows the welcome page and opens its experiment. */
        LOOK
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        Places places = OpenFrame.places(folder);
        boolean works = What.valueOf(args[0]) == What.WORK;
        OpenFrame open = works ? OpenFrame.small(folder) : OpenFrame.in(folder);
        if (works) work(open);
        else Hand.run(() -> open.window().actions().explore());
        Workspace all = Hand.fx(() -> open.window().workspace());
        for (int i = 0; i < 600 && !isSaved(all, places.state(), open); i++) Thread.sleep(50);
        System.out.println("saved");
        System.out.flush();
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
    }

    private static void work(OpenFrame open) throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        open.menu("menu-pin");
        open.ask(bench, "seed=4");
        open.ask(bench, "settings.x.points=9");
        Hand.run(() -> bench.see(Looks.magma(bench.work().get().appearance()), true));
    }

    private static boolean isSaved(Workspace all, Path state, OpenFrame open) throws IOException {
        for (Path f : saved(state)) {
            Workspace w = WorkspaceFile.read(f, open.window().desk().labs(), null).workspace();
            if (w.works().equals(all.works()) && w.pins().equals(all.pins())) return true;
        }
        return false;
    }

    /** The files of work that is saved by itself. */
    static List<Path> saved(Path state) throws IOException {
        if (!Files.isDirectory(state)) return List.of();
        try (Stream<Path> files = Files.list(state)) {
            return files.filter(f -> String.valueOf(f.getFileName()).startsWith("autosave-"))
                    .toList();
        }
    }
}
