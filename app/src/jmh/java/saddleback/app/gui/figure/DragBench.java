package saddleback.app.gui.figure;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import saddleback.app.look.Sight;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How many pictures a second a pane shows while a figure of 201 x 201 points is dragged, from the
 * gesture to the image in the window. Prints one line a figure; the toolkit must run without a
 * display ({@code -Dglass.platform=Headless -Dprism.order=sw}) or on one.
 */
public final class DragBench {
    private static final int N = 201;
    private static final double SECONDS = 6;
    private static final double SECOND = 1e9;

    private DragBench() {}

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await(30, TimeUnit.SECONDS);
        for (Figure f : List.of(space(), map()))
            for (int round = 1; round <= 3; round++) run(f, round);
        System.exit(0);
    }

    private static void run(Figure figure, int round) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> drag(figure, round, done));
        done.await(60, TimeUnit.SECONDS);
    }

    private static void drag(Figure figure, int round, CountDownLatch done) {
        FigurePainter painter =
                new FigurePainter(
                        e -> {
                            throw new IllegalStateException(e);
                        });
        FigurePane pane = new FigurePane(painter);
        Stage stage = new Stage();
        stage.setScene(new Scene(pane, 1000, 700));
        pane.setFigure(figure);
        stage.show();
        new AnimationTimer() {
            private long begin;
            private int first;
            private int turn;

            @Override
            public void handle(long now) {
                if (pane.pictures().get() == 0) return;
                if (begin == 0) {
                    begin = now;
                    first = pane.pictures().get();
                }
                turn++;
                Sight sight =
                        figure.inSpace()
                                ? pane.sight()
                                        .with(
                                                Camera.usual()
                                                        .steady(true)
                                                        .turnedBy(turn, 5 * Math.sin(turn / 20.0)))
                                : Windows.moved(pane.sight(), 0.01 * Math.sin(turn / 20.0), 0);
                pane.see(sight);
                double seconds = (now - begin) / SECOND;
                if (seconds < SECONDS) return;
                stop();
                System.out.printf(
                        "%s, round %d: %.1f pictures a second%n",
                        figure.name(), round, (pane.pictures().get() - first) / seconds);
                stage.hide();
                painter.close();
                done.countDown();
            }
        }.start();
    }

    private static Grid valley() {
        double[] x = new double[N];
        double[] z = new double[N * N];
        for (int i = 0; i < N; i++) x[i] = -1 + 2.0 * i / (N - 1);
        for (int i = 0; i < N * N; i++) {
            double a = x[i % N];
            double b = x[i / N];
            z[i] = 0.1 + a * a * (1 + b) + 0.3 * Math.sin(5 * a) * Math.cos(4 * b) + 0.5 * b * b;
        }
        return new Grid(x, x, z);
    }

    private static Figure space() {
        Grid g = valley();
        ColourScale colours = ColourScale.linear(ColourMap.VIRIDIS, g.values());
        double[] way = new double[60];
        for (int i = 0; i < way.length; i++) way[i] = -0.9 + 1.6 * i / way.length;
        return Figure.of(
                        new Space(
                                "",
                                Axis.linear("first direction", g.xRange()),
                                Axis.linear("second direction", g.yRange()),
                                Axis.linear("loss", Range.of(g.values())),
                                List.of(
                                        Surface.of(g, colours, new Levels.Linear(15)),
                                        SpacePath.onSurface(way, way, Stroke.series(1), "way")),
                                null,
                                Legend.NONE,
                                Camera.usual(),
                                0.6),
                        "")
                .named("surface");
    }

    private static Figure map() {
        Grid g = valley();
        ColourScale colours = ColourScale.linear(ColourMap.VIRIDIS, g.values());
        return Figure.of(
                        new Plane(
                                "",
                                Axis.linear("first direction", g.xRange()),
                                Axis.linear("second direction", g.yRange()),
                                List.of(
                                        new Raster(g, colours, Raster.Look.SMOOTH),
                                        Contours.of(g, new Levels.Linear(15), Ink.TEXT)),
                                null,
                                Legend.NONE,
                                Plane.Aspect.EQUAL),
                        "")
                .named("map");
    }
}
