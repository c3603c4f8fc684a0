package saddleback.engine.optim;

import saddleback.engine.run.Workers;

/** Steps of {@link Adam} and {@link AdamW}; remembers their number and both running means. */
final class AdamStepper implements Stepper, Chunks.Part {
    private final Adam settings;
    private final double decay;
    private final Chunks chunks;
    private final double[] means;
    private final double[] squares;
    private long steps;
    private double[] w = {};
    private double[] g = {};
    private double shrink;
    private double length;
    private double root;

    AdamStepper(Adam settings, double decay, int size, Workers workers) {
        this.settings = settings;
        this.decay = decay;
        this.chunks = new Chunks(size, workers);
        this.means = new double[size];
        this.squares = new double[size];
    }

    @Override
    public Outcome step(Point at, Gradient f, double factor) {
        steps++;
        w = at.w;
        g = at.g;
        double rate = settings.rate() * factor;
        shrink = 1 - rate * decay;
        length = rate / (1 - StrictMath.pow(settings.beta1(), (double) steps));
        root = Math.sqrt(1 - StrictMath.pow(settings.beta2(), (double) steps));
        chunks.each(this);
        return Outcome.MOVED;
    }

    @Override
    public void run(int from, int to) {
        if (shrink != 1) for (int i = from; i < to; i++) w[i] *= shrink;
        moments(g, means, squares, settings.beta1(), settings.beta2(), from, to);
        move(w, means, squares, length, root, settings.epsilon(), from, to);
    }

    private static void moments(
            double[] g, double[] m, double[] v, double beta1, double beta2, int from, int to) {
        double add1 = 1 - beta1;
        double add2 = 1 - beta2;
        for (int i = from; i < to; i++) {
            m[i] += add1 * (g[i] - m[i]);
            v[i] = beta2 * v[i] + add2 * (g[i] * g[i]);
        }
    }

    private static void move(
            double[] w,
            double[] m,
            double[] v,
            double length,
            double root,
            double epsilon,
            int from,
            int to) {
        for (int i = from; i < to; i++)
            w[i] -= length * (m[i] / (Math.sqrt(v[i]) / root + epsilon));
    }

    @Override
    public MethodState state() {
        return MethodState.copyOf(steps, means, squares);
    }

    @Override
    public void restore(MethodState state) {
        state.copyTo(means, squares);
        steps = state.count();
    }
}
