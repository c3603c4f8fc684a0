package saddleback.app.labs.surface.training;

import saddleback.app.training.SteadyScale;
import saddleback.engine.linalg.Vectors;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Trajectory;

import java.util.ArrayList;
import java.util.List;

/** The loss about training in space and as a map, or along a line, with the way of training. */
final class SurfacePictures {
    private static final Ink WHITE = new Ink.Rgb(0xFFFFFF);
    private static final Ink PATH = new Ink.Rgb(0xE34A33);
    private static final Camera CAMERA = new Camera(-60, 38, 0.25);
    private static final double HEIGHT = 0.62;
    private static final double POINT = 9;
    private static final double ALIKE = 0.8;

    private final View view;
    private final Landscape land;
    private final SteadyScale scale;
    private final Way way;

    /**
     * Pictures of one moment.
     *
     * @param scale fitted to the landscape
     * @param way of training in the coordinates of the view
     */
    SurfacePictures(View view, Landscape land, SteadyScale scale, Way way) {
        this.view = view;
        this.land = land;
        this.scale = scale;
        this.way = way;
    }

    List<Figure> figures() {
        if (view.line()) return List.of(Figure.of(profile(), "").named("profile"));
        return List.of(Figure.of(relief(), "").named("surface"), Figure.of(map(), "").named("map"));
    }

    private Grid grid() {
        return new Grid(land.x(), land.y(), land.loss());
    }

    private Axis xAxis() {
        return Axis.linear(view.xName(), Range.of(view.x()));
    }

    private Axis yAxis() {
        return Axis.linear(view.yName(), Range.of(view.y()));
    }

    private String label() {
        if (land.share() >= 1) return "training loss";
        return "loss on %.0f %% of examples".formatted(Math.max(1, 100 * land.share()));
    }

    private Panel relief() {
        Grid grid = grid();
        var marks = new ArrayList<SpaceMark>();
        marks.add(Surface.of(grid, scale.colours(), scale.levels()));
        if (way.x().length > 1)
            marks.add(SpacePath.onSurface(way.x(), way.y(), Stroke.of(PATH, 1.6), "training"));
        double z = grid.at(way.lastX(), way.lastY());
        marks.add(
                new SpacePoints(
                        new double[] {way.lastX()},
                        new double[] {way.lastY()},
                        new double[] {z},
                        POINT,
                        new Fill.Plain(PATH, 1),
                        "weights"));
        return new Space(
                "",
                xAxis(),
                yAxis(),
                scale.axis(label()),
                marks,
                null,
                Legend.NONE,
                CAMERA,
                HEIGHT);
    }

    private Panel map() {
        Grid grid = grid();
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale.colours(), Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, scale.levels(), WHITE));
        if (way.x().length > 1)
            marks.add(new Trajectory(way.x(), way.y(), PATH, "training, projected"));
        marks.addAll(places());
        marks.add(
                new Points(
                        new double[] {way.lastX()},
                        new double[] {way.lastY()},
                        Symbol.STAR,
                        POINT,
                        new Fill.Plain(PATH, 1),
                        "weights, projected"));
        return new Plane(
                "",
                xAxis(),
                yAxis(),
                marks,
                new ColourBar(scale.colours(), label()),
                Legend.NONE,
                aspect());
    }

    /** True to distances in weight space where both directions are about as long, else free. */
    private Plane.Aspect aspect() {
        double width = view.x()[1] - view.x()[0];
        double height = view.y()[1] - view.y()[0];
        double lengths = Vectors.norm(view.plane().d1()) / Vectors.norm(view.plane().d2());
        boolean alike = lengths > ALIKE && lengths < 1 / ALIKE;
        boolean square = width / height > 1.0 / 3 && width / height < 3;
        return alike && square ? Plane.Aspect.EQUAL : Plane.Aspect.FREE;
    }

    private List<Mark> places() {
        var marks = new ArrayList<Mark>();
        for (View.Place p : view.places()) {
            marks.add(
                    new Points(
                            new double[] {p.x()},
                            new double[] {p.y()},
                            Symbol.PLUS,
                            POINT,
                            new Fill.Plain(WHITE, 1),
                            ""));
            marks.add(new Text(p.x(), p.y(), p.name(), Anchor.RIGHT, WHITE));
        }
        return marks;
    }

    private Panel profile() {
        var marks = new ArrayList<Mark>();
        marks.add(new Line(land.x(), land.loss(), Stroke.series(0), "on the line"));
        for (View.Place p : view.places()) {
            double loss = at(p.x());
            if (!Double.isFinite(loss)) continue;
            marks.add(
                    new Points(
                            new double[] {p.x()},
                            new double[] {loss},
                            Symbol.RING,
                            POINT,
                            new Fill.Plain(Ink.TEXT, 1),
                            ""));
            marks.add(new Text(p.x(), loss, p.name(), Anchor.ABOVE, Ink.TEXT));
        }
        marks.add(
                new Points(
                        new double[] {way.lastX()},
                        new double[] {at(way.lastX())},
                        Symbol.STAR,
                        POINT,
                        new Fill.Plain(PATH, 1),
                        "weights, projected"));
        return Plane.of(xAxis(), scale.axis(label()), marks.toArray(Mark[]::new));
    }

    /** The loss on the line, between its points as a chord. */
    private double at(double x) {
        double[] xs = land.x();
        for (int i = 0; i + 1 < xs.length; i++) {
            if (!(x >= xs[i] && x <= xs[i + 1])) continue;
            double t = (x - xs[i]) / (xs[i + 1] - xs[i]);
            return (1 - t) * land.loss()[i] + t * land.loss()[i + 1];
        }
        return Double.NaN;
    }
}
