package saddleback.app.gui.session;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.gui.form.FileChoice;
import saddleback.app.labs.interference.launch.LaunchInstrument;
import saddleback.engine.Experiment;
import saddleback.engine.labs.interference.Interference;
import saddleback.engine.labs.interference.InterferenceResult;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Prints how many pictures a second each figure of the launched learners draws while a start is
 * dragged in circles, on JavaFX's headless platform.
 */
final class DragPace {
    private static final int ROUNDS = 4;
    private static final double SECONDS = 8;

    private DragPace() {}

    public static void main(String[] args) throws Exception {
        InterferenceSettings settings = InterferenceSettings.defaults();
        InterferenceResult result =
                Interference.LAB.analysis().run(null, settings, new Seed(1), Run.unwatched());
        var done = new CountDownLatch(1);
        Platform.startup(() -> show(settings, result, done));
        if (!done.await(2, TimeUnit.MINUTES)) System.out.println("no pictures");
        Platform.exit();
        System.exit(0);
    }

    private static void show(
            InterferenceSettings settings, InterferenceResult result, CountDownLatch done) {
        var painter = new FigurePainter(Throwable::printStackTrace);
        var site =
                new SessionSite(
                        painter, new NoFiles(), Path.of(""), Throwable::printStackTrace, _ -> {});
        SessionPane pane =
                SessionPane.of(
                        LaunchInstrument.INSTRUMENT,
                        new Experiment<>("ray-interference", 1, null, settings),
                        result,
                        Workers.shared(),
                        site);
        var stage = new Stage();
        stage.setScene(new Scene(pane, 1092, 600));
        stage.show();
        new Drag(pane, done).start();
    }

    /** At each pulse the mouse moves on; after each round the rates are printed. */
    private static final class Drag extends AnimationTimer {
        private final SessionPane pane;
        private final CountDownLatch done;
        private int turn;
        private int round;
        private long begin;
        private int[] first = {};

        Drag(SessionPane pane, CountDownLatch done) {
            this.pane = pane;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            FigurePane plane = pane.figures().panes().getFirst();
            if (plane.picture() == null) return;
            if (turn++ == 0) fire(plane, MouseEvent.MOUSE_PRESSED);
            fire(plane, MouseEvent.MOUSE_DRAGGED);
            if (begin == 0) {
                begin = now;
                first = pictures();
            }
            double seconds = (now - begin) / 1e9;
            if (seconds < SECONDS) return;
            int[] last = pictures();
            double[] rates = new double[last.length];
            Arrays.setAll(rates, i -> Math.rint(10 * (last[i] - first[i]) / seconds) / 10);
            System.out.println("pictures a second of each figure: " + Arrays.toString(rates));
            begin = 0;
            if (++round < ROUNDS) return;
            stop();
            done.countDown();
        }

        private int[] pictures() {
            return pane.figures().panes().stream().mapToInt(p -> p.pictures().get()).toArray();
        }

        private void fire(FigurePane plane, EventType<MouseEvent> type) {
            double x = plane.getWidth() / 3 + 25 * Math.sin(turn / 30.0);
            double y = plane.getHeight() / 2 + 25 * Math.cos(turn / 30.0);
            Event.fireEvent(
                    plane,
                    new MouseEvent(
                            type,
                            x,
                            y,
                            x,
                            y,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            false,
                            null));
        }
    }

    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> file(String title, Path where) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title, Path where) {
            return List.of();
        }

        @Override
        public Optional<Path> newFolder(String title, Path where, String name) {
            return Optional.empty();
        }
    }
}
