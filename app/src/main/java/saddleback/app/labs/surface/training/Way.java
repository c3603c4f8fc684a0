package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.app.training.Trainer;
import saddleback.engine.optim.Moment;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * The way of training projected orthogonally on a view.
 *
 * @param x first coordinate of each moment, the shown one last
 * @param y second coordinate, 0 on a line
 */
record Way(double[] x, double[] y) {

    double lastX() {
        return x[x.length - 1];
    }

    double lastY() {
        return y[y.length - 1];
    }

    /** Projects on one view, each moment once. Used by one thread. */
    static final class Projection {
        private final View view;
        private final IdentityHashMap<double[], double[]> known = new IdentityHashMap<>();

        Projection(View view) {
            this.view = view;
        }

        View view() {
            return view;
        }

        /**
         * The way to the shown moment.
         *
         * @param shown what the view follows, if it does
         * @param surface the weights that the surface shown is about
         */
        Way of(List<Moment> history, Spot shown, Spot surface) {
            if (known.size() > 2 * Trainer.MOST_MOMENTS) known.clear();
            List<Moment> before = history.stream().filter(m -> m.steps() < shown.steps()).toList();
            int n = before.size();
            double[] x = new double[n + 1];
            double[] y = new double[n + 1];
            double[] from = view.following() ? at(surface.weights()) : new double[2];
            for (int i = 0; i <= n; i++) {
                double[] c = i < n ? kept(before.get(i).weights()) : at(shown.weights());
                x[i] = c[0] - from[0];
                y[i] = c[1] - from[1];
            }
            return new Way(x, y);
        }

        private double[] kept(double[] weights) {
            return known.computeIfAbsent(weights, this::at);
        }

        private double[] at(double[] weights) {
            return view.plane().coordinates(weights);
        }
    }
}
