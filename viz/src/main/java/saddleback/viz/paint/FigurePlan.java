package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A figure measured: the grid of its panels with equal frames, its title and its shared bar. */
final class FigurePlan {
    /** In the first rounds the room around frames may shrink, then it only grows. */
    private static final int FREE_ROUNDS = 2;

    private static final int ROUNDS = 5;
    private static final int MOST_TITLE_LINES = 3;
    private static final double PAD = 0.6;
    private static final double GAP = 1.4;

    private final Figure figure;
    private final Lettering letters;
    private final double zoom;
    private final double width;
    private final double height;
    private final Words title;
    private final PanelPlan[] plans;
    private final double[] left;
    private final double[] right;
    private final double[] top;
    private final double[] bottom;
    private @Nullable BarPlan bar;
    private double frameWidth;
    private double frameHeight;
    private double roomWidth;
    private double roomHeight;

    FigurePlan(Figure figure, Lettering letters, double zoom, double width, double height) {
        this.figure = figure;
        this.letters = letters;
        this.zoom = zoom;
        this.width = width;
        this.height = height;
        double em = letters.em();
        title =
                Words.wrapped(
                        figure.title(),
                        letters.figureTitle(),
                        width - 2 * PAD * em,
                        MOST_TITLE_LINES);
        plans = new PanelPlan[figure.panels().size()];
        left = new double[figure.columns()];
        right = new double[figure.columns()];
        top = new double[figure.rows()];
        bottom = new double[figure.rows()];
        frameWidth = Math.max(1, width / figure.columns() - 6 * em);
        frameHeight = Math.max(1, height / figure.rows() - 4 * em);
        for (int i = 0; i < ROUNDS; i++) round(i < FREE_ROUNDS);
        measure(false);
        roomWidth = frameWidth;
        roomHeight = frameHeight;
        tighten();
    }

    /** Measures with the present frame and gives the frames what is left. */
    private void round(boolean anew) {
        measure(anew);
        double em = letters.em();
        double columns = figure.columns();
        double rows = figure.rows();
        double free = width - 2 * PAD * em - sum(left) - sum(right) - (columns - 1) * GAP * em;
        if (bar != null) free -= bar.width();
        frameWidth = Math.max(1, free / columns);
        free = height - head() - PAD * em - sum(top) - sum(bottom) - (rows - 1) * GAP * em / 2;
        frameHeight = Math.max(1, free / rows);
    }

    /** Where all panels are smaller than their share, they move together. */
    private void tighten() {
        frameWidth = Arrays.stream(plans).mapToDouble(PanelPlan::width).max().orElse(1);
        frameHeight = Arrays.stream(plans).mapToDouble(PanelPlan::height).max().orElse(1);
        if (figure.bar() != null) bar = BarPlan.of(figure.bar(), letters, barHeight());
    }

    private void measure(boolean anew) {
        if (anew) for (double[] side : List.of(left, right, top, bottom)) Arrays.fill(side, 0);
        for (int i = 0; i < plans.length; i++) {
            int column = i % figure.columns();
            int row = i / figure.columns();
            plans[i] = plan(i);
            Insets in = plans[i].insets();
            left[column] = Math.max(left[column], in.left());
            right[column] = Math.max(right[column], in.right());
            top[row] = Math.max(top[row], in.top());
            bottom[row] = Math.max(bottom[row], in.bottom());
        }
        if (figure.bar() != null) bar = BarPlan.of(figure.bar(), letters, barHeight());
    }

    private PanelPlan plan(int i) {
        Panel panel = figure.panels().get(i);
        return switch (panel) {
            case Plane p -> new PlanePlan(p, letters, zoom, shown(i), frameWidth, frameHeight);
            case Space s -> new SpacePlan(s, letters, frameWidth, frameHeight);
        };
    }

    /** Labels go to the left column and to the lowest panel of each column when all axes agree. */
    private PlanePlan.Shown shown(int i) {
        boolean lowest = i + figure.columns() >= plans.length;
        boolean first = i % figure.columns() == 0;
        return new PlanePlan.Shown(lowest || !shared(true), first || !shared(false));
    }

    private boolean shared(boolean x) {
        if (!(figure.panels().getFirst() instanceof Plane one)) return false;
        return figure.panels().stream()
                .allMatch(
                        p ->
                                p instanceof Plane other
                                        && (x
                                                ? other.x().equals(one.x())
                                                : other.y().equals(one.y())));
    }

    /** Whether a fair share of the paper is left to the frames, whatever their shape. */
    boolean roomy() {
        return roomWidth * figure.columns() > 0.35 * width
                && roomHeight * figure.rows() > 0.3 * height;
    }

    /** Whether everything lies on the paper. */
    boolean fits() {
        double em = letters.em();
        double across = gridWidth() + (bar == null ? 0 : bar.width()) + 2 * PAD * em;
        double down = head() + top[0] + gridHeight() + bottom[figure.rows() - 1] + PAD * em;
        return frameWidth > 4 * em
                && frameHeight > 3 * em
                && across < width + 0.5
                && down < height + 0.5
                && Arrays.stream(plans).allMatch(PanelPlan::fits);
    }

    Layout paint(Canvas canvas) {
        double em = letters.em();
        title.paint(canvas, canvas.text(), width / 2, PAD * em, 0.5, 0, 0);
        var out = new ArrayList<PanelLayout>();
        for (int i = 0; i < plans.length; i++)
            out.add(plans[i].paint(canvas, box(i, canvas.density()), i));
        if (bar != null)
            bar.paint(
                    canvas,
                    gridLeft() + gridWidth(),
                    gridTop() + top[0] + (gridHeight() - barHeight()) / 2);
        return new Layout(width, height, out, canvas.words());
    }

    private double head() {
        return PAD * letters.em() + (title.isEmpty() ? 0 : title.height() + 0.5 * letters.em());
    }

    /** All panels with their insets, without the shared bar. */
    private double gridWidth() {
        double gaps = (figure.columns() - 1) * GAP * letters.em();
        return figure.columns() * frameWidth + sum(left) + sum(right) + gaps;
    }

    private double gridLeft() {
        double free = width - gridWidth() - (bar == null ? 0 : bar.width());
        return Math.max(PAD * letters.em(), free / 2);
    }

    private double gridTop() {
        double all = gridHeight() + top[0] + bottom[figure.rows() - 1];
        double free = height - head() - PAD * letters.em() - all;
        return head() + Math.max(0, free / 2);
    }

    /** From the first frame's top to the last frame's foot. */
    private double gridHeight() {
        int rows = figure.rows();
        double gaps = (rows - 1) * GAP * letters.em() / 2;
        return rows * frameHeight + sum(top) - top[0] + sum(bottom) - bottom[rows - 1] + gaps;
    }

    private double barHeight() {
        return Math.min(gridHeight(), 40 * letters.em());
    }

    /** The frame of a panel, its edges on device pixels. */
    private Rectangle2D box(int i, double density) {
        double em = letters.em();
        int column = i % figure.columns();
        int row = i / figure.columns();
        double x = gridLeft() + left[0] + column * (frameWidth + GAP * em);
        for (int c = 0; c < column; c++) x += right[c] + left[c + 1];
        double y = gridTop() + top[0] + row * (frameHeight + GAP * em / 2);
        for (int r = 0; r < row; r++) y += bottom[r] + top[r + 1];
        x += (frameWidth - plans[i].width()) / 2;
        y += (frameHeight - plans[i].height()) / 2;
        double x0 = Math.rint(x * density) / density;
        double y0 = Math.rint(y * density) / density;
        double x1 = Math.rint((x + plans[i].width()) * density) / density;
        double y1 = Math.rint((y + plans[i].height()) * density) / density;
        return new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
