package saddleback.app.labs.surface.ball;

import org.jspecify.annotations.Nullable;

import saddleback.engine.optim.Descent;
import saddleback.engine.optim.End;
import saddleback.engine.slice.Plane;

import java.util.function.ToDoubleFunction;

/** One method on its way down from one start, in the plane or in the full space. */
final class Ball {
    /** A ball has diverged where its loss is so many times that of its start, or not finite. */
    private static final double DIVERGED = 1e6;

    /** Where a ball may go. */
    enum Where {
        /** It stays in the plane. */
        PLANE("in the plane"),
        /** It goes anywhere; its projection on the plane is seen. */
        FULL("full space");

        final String words;

        Where(String words) {
            this.words = words;
        }
    }

    /**
     * Which one it is.
     *
     * @param method index in the settings
     * @param name of the method
     * @param start index of the start
     */
    record Label(int method, String name, int start, Where where) {
        @Override
        public String toString() {
            return name + ", " + where.words;
        }
    }

    /**
     * How its numbers are measured.
     *
     * @param plane that is seen
     * @param own the plane in whose coordinates it moves where it stays in the plane; null for
     *     those of the plane that is seen
     * @param every steps from one measured loss to the next; 0 where every step sees all examples,
     *     so that its own loss will do
     */
    record Measure(Plane plane, @Nullable Plane own, int every) {}

    private final Label label;
    private final Descent descent;
    private final Measure measure;
    private final ToDoubleFunction<double[]> loss;
    private final Path path = new Path();
    private final double[] w;
    private double most;
    private End end = End.RUNNING;

    /**
     * Stands at the start, which is not looked at yet.
     *
     * @param loss over all examples at the descent's weights
     */
    Ball(Label label, Descent descent, Measure measure, ToDoubleFunction<double[]> loss) {
        this.label = label;
        this.descent = descent;
        this.measure = measure;
        this.loss = loss;
        w = new double[measure.plane().origin().length];
    }

    /** The first call looks at the start; each further one makes a step, while it still rolls. */
    void roll() {
        if (end != End.RUNNING) return;
        if (path.size() > 0 && !descent.move(1)) {
            end = End.NO_DECREASE;
            return;
        }
        note();
    }

    private void note() {
        double seen = descent.loss();
        double[] c = coordinates();
        double away =
                label.where() == Where.PLANE ? 0 : measure.plane().distance(descent.weights());
        if (path.size() == 0) most = DIVERGED * Math.max(1, seen);
        if (!(seen <= most)) end = End.NOT_FINITE;
        if (!Double.isFinite(seen + c[0] + c[1] + away)) {
            end = End.NOT_FINITE;
            return;
        }
        path.add(c[0], c[1], away, value(seen));
    }

    private double value(double seen) {
        if (measure.every() == 0) return seen;
        boolean due = descent.steps() % measure.every() == 0;
        return due ? loss.applyAsDouble(descent.weights()) : Double.NaN;
    }

    private double[] coordinates() {
        double[] at = descent.weights();
        if (label.where() == Where.FULL) return measure.plane().coordinates(at);
        Plane own = measure.own();
        if (own == null) return at.clone();
        return measure.plane().coordinates(own.point(at[0], at[1], w));
    }

    /** Measures the loss where it is now, unless that is known. */
    void measure() {
        if (path.size() > 0 && Double.isNaN(path.lastLoss()))
            path.measured(loss.applyAsDouble(descent.weights()));
    }

    /** Its way is long enough. */
    void stop() {
        if (end == End.RUNNING) end = End.STEPS_DONE;
    }

    Label label() {
        return label;
    }

    Path path() {
        return path;
    }

    /**
     * Why it rolls no more, {@link End#NOT_FINITE} where it diverged; {@link End#RUNNING} while it
     * does.
     */
    End end() {
        return end;
    }

    /** What is drawn of its way. */
    Path.Points points(int most) {
        return path.points(Math.max(1, measure.every()), most);
    }
}
