package saddleback.app.labs.surface.ball;

import saddleback.app.labs.surface.Ground;
import saddleback.app.labs.surface.LossScale;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The balls on the map and on the surface, and their losses step by step. */
final class BallFigures {
    /** More points of a path cannot be told apart. */
    private static final int MOST_POINTS = 1500;

    private static final double OPACITY = 0.8;
    private static final double LINE = 1.7;
    private static final double HALO = 3.4;
    private static final double BALL = 8;

    private final Ground ground;
    private final Camera camera;

    /** A ball with what is drawn of its way. */
    private record Seen(Ball ball, Path.Points path) {
        Stroke stroke() {
            boolean second = ball.label().start() > 0;
            Stroke s = Stroke.of(new Ink.Series(ball.label().method()), second ? 1.1 : LINE);
            return ball.label().where() == Ball.Where.FULL ? s.dashed(Dash.DASHED) : s;
        }

        /** Named once, where there are two starts. */
        String name() {
            return ball.label().start() == 0 ? ball.label().toString() : "";
        }
    }

    BallFigures(Ground ground, Camera camera) {
        this.ground = ground;
        this.camera = camera;
    }

    /** Map, surface, and losses by step; the last only where there are balls. */
    List<Figure> of(List<Ball> balls) {
        List<Seen> seen =
                balls.stream()
                        .filter(b -> b.path().size() > 0)
                        .map(b -> new Seen(b, b.points(MOST_POINTS)))
                        .toList();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(map(seen), "").named("map"));
        figures.add(Figure.of(relief(seen), "").named("surface"));
        if (!seen.isEmpty()) figures.add(losses(seen).named("loss by step"));
        return figures;
    }

    private Plane map(List<Seen> seen) {
        var marks = new ArrayList<Mark>();
        for (Seen s : seen) way(s, marks);
        for (Seen s : seen) ball(s, marks);
        return ground.map(marks, Legend.NONE);
    }

    private static void way(Seen s, List<Mark> marks) {
        Path.Points p = s.path();
        marks.add(new Line(p.x(), p.y(), new Stroke(Ground.WHITE, HALO, Dash.SOLID, 0.65), ""));
        marks.add(new Line(p.x(), p.y(), s.stroke(), s.name()));
    }

    private static void ball(Seen s, List<Mark> marks) {
        Path.Points p = s.path();
        int last = p.size() - 1;
        double[] x = {p.x()[last]};
        double[] y = {p.y()[last]};
        var white = new Fill.Plain(Ground.WHITE, 1);
        var own = new Fill.Plain(s.stroke().ink(), 1);
        double[] fromX = {p.x()[0]};
        double[] fromY = {p.y()[0]};
        marks.add(new Points(fromX, fromY, Symbol.PLUS, BALL, white, ""));
        marks.add(new Points(x, y, Symbol.CIRCLE, BALL + 2.5, white, ""));
        marks.add(new Points(x, y, Symbol.CIRCLE, BALL, own, ""));
        if (s.ball().label().where() == Ball.Where.FULL)
            marks.add(new Points(x, y, Symbol.CIRCLE, BALL / 2.5, white, ""));
    }

    private Space relief(List<Seen> seen) {
        var marks = new ArrayList<SpaceMark>();
        for (Seen s : seen) if (s.ball().label().where() == Ball.Where.PLANE) draped(s, marks);
        for (Seen s : seen) if (s.ball().label().where() == Ball.Where.FULL) floating(s, marks);
        return ground.relief(heights(seen), seen.isEmpty() ? 1 : OPACITY, camera, marks);
    }

    /** On the surface, as far as it reaches. */
    private void draped(Seen s, List<SpaceMark> marks) {
        Path.Points p = s.path();
        marks.add(SpacePath.onSurface(p.x(), p.y(), s.stroke(), ""));
        int last = p.size() - 1;
        double height = ground.grid().at(p.x()[last], p.y()[last]);
        marks.add(ball(s, p.x()[last], p.y()[last], height));
    }

    /** At its own loss, which is not that of the surface: the surface shows the projection's. */
    private void floating(Seen s, List<SpaceMark> marks) {
        Path.Points p = s.path().measured();
        double[] z = p.loss().clone();
        for (int i = 0; i < z.length; i++) if (!inside(p.x()[i], p.y()[i])) z[i] = Double.NaN;
        Stroke thin = Stroke.of(s.stroke().ink(), 1);
        marks.add(new SpacePath(p.x(), p.y(), z, thin, ""));
        int last = p.size() - 1;
        marks.add(ball(s, p.x()[last], p.y()[last], z[last]));
    }

    private boolean inside(double x, double y) {
        return ground.grid().xRange().holds(x) && ground.grid().yRange().holds(y);
    }

    private static SpacePoints ball(Seen s, double x, double y, double z) {
        return new SpacePoints(
                new double[] {x},
                new double[] {y},
                new double[] {z},
                BALL,
                new Fill.Plain(s.stroke().ink(), 1),
                "");
    }

    /** Reaches down to the lowest ball in coarse steps, so that it seldom changes. */
    private Axis heights(List<Seen> seen) {
        LossScale scale = ground.scale();
        double low = scale.range().low();
        for (Seen s : seen) low = Math.min(low, s.ball().path().lowest());
        if (low >= scale.range().low()) return scale.axis("loss");
        double floor = scale.log() ? Math.pow(10, Math.floor(2 * Math.log10(low)) / 2) : 0;
        return new LossScale(scale.log(), new Range(Math.min(floor, low), scale.range().high()))
                .axis("loss");
    }

    private Figure losses(List<Seen> seen) {
        double[][] all =
                seen.stream().map(s -> s.path().measured().loss()).toArray(double[][]::new);
        LossScale scale = LossScale.of(all);
        var panels = new ArrayList<Plane>();
        panels.add(
                panel(seen, scale.axis("loss"), s -> s.path().measured(), Path.Points::loss, true));
        List<Seen> full =
                seen.stream().filter(s -> s.ball().label().where() == Ball.Where.FULL).toList();
        if (!full.isEmpty()) {
            double[][] away = full.stream().map(s -> s.path().away()).toArray(double[][]::new);
            Range range = new Range(0, Math.max(Range.of(away).high(), 1e-6));
            panels.add(
                    panel(
                            full,
                            Axis.linear("distance from the plane", range.padded(0.04)),
                            Seen::path,
                            Path.Points::away,
                            false));
        }
        return Figure.grid("", panels, panels.size(), null, "");
    }

    private static Plane panel(
            List<Seen> seen,
            Axis y,
            Function<Seen, Path.Points> points,
            Function<Path.Points, double[]> value,
            boolean named) {
        var marks = new ArrayList<Mark>();
        double last = 0;
        for (Seen s : seen) {
            Path.Points p = points.apply(s);
            last = Math.max(last, p.step()[p.size() - 1]);
            marks.add(new Line(p.step(), value.apply(p), s.stroke(), named ? s.name() : ""));
        }
        return new Plane(
                "",
                Axis.linear("step", new Range(0, reach(last))),
                y,
                marks,
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    /** The next of 10, 20, 50, 100, ... steps, so that the axis seldom changes. */
    private static double reach(double last) {
        double decade = 10;
        while (true)
            for (double factor : new double[] {1, 2, 5, 10}) {
                if (factor * decade >= last) return factor * decade;
                if (factor == 10) decade *= 10;
            }
    }
}
