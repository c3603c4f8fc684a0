package saddleback.app.labs.surface.training;

import saddleback.app.labs.Act;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.training.Trainer;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Painter;
import saddleback.viz.space.Quality;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;

/**
 * How much watching slows training: steps a second with nobody watching, and in a session that is
 * ticked and painted as the window does, in turns. Also how often the surface, the path and the
 * curves came anew.
 */
public final class LiveTrainingBench {
    private static final int ROUNDS = 5;
    private static final long WARM_UP = 8_000_000_000L;
    private static final String TRAINING = "live training";
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private static final String TEXT =
            """
            {"format": 1, "lab": "surface", "seed": 1, "problem": {
              "data": {"sample": "%s"},
              "network": {"layers": [{"dense": %d}, "relu", {"dense": 10}]},
              "loss": "cross-entropy",
              "weights": {"train": {"method": {"sgd": {"rate": 0.01, "momentum": 0.9}},
                "batch": 64, "epochs": 1}}},
             "settings": {"x": {"from": -1, "to": 1, "points": 9},
               "y": {"from": -1, "to": 1, "points": 9}}}
            """;

    private LiveTrainingBench() {}

    /**
     * What one turn came to.
     *
     * @param steps a second
     * @param cpu seconds of the training thread's own time a step
     * @param surfaces a second
     * @param pictures a second, with all figures painted
     * @param looking share of a processor that the surveyor took
     * @param painting share of a processor that painting took
     * @param ticking share of a processor that the session took
     */
    private record Turn(
            double steps,
            double cpu,
            double surfaces,
            double pictures,
            double looking,
            double painting,
            double ticking) {
        static Turn median(List<Turn> turns) {
            return new Turn(
                    median(turns, Turn::steps),
                    median(turns, Turn::cpu),
                    median(turns, Turn::surfaces),
                    median(turns, Turn::pictures),
                    median(turns, Turn::looking),
                    median(turns, Turn::painting),
                    median(turns, Turn::ticking));
        }

        private static double median(List<Turn> turns, ToDoubleFunction<Turn> number) {
            double[] all = turns.stream().mapToDouble(number).sorted().toArray();
            return (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
        }
    }

    /**
     * Measures both networks.
     *
     * @param args seconds of one turn; 4 if not given
     */
    public static void main(String[] args) throws Exception {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 4;
        measure("digits 64-32-10", TEXT.formatted("digits", 32), (long) (1e9 * seconds));
        measure(
                "fashion-mnist-14 196-128-10",
                TEXT.formatted("fashion-mnist-14", 128),
                (long) (1e9 * seconds));
    }

    private static void measure(String name, String text, long nanos) throws Exception {
        var labs = new ArrayList<Lab<?, ?>>();
        for (LabPage<?, ?> p : Catalogue.PAGES) labs.add(p.lab());
        Experiment<?> e =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8), name, Path.of(""), labs, List.of());
        SurfaceResult result =
                Surface.LAB
                        .analysis()
                        .run(
                                e.problem(),
                                (SurfaceSettings) e.settings(),
                                new Seed(e.seed()),
                                Run.unwatched());
        alone(e, nanos);
        watched(e, result, WARM_UP);
        var alone = new ArrayList<Turn>();
        var watched = new ArrayList<Turn>();
        for (int i = 0; i < ROUNDS; i++) {
            alone.add(alone(e, nanos));
            watched.add(watched(e, result, nanos));
        }
        Turn one = Turn.median(alone);
        Turn other = Turn.median(watched);
        System.out.printf(
                "%s%n  nobody watching %.0f steps/s, %.1f us of the thread's own time a step%n",
                name, one.steps(), 1e6 * one.cpu());
        System.out.printf(
                "  watched         %.0f steps/s, %.1f us of the thread's own time a step%n",
                other.steps(), 1e6 * other.cpu());
        System.out.printf(
                "  %.1f surfaces/s, %.1f pictures/s; of a processor: looking %.0f %%, painting"
                        + " %.0f %%, session %.0f %%%n",
                other.surfaces(),
                other.pictures(),
                100 * other.looking(),
                100 * other.painting(),
                100 * other.ticking());
        System.out.printf(
                "  slower by %.1f %% in steps/s, %.1f %% in own time a step%n",
                100 * (1 - other.steps() / one.steps()), 100 * (other.cpu() / one.cpu() - 1));
    }

    private static Turn alone(Experiment<?> e, long nanos) throws InterruptedException {
        try (var trainer = new Trainer(Course.of(e).course().descent())) {
            trainer.run(Trainer.ENDLESS);
            Thread.sleep(300);
            trainer.look(true);
            Thread.sleep(100);
            long from = trainer.state().now().steps();
            long cpu = cpu(TRAINING);
            long began = System.nanoTime();
            Thread.sleep(nanos / 1_000_000);
            long own = cpu(TRAINING) - cpu;
            trainer.look(true);
            while (trainer.state().now().steps() == from) Thread.onSpinWait();
            double seconds = (System.nanoTime() - began) / 1e9;
            long steps = trainer.state().now().steps() - from;
            return new Turn(steps / seconds, own / 1e9 / steps, 0, 0, 0, 0, 0);
        }
    }

    @SuppressWarnings("ReferenceEquality") // whether it is a new one
    private static Turn watched(Experiment<?> e, SurfaceResult result, long nanos)
            throws IOException, InterruptedException {
        try (var session =
                        (TrainingSession)
                                LiveTraining.INSTRUMENT
                                        .opening()
                                        .open(e, result, Workers.shared());
                var painting = new Painting()) {
            session.act(new Act.Slide(Controls.PACE, Controls.MOST_PACE));
            session.act(new Act.Press(Controls.RUN));
            long began = System.nanoTime();
            while (System.nanoTime() - began < 400_000_000) frame(session, painting);
            long from = session.steps();
            long cpu = cpu(TRAINING);
            long looking = cpu("live survey");
            long painting0 = cpu("painting");
            long ticking = cpu(Thread.currentThread().getName());
            long painted = painting.painted.sum();
            int surfaces = 0;
            began = System.nanoTime();
            Object last = null;
            while (System.nanoTime() - began < nanos) {
                frame(session, painting);
                Object now = session.landscape();
                if (now != last) surfaces++;
                last = now;
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            long steps = session.steps() - from;
            return new Turn(
                    steps / seconds,
                    (cpu(TRAINING) - cpu) / 1e9 / steps,
                    surfaces / seconds,
                    (painting.painted.sum() - painted) / seconds,
                    (cpu("live survey") - looking) / 1e9 / seconds,
                    (cpu("painting") - painting0) / 1e9 / seconds,
                    (cpu(Thread.currentThread().getName()) - ticking) / 1e9 / seconds);
        }
    }

    private static void frame(Session session, Painting painting) throws InterruptedException {
        long began = System.nanoTime();
        session.tick();
        painting.next = session.shown();
        long left = 33_000_000 - (System.nanoTime() - began);
        if (left > 0) Thread.sleep(left / 1_000_000);
    }

    private static long cpu(String name) {
        for (Thread t : Thread.getAllStackTraces().keySet())
            if (t.getName().equals(name))
                return ManagementFactory.getThreadMXBean().getThreadCpuTime(t.threadId());
        throw new IllegalStateException("no thread " + name);
    }

    /** Paints what is new, as the window does. */
    private static final class Painting implements AutoCloseable {
        volatile Shown next = new Shown(List.of(), List.of(), "", false);
        final LongAdder painted = new LongAdder();
        private volatile boolean closed;
        private final Painter painter = new Painter().with(Quality.DRAFT);
        private final BufferedImage image =
                new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        private final Thread thread =
                Thread.ofPlatform().daemon().name("painting").start(this::work);

        @SuppressWarnings("ReferenceEquality") // whether it is a new one
        private void work() {
            Shown last = next;
            while (!closed) {
                Shown now = next;
                if (now == last) {
                    sleep();
                    continue;
                }
                for (Figure f : now.figures()) {
                    Graphics2D g = image.createGraphics();
                    painter.paint(f, g, WIDTH, HEIGHT, Theme.LIGHT);
                    g.dispose();
                }
                last = now;
                painted.increment();
            }
        }

        private static void sleep() {
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed = true;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
