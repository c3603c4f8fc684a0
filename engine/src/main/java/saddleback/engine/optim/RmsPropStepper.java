package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/**
 * Steps of {@link RmsProp}; remembers the mean squares, then the velocity if there is momentum,
 * then the mean gradients if centred. A running variance that rounding makes negative counts as 0.
 */
final class RmsPropStepper implements Stepper, Chunks.Part {
    private final RmsProp settings;
    private final Chunks chunks;
    private final double[] squares;
    private final double[] velocity;
    private final double[] means;
    private final double[][] remembered;
    private double[] w = {};
    private double[] g = {};
    private double rate;

    RmsPropStepper(RmsProp settings, int size, Workers workers) {
        this.settings = settings;
        this.chunks = new Chunks(size, workers);
        boolean moving = settings.momentum() > 0;
        this.squares = new double[size];
        this.velocity = new double[moving ? size : 0];
        this.means = new double[settings.centered() ? size : 0];
        this.remembered = remembered(moving, settings.centered());
    }

    private double[][] remembered(boolean moving, boolean centered) {
        if (moving)
            return centered
                    ? new double[][] {squares, velocity, means}
                    : new double[][] {squares, velocity};
        return centered ? new double[][] {squares, means} : new double[][] {squares};
    }

    @Override
    public Outcome step(Point at, Gradient f, double factor) {
        w = at.w;
        g = at.g;
        rate = settings.rate() * factor;
        chunks.each(this);
        return Outcome.MOVED;
    }

    /** First g becomes the divided gradient, then the weights follow it or the velocity. */
    @Override
    public void run(int from, int to) {
        double keep = settings.smoothing();
        if (settings.centered())
            divideCentered(g, squares, means, keep, settings.epsilon(), from, to);
        else divide(g, squares, keep, settings.epsilon(), from, to);
        if (settings.momentum() > 0) follow(w, g, velocity, settings.momentum(), rate, from, to);
        else for (int i = from; i < to; i++) w[i] -= rate * g[i];
    }

    private static void divide(
            double[] g, double[] s, double keep, double epsilon, int from, int to) {
        double add = 1 - keep;
        for (int i = from; i < to; i++) {
            double square = keep * s[i] + add * (g[i] * g[i]);
            s[i] = square;
            g[i] = g[i] / (Math.sqrt(square) + epsilon);
        }
    }

    private static void divideCentered(
            double[] g, double[] s, double[] m, double keep, double epsilon, int from, int to) {
        double add = 1 - keep;
        for (int i = from; i < to; i++) {
            double square = keep * s[i] + add * (g[i] * g[i]);
            double mean = m[i] + add * (g[i] - m[i]);
            s[i] = square;
            m[i] = mean;
            g[i] = g[i] / (Math.sqrt(Math.max(0, square - mean * mean)) + epsilon);
        }
    }

    private static void follow(
            double[] w, double[] g, double[] v, double momentum, double rate, int from, int to) {
        for (int i = from; i < to; i++) {
            double next = momentum * v[i] + g[i];
            v[i] = next;
            w[i] -= rate * next;
        }
    }

    @Override
    public MethodState state() {
        return MethodState.copyOf(0, remembered);
    }

    @Override
    public void restore(MethodState state) {
        state.copyTo(remembered);
    }
}
