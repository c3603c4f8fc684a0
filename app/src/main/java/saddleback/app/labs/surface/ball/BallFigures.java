package saddleback.app.labs.surface.ball;

import org.jspecify.annotations.Nullable;

import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
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
import java.util.Arrays;
import java.util.List;

/** The balls on the map and on the surface, and their losses step by step. */
final class BallFigures {
    private static final double OPACITY = 0.8;
    private static final double HALO = 3.4;
    private static final double BALL = 8;

    private final Ground ground;
    private final Camera camera;

    BallFigures(Ground ground, Camera camera) {
        this.ground = ground;
        this.camera = camera;
    }

    /** Map and surface; where there are balls, losses and distances by step. */
    List<Figure> of(List<Ball> balls) {
        List<SeenBall> seen =
                balls.stream().filter(b -> b.path().size() > 0).map(b -> SeenBall.of(b)).toList();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(map(seen), "").named("map"));
        figures.add(Figure.of(relief(seen), "").named("surface"));
        if (!seen.isEmpty()) figures.addAll(RaceCurves.of(seen));
        return figures;
    }

    private Plane map(List<SeenBall> seen) {
        var marks = new ArrayList<Mark>();
        for (SeenBall s : seen) way(s, marks);
        for (SeenBall s : seen) ball(s, marks);
        return ground.map(marks, Legend.NONE);
    }

    private static void way(SeenBall s, List<Mark> marks) {
        Path.Points p = s.path();
        marks.add(new Line(p.x(), p.y(), new Stroke(Ground.WHITE, HALO, Dash.SOLID, 0.65), ""));
        marks.add(new Line(p.x(), p.y(), s.stroke(), ""));
    }

    private static void ball(SeenBall s, List<Mark> marks) {
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
        if (s.label().where() == Ball.Where.FULL)
            marks.add(new Points(x, y, Symbol.CIRCLE, BALL / 2.5, white, ""));
    }

    private Space relief(List<SeenBall> seen) {
        var marks = new ArrayList<SpaceMark>();
        var balls = new ArrayList<SpaceMark>();
        for (SeenBall s : seen) {
            boolean plane = s.inPlane();
            Path.Points p = plane ? s.path() : s.path().measured();
            double[] z = plane ? null : p.loss().clone();
            for (int i = 0; z != null && i < z.length; i++)
                if (!inside(p.x()[i], p.y()[i])) z[i] = Double.NaN;
            way(s, p, z, marks);
            ball(s, p, z, balls);
        }
        marks.addAll(balls);
        return ground.relief(heights(seen), seen.isEmpty() ? 1 : OPACITY, camera, marks);
    }

    /**
     * In the plane on the surface; in the full space at the path's own loss, which is not that of
     * the surface: the surface shows the projection's. It ends without a sign, as a ball lies
     * there.
     */
    private static void way(
            SeenBall s, Path.Points p, double @Nullable [] z, List<SpaceMark> marks) {
        int n = p.size();
        double[] x = Arrays.copyOf(p.x(), n + 1);
        double[] y = Arrays.copyOf(p.y(), n + 1);
        x[n] = Double.NaN;
        y[n] = Double.NaN;
        if (z == null) {
            marks.add(SpacePath.onSurface(x, y, s.stroke(), ""));
            return;
        }
        double[] heights = Arrays.copyOf(z, n + 1);
        heights[n] = Double.NaN;
        marks.add(new SpacePath(x, y, heights, Stroke.of(s.stroke().ink(), 1), ""));
    }

    private void ball(SeenBall s, Path.Points p, double @Nullable [] z, List<SpaceMark> marks) {
        int last = p.size() - 1;
        double x = p.x()[last];
        double y = p.y()[last];
        double height = z == null ? ground.grid().at(x, y) : z[last];
        marks.add(disc(x, y, height, BALL + 2.5, Ground.WHITE));
        marks.add(disc(x, y, height, BALL, s.stroke().ink()));
        if (z != null) marks.add(disc(x, y, height, BALL / 2.5, Ground.WHITE));
    }

    private static SpacePoints disc(double x, double y, double z, double size, Ink ink) {
        return new SpacePoints(
                new double[] {x},
                new double[] {y},
                new double[] {z},
                size,
                new Fill.Plain(ink, 1),
                "");
    }

    private boolean inside(double x, double y) {
        return ground.grid().xRange().holds(x) && ground.grid().yRange().holds(y);
    }

    /** Reaches down to the lowest ball in coarse steps, so that it seldom changes. */
    private Axis heights(List<SeenBall> seen) {
        LossScale scale = ground.scale();
        double low = scale.range().low();
        for (SeenBall s : seen) low = Math.min(low, s.lowest());
        if (low >= scale.range().low()) return scale.axis("loss");
        double floor = scale.log() ? Math.pow(10, Math.floor(2 * Math.log10(low)) / 2) : 0;
        return new LossScale(scale.log(), new Range(Math.min(floor, low), scale.range().high()))
                .axis("loss");
    }
}
