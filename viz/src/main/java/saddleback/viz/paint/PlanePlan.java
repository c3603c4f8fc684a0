package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Photo;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Trajectory;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A flat panel measured for a size of its frame. */
final class PlanePlan implements PanelPlan {
    /** Between names of rows, so that none is left out as long as it can be read. */
    private static final double NARROW = 0.1;

    private static final int MOST_TITLE_LINES = 3;
    private static final int MOST_LABEL_LINES = 2;

    private final Plane plane;
    private final Lettering letters;
    private final double zoom;
    private final Shown shown;
    private final double width;
    private final double height;
    private final Ticks xTicks;
    private final Ticks yTicks;
    private final boolean upright;
    private final boolean bare;
    private final Words title;
    private final Words xLabel;
    private final Words yLabel;
    private final @Nullable BarPlan bar;
    private final LegendPlan legend;

    /** Which axes carry labels; in a grid of panels with the same axes only the outer ones do. */
    record Shown(boolean x, boolean y) {}

    PlanePlan(
            Plane plane, Lettering letters, double zoom, Shown shown, double width, double height) {
        this.zoom = zoom;
        this.plane = plane;
        this.letters = letters;
        this.shown = shown;
        double ratio = ratio(plane);
        this.width = Double.isNaN(ratio) ? width : Math.min(width, height * ratio);
        this.height = Double.isNaN(ratio) ? height : Math.min(height, width / ratio);
        double em = letters.em();
        var level = new TickChoice(this.width, 4.2 * em, em, s -> Words.width(s, letters.tick()));
        var turned = new TickChoice(this.width, 2 * em, 0.3 * em, s -> em);
        upright = !plane.x().ticks().isEmpty() && crowded(level, plane.x());
        bare = plane.axes() == Plane.Axes.HIDDEN;
        xTicks = (upright ? turned : level).of(plane.x());
        double gap = plane.y().ticks().isEmpty() ? 0.4 * em : NARROW * em;
        yTicks = new TickChoice(this.height, 2.8 * em, gap, s -> 0.8 * em).of(plane.y());
        title = Words.wrapped(plane.title(), letters.panelTitle(), this.width, MOST_TITLE_LINES);
        xLabel = label(xTicks.title(plane.x().label()), this.width, shown.x() && !bare);
        yLabel = label(yTicks.title(plane.y().label()), this.height, shown.y() && !bare);
        bar = plane.bar() == null ? null : BarPlan.of(plane.bar(), letters, this.height);
        legend =
                LegendPlan.of(
                        plane.legend() == Legend.NONE
                                ? java.util.List.of()
                                : PlaneLegend.of(plane.marks()),
                        letters,
                        (plane.legend() == Legend.OUTSIDE ? 0.4 : 0.7) * width);
    }

    private static boolean crowded(TickChoice level, Axis axis) {
        return level.of(axis).at().length
                < axis.ticks().stream().filter(t -> axis.range().holds(t.at())).count();
    }

    private Words label(String text, double room, boolean shown) {
        return Words.wrapped(shown ? text : "", letters.label(), room, MOST_LABEL_LINES);
    }

    /** Width over height for equal units; NaN when the shape is free. */
    private static double ratio(Plane plane) {
        if (plane.aspect() == Plane.Aspect.FREE) return Double.NaN;
        double ratio = span(plane.x()) / span(plane.y());
        return ratio > 0.05 && ratio < 20 ? ratio : Double.NaN;
    }

    private static double span(Axis axis) {
        return axis.scale().place(axis.range().high()) - axis.scale().place(axis.range().low());
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
    public boolean fits() {
        return plane.legend() != Legend.OUTSIDE || legend.height() <= height;
    }

    @Override
    public Insets insets() {
        double em = letters.em();
        double tick = (AxisPainter.TICK + AxisPainter.GAP) * em;
        double half = 0.5 * em;
        double top = Math.max(half, title.isEmpty() ? 0 : title.height() + 0.5 * em);
        if (bare) return around(0, right(), top, 0);
        double left = AxisPainter.TICK * em;
        double bottom = AxisPainter.TICK * em;
        if (shown.y()) left = tick + AxisPainter.widest(yTicks, letters) + labelRoom(yLabel);
        if (shown.x()) bottom = tick + labelsHeight() + labelRoom(xLabel);
        return around(
                Math.max(left, overhang(0)),
                Math.max(right(), overhang(1)),
                top,
                Math.max(bottom, half) + below());
    }

    private Insets around(double left, double right, double top, double bottom) {
        double symbol = symbolRoom();
        return new Insets(
                Math.max(symbol, left),
                Math.max(symbol, right),
                Math.max(symbol, top),
                Math.max(symbol, bottom));
    }

    /** How far signs at the edge of the frame stick out. */
    private double symbolRoom() {
        double most = 0;
        for (var mark : plane.marks())
            most =
                    switch (mark) {
                        case Trajectory _ -> Math.max(most, TrajectoryPainter.REACH * zoom);
                        case Points p -> Math.max(most, 0.75 * p.size() * zoom);
                        default -> most;
                    };
        return most;
    }

    private double labelsHeight() {
        return upright ? AxisPainter.widest(xTicks, letters) : 1.04 * letters.em();
    }

    private double labelRoom(Words label) {
        return label.isEmpty() ? 0 : label.height() + 0.4 * letters.em();
    }

    private double right() {
        double out = bar == null ? 0 : bar.width();
        if (plane.legend() == Legend.OUTSIDE && !legend.isEmpty())
            out += legend.width() + 0.6 * letters.em();
        return out;
    }

    private double below() {
        if (plane.legend() != Legend.BELOW || legend.isEmpty()) return 0;
        return legend.height(legend.columns(width)) + 0.3 * letters.em();
    }

    /** How far level tick labels stick out at an end of the x axis (0 left, 1 right). */
    private double overhang(int end) {
        double most = 0;
        for (int i = 0; i < xTicks.at().length; i++) {
            double at = plane.x().fraction(xTicks.at()[i]) * width;
            double half =
                    upright
                            ? letters.em() / 2
                            : Words.width(xTicks.labels()[i], letters.tick()) / 2;
            most = Math.max(most, end == 0 ? half - at : at + half - width);
        }
        return shown.x() ? most : 0;
    }

    @Override
    public PanelLayout paint(Canvas canvas, Rectangle2D box, int index) {
        var frame = new Frame(plane.x(), plane.y(), box);
        if (!bare && plane.marks().stream().noneMatch(PlanePlan::fills))
            AxisPainter.grid(canvas, frame, xTicks, yTicks);
        MarkPainter.paint(canvas, frame, plane.marks());
        if (!bare) axes(canvas, frame);
        words(canvas, box);
        double right = box.getMaxX();
        if (bar != null) {
            bar.paint(canvas, right, box.getMinY());
            right += bar.width();
        }
        if (!legend.isEmpty()) legend(canvas, frame, right);
        return new PlaneLayout(index, plane, frame);
    }

    private void axes(Canvas canvas, Frame frame) {
        AxisPainter.box(canvas, frame);
        AxisPainter.x(canvas, frame, xTicks, shown.x(), upright);
        AxisPainter.y(canvas, frame, yTicks, shown.y());
    }

    private static boolean fills(Mark mark) {
        return mark instanceof Raster
                || mark instanceof Blend
                || mark instanceof Photo
                || mark instanceof Polygons
                || mark instanceof Mosaic
                || mark instanceof Contours;
    }

    private void words(Canvas canvas, Rectangle2D box) {
        double em = letters.em();
        double tick = (AxisPainter.TICK + AxisPainter.GAP) * em;
        double below = box.getMaxY() + tick + labelsHeight() + 0.4 * em;
        double beside = box.getMinX() - tick - AxisPainter.widest(yTicks, letters) - 0.4 * em;
        title.paint(canvas, canvas.text(), box.getCenterX(), box.getMinY() - 0.5 * em, 0.5, 1, 0);
        xLabel.paint(canvas, canvas.text(), box.getCenterX(), below, 0.5, 0, 0);
        yLabel.paint(canvas, canvas.text(), beside, box.getCenterY(), 0.5, 1, -Math.PI / 2);
    }

    private void legend(Canvas canvas, Frame frame, double right) {
        if (plane.legend() == Legend.BELOW) {
            double axis = shown.x() && !bare ? labelsHeight() + labelRoom(xLabel) : 0;
            double tick = (AxisPainter.TICK + AxisPainter.GAP) * letters.em();
            double top = frame.box().getMaxY() + tick + axis + 0.3 * letters.em();
            var corner = new Point2D.Double(frame.box().getMinX(), top);
            legend.paint(canvas, corner, legend.columns(width));
            return;
        }
        boolean outside = plane.legend() == Legend.OUTSIDE;
        if (!outside && !legend.fits(frame.box())) return;
        Rectangle2D room = frame.box().getBounds2D();
        if (outside) room.add(right, room.getMinY());
        var busy = Busy.of(plane.marks(), frame);
        legend.paint(canvas, legend.place(plane.legend(), room, busy), !outside);
    }
}
