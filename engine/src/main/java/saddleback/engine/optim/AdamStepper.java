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
    public Outcome step(Iterate at, Gradient f, double factor) {
        steps++;
        w = at.w;
        g = at.g;
        double rate = settings.rate() * factor;
        shrink = 1 - rate * decay;
        length = rate / (1 - power(settings.beta1(), steps));
        root = Math.sqrt(1 - power(settings.beta2(), steps));
        chunks.each(this);
        return Outcome.MOVED;
    }

    @Override
    public void run(int from, int to) {
        double decayed = shrink;
        double[] weights = w;
        if (decayed != 1) for (int i = from; i < to; i++) weights[i] *= decayed;
        update(weights, g, means, squares, from, to);
    }

    /** One pass over all four vectors; written so that it compiles to vector instructions. */
    private void update(double[] w, double[] g, double[] m, double[] v, int from, int to) {
        double beta2 = settings.beta2();
        double add1 = 1 - settings.beta1();
        double add2 = 1 - beta2;
        double epsilon = settings.epsilon();
        double rate = length;
        double unbias = 1 / root;
        for (int i = from; i < to; i++) {
            double x = g[i];
            double mean = m[i] + add1 * (x - m[i]);
            double square = beta2 * v[i] + add2 * (x * x);
            m[i] = mean;
            v[i] = square;
            w[i] -= rate * (mean / (Math.sqrt(square) * unbias + epsilon));
        }
    }

    /** By repeated squaring: the same bits on every machine, and no memory taken. */
    private static double power(double base, long exponent) {
        double result = 1;
        double square = base;
        for (long e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) result *= square;
            square *= square;
        }
        return result;
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
