package saddleback.app.gui.present;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Group;

import saddleback.app.gui.Hand;
import saddleback.app.gui.Shot;
import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.lecture.ResultSource;
import saddleback.app.lecture.Script;
import saddleback.app.work.ResultCache;
import saddleback.viz.figure.Theme;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes a picture of every step of a demonstration: {@code LectureShots FOLDER CACHE THEME WIDTH
 * HEIGHT DEMO [STEP...]}.
 */
public final class LectureShots {
    private static final long PAINTED_MILLIS = 500;

    private LectureShots() {}

    /** Writes them. */
    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, e) -> {
                    e.printStackTrace();
                    Runtime.getRuntime().halt(1);
                });
        Path folder = Path.of(args[0]);
        var cache = new ResultCache(Path.of(args[1]), null, "shots", () -> Long.MAX_VALUE);
        boolean dark = args[2].equals("dark");
        double width = Double.parseDouble(args[3]);
        double height = Double.parseDouble(args[4]);
        Hand.startToolkit();
        FigurePainter painter =
                new FigurePainter(
                        e -> {
                            throw new AssertionError(e);
                        });
        LabPage<?, ?> page =
                Catalogue.PAGES.stream()
                        .filter(p -> p.demos().stream().anyMatch(d -> d.id().equals(args[5])))
                        .findFirst()
                        .orElseThrow();
        Demo demo =
                page.demos().stream().filter(d -> d.id().equals(args[5])).findFirst().orElseThrow();
        Lectern lectern =
                Hand.fx(
                        () -> {
                            Application.setUserAgentStylesheet(
                                    (dark ? new PrimerDark() : new PrimerLight())
                                            .getUserAgentStylesheet());
                            return new Lectern(
                                    Script.of(page, demo),
                                    ResultSource.cached(cache),
                                    painter,
                                    (dark ? Theme.DARK : Theme.LIGHT).withoutGround(),
                                    () -> {},
                                    () -> {},
                                    Throwable::printStackTrace);
                        });
        // The headless screen is smaller than the picture: the window shows a corner of it.
        Hand.run(() -> lectern.setPrefSize(width, height));
        Hand hand = Hand.on(() -> new Group(lectern), 800, 600);
        for (int i = 0; i < demo.steps().size(); i++) {
            int step = i;
            if (args.length > 6
                    && !Arrays.asList(args).subList(6, args.length).contains("" + (i + 1)))
                continue;
            Hand.run(() -> lectern.go(step));
            Hand.await("step " + (step + 1), lectern::isReady);
            Hand.await("pictures", () -> painted(lectern));
            Thread.sleep(PAINTED_MILLIS);
            Hand.settle();
            Shot.write(
                    Hand.fx(() -> lectern.snapshot(null, null)),
                    folder.resolve(
                            "%s-%s-%.0f-%02d.png"
                                    .formatted(
                                            demo.id(), dark ? "dark" : "light", height, step + 1)));
        }
        hand.close();
        painter.close();
        System.exit(0);
    }

    private static boolean painted(Lectern lectern) {
        return lectern.lookupAll(".figure-pane").stream()
                .allMatch(n -> ((FigurePane) n).picture() != null);
    }
}
