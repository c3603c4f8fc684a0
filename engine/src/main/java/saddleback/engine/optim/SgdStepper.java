package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/**
 * Steps of {@link GradientDescent} and {@link Sgd}; remembers the velocity if there is momentum.
 */
final class SgdStepper implements Stepper, Chunks.Part {
    private final double rate;
    private final double momentum;
    private final boolean nesterov;
    private final Chunks chunks;
    private final double[] velocity;
    private double[] w = {};
    private double[] g = {};
    private double length;

    SgdStepper(double rate, double momentum, boolean nesterov, int size, Workers workers) {
        this.rate = rate;
        this.momentum = momentum;
        this.nesterov = nesterov;
        this.chunks = new Chunks(size, workers);
        this.velocity = new double[momentum == 0 ? 0 : size];
    }

    @Override
    public Outcome step(Point at, Gradient f, double factor) {
        w = at.w;
        g = at.g;
        length = rate * factor;
        chunks.each(this);
        return Outcome.MOVED;
    }

    @Override
    public void run(int from, int to) {
        if (momentum == 0) plain(w, g, length, from, to);
        else if (nesterov) lookAhead(w, g, velocity, momentum, length, from, to);
        else heavyBall(w, g, velocity, momentum, length, from, to);
    }

    private static void plain(double[] w, double[] g, double length, int from, int to) {
        for (int i = from; i < to; i++) w[i] -= length * g[i];
    }

    private static void heavyBall(
            double[] w, double[] g, double[] v, double momentum, double length, int from, int to) {
        for (int i = from; i < to; i++) {
            double next = momentum * v[i] + g[i];
            v[i] = next;
            w[i] -= length * next;
        }
    }

    private static void lookAhead(
            double[] w, double[] g, double[] v, double momentum, double length, int from, int to) {
        for (int i = from; i < to; i++) {
            double next = momentum * v[i] + g[i];
            v[i] = next;
            w[i] -= length * (g[i] + momentum * next);
        }
    }

    @Override
    public MethodState state() {
        return momentum == 0 ? MethodState.EMPTY : MethodState.copyOf(0, velocity);
    }

    @Override
    public void restore(MethodState state) {
        if (momentum == 0) state.check(0, 0);
        else state.copyTo(velocity);
    }
}
