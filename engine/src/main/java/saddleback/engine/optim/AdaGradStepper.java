package saddleback.engine.optim;

import saddleback.engine.run.Workers;

import java.util.Arrays;

/** Steps of {@link AdaGrad}; remembers the sums of squared gradients. */
final class AdaGradStepper implements Stepper, Chunks.Part {
    private final AdaGrad settings;
    private final Chunks chunks;
    private final double[] squares;
    private double[] w = {};
    private double[] g = {};
    private double rate;

    AdaGradStepper(AdaGrad settings, int size, Workers workers) {
        this.settings = settings;
        this.chunks = new Chunks(size, workers);
        this.squares = new double[size];
        Arrays.fill(squares, settings.initial());
    }

    @Override
    public Outcome step(Point at, Gradient f, double factor) {
        w = at.w;
        g = at.g;
        rate = settings.rate() * factor;
        chunks.each(this);
        return Outcome.MOVED;
    }

    @Override
    public void run(int from, int to) {
        update(w, g, squares, rate, settings.epsilon(), from, to);
    }

    private static void update(
            double[] w, double[] g, double[] s, double rate, double epsilon, int from, int to) {
        for (int i = from; i < to; i++) {
            double sum = s[i] + g[i] * g[i];
            s[i] = sum;
            w[i] -= rate * (g[i] / (Math.sqrt(sum) + epsilon));
        }
    }

    @Override
    public MethodState state() {
        return MethodState.copyOf(0, squares);
    }

    @Override
    public void restore(MethodState state) {
        state.copyTo(squares);
    }
}
