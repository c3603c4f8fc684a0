package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpaceText;
import saddleback.viz.figure.Theme;
import saddleback.viz.space.Box;
import saddleback.viz.space.Picture;
import saddleback.viz.space.Pixel;
import saddleback.viz.space.Projection;
import saddleback.viz.space.Scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A space panel measured: the box is as large as its labels allow. */
final class SpacePlan implements PanelPlan {
    private static final int MOST_TITLE_LINES = 3;
    private static final double BAR = 0.75;

    /** The box has at least this share of the room. */
    private static final double LEAST = 0.5;

    private final Space space;
    private final Lettering letters;
    private final double width;
    private final double height;
    private final Words title;
    private final @Nullable BarPlan bar;
    private final LegendPlan legend;

    SpacePlan(Space space, Lettering letters, double width, double height) {
        this.space = space;
        this.letters = letters;
        this.width = width;
        this.height = height;
        title = Words.wrapped(space.title(), letters.panelTitle(), width, MOST_TITLE_LINES);
        bar = space.bar() == null ? null : BarPlan.of(space.bar(), letters, BAR * height);
        legend =
                LegendPlan.of(
                        space.legend() == Legend.NONE ? List.of() : SpaceLegend.of(space.marks()),
                        letters,
                        0.45 * width);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public Insets insets() {
        double em = letters.em();
        double right = bar == null ? 0 : bar.width() + em;
        if (space.legend() == Legend.OUTSIDE && !legend.isEmpty())
            right += legend.width() + 0.6 * em;
        return new Insets(0, right, title.isEmpty() ? 0 : title.height() + 0.3 * em, 0);
    }

    @Override
    public boolean fits() {
        var fit = fit(SpaceUnits.of(space).box(space.exaggeration()), width, height);
        boolean outside = space.legend() == Legend.OUTSIDE;
        return fit.labelsFit()
                && fit.size() >= LEAST * Math.min(width, height)
                && (!outside || legend.height() <= height);
    }

    private SpaceFit fit(Box box, double w, double h) {
        return new SpaceFit(space, letters, box, w, h);
    }

    @Override
    public PanelLayout paint(Canvas canvas, Rectangle2D room, int index) {
        Box box = SpaceUnits.of(space).box(space.exaggeration());
        Projection projection = fit(box, room.getWidth(), room.getHeight()).projection();
        Picture picture = picture(canvas, box, projection, room);
        var axes = new SpaceBox(space, projection, letters);
        AffineTransform before = canvas.g().getTransform();
        int first = canvas.words().size();
        canvas.g().translate(room.getX(), room.getY());
        if (space.camera().isWhole()) inside(canvas, axes, projection, picture, room);
        else {
            Shape clip = canvas.g().getClip();
            canvas.g().clip(new Rectangle2D.Double(0, 0, room.getWidth(), room.getHeight()));
            inside(canvas, axes, projection, picture, room);
            canvas.g().setClip(clip);
        }
        canvas.g().setTransform(before);
        canvas.shift(first, room.getX(), room.getY());
        if (!space.camera().isWhole()) canvas.drop(first, room);
        around(canvas, room, projection);
        return new SpaceLayout(index, space, room, projection, picture);
    }

    /** What lies in the room, in its own coordinates. */
    private void inside(
            Canvas canvas,
            SpaceBox axes,
            Projection projection,
            Picture picture,
            Rectangle2D room) {
        axes.paintBack(canvas);
        Pixels.paint(
                canvas.g(),
                picture.image(),
                new Rectangle2D.Double(0, 0, room.getWidth(), room.getHeight()));
        axes.paintAxes(canvas);
        for (SpaceMark mark : space.marks())
            if (mark instanceof SpaceText t) text(canvas, t, projection, room);
    }

    /** The rendered data; what decides it is compared by the arrays' identity. */
    private record Key(Space space, Theme theme, double scale, double width, double height) {}

    private Picture picture(Canvas canvas, Box box, Projection projection, Rectangle2D room) {
        double density = canvas.density();
        int columns = Math.max(1, (int) Math.rint(room.getWidth() * density));
        int rows = Math.max(1, (int) Math.rint(room.getHeight() * density));
        Scene scene =
                canvas.kept()
                        .get(
                                new SceneKey(space.marks(), box, canvas.theme()),
                                Scene.class,
                                () -> SceneMaker.scene(space, box, canvas.theme()));
        var key = new Key(space, canvas.theme(), letters.em(), room.getWidth(), room.getHeight());
        return canvas.spaces().picture(key, scene, projection.scaled(density), columns, rows);
    }

    private record SceneKey(List<SpaceMark> marks, Box box, Theme theme) {}

    private void text(Canvas canvas, SpaceText t, Projection projection, Rectangle2D room) {
        Pixel p = projection.project(SpaceUnits.of(space).place(t.x(), t.y(), t.z()));
        if (!Double.isFinite(p.x()) || !Double.isFinite(p.y())) return;
        boolean seen = p.x() >= 0 && p.x() <= room.getWidth();
        seen &= p.y() >= 0 && p.y() <= room.getHeight();
        if (!space.camera().isWhole() && !seen) return;
        Words words = Words.wrapped(t.text(), letters.tick(), room.getWidth(), 12);
        var inside = new Rectangle2D.Double(0, 0, room.getWidth(), room.getHeight());
        int rgb = canvas.theme().rgb(t.ink());
        TextPainter.paint(canvas, words, p.x(), p.y(), t.anchor(), inside, rgb, true);
    }

    private void around(Canvas canvas, Rectangle2D room, Projection projection) {
        double em = letters.em();
        title.paint(canvas, canvas.text(), room.getCenterX(), room.getMinY() - 0.3 * em, 0.5, 1, 0);
        double right = room.getMaxX();
        if (bar != null) {
            bar.paint(canvas, right + em, room.getCenterY() - BAR * height / 2);
            right += bar.width() + em;
        }
        boolean outside = space.legend() == Legend.OUTSIDE;
        if (legend.isEmpty() || (!outside && !legend.fits(room))) return;
        Rectangle2D place = room.getBounds2D();
        if (outside) place.add(right, room.getMinY());
        var busy = busy(projection, room);
        legend.paint(canvas, legend.place(space.legend(), place, busy), !outside);
    }

    /** The middle of the room and the edges of the box. */
    private static List<Point2D> busy(Projection projection, Rectangle2D room) {
        var out = new ArrayList<Point2D>();
        for (var axis : saddleback.viz.space.Axis.values())
            for (var edge : projection.outline(axis))
                for (int i = 0; i <= 40; i++) {
                    var range = projection.box().range(axis);
                    Pixel p = projection.project(edge.at(projection.box(), range.at(i / 40.0)));
                    out.add(new Point2D.Double(room.getX() + p.x(), room.getY() + p.y()));
                }
        return out;
    }
}
