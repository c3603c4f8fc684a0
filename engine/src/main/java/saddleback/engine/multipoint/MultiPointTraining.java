package saddleback.engine.multipoint;

import org.jspecify.annotations.Nullable;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.optim.Descent;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Schedule;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.Arrays;

/**
 * Multi-point optimisation, one step at a time: a network is trained at the cells of a picture at
 * once, at w = origin + scaling (column right + row up + slice forward), such that good cells get a
 * low loss and bad ones a high one (Skorokhodov and Burtsev, arXiv 1910.03867). The same bits for
 * any number of threads. Not thread safe.
 */
public final class MultiPointTraining {
    private final Network network;
    private final Loss loss;
    private final MultiPointSettings settings;
    private final double low;
    private final double high;
    private final Places places;
    private final Seed seed;
    private final Workers workers;
    private final MultiPointObjective objective;
    private final Descent descent;
    private Pattern pattern;

    /**
     * Stands at the start, before the first step.
     *
     * @param decay added to every cell's loss, times half the squared norm of its weights
     * @param pattern ink for a low loss, paper for a high one; of 1 to 3 axes
     * @param low loss of full ink; of the grey variant alone, else not looked at
     * @param high loss of full paper; of the grey variant alone
     * @param starts origin, right, up, forward: one more than axes, each of the length of the
     *     network's parameters; copied ({@link Starts})
     * @param seed of the cells and examples that steps draw
     * @throws IllegalArgumentException "name: rule, was value" where these do not go together,
     *     where no cell would be trained, or for want of memory
     */
    public MultiPointTraining(
            Network network,
            Dataset train,
            Loss loss,
            double decay,
            Pattern pattern,
            double low,
            double high,
            MultiPointSettings settings,
            double[][] starts,
            Seed seed,
            Workers workers) {
        this.network = network;
        this.loss = loss;
        this.settings = settings;
        this.low = low;
        this.high = high;
        this.pattern = pattern;
        this.seed = seed.of("cells");
        this.workers = workers;
        places = new Places(pattern.shape(), settings.centred());
        Fit.check(settings, network, train, places.axes(), starts);
        Goal goal = Goal.of(settings, pattern, low, high);
        Fit.requireMemory(network, places.axes());
        var plain = new NetworkObjective(network, train, loss, 0, workers);
        Integer batch = settings.batch();
        if (batch != null && batch >= train.examples()) batch = null;
        objective =
                new MultiPointObjective(
                        train,
                        gradient(plain, batch == null ? train.examples() : batch),
                        network.size(),
                        decay,
                        places,
                        new Frame(settings.parametrisation(), places.axes(), network.size()),
                        settings.parametrisation().orthogonal()
                                ? null
                                : new Penalty(settings.orthogonality(), settings.length()),
                        goal);
        double[] all = together(starts);
        if (!objective.frame().make(all))
            throw new IllegalArgumentException(
                    "starts: vectors whose directions are not parallel, was parallel ones");
        descent = new Descent(objective, training(batch), all, seed, workers);
    }

    private CellGradient gradient(NetworkObjective plain, int most) {
        return CellPass.serves(network)
                ? new BatchedCells(network, plain.data(), loss, places.axes(), most, workers)
                : new CellByCell(plain);
    }

    private TrainingSettings training(@Nullable Integer batch) {
        return new TrainingSettings(
                settings.method(),
                batch,
                1,
                null,
                new Init.He(),
                new Schedule.Constant(),
                settings.clip(),
                null,
                new Interval.Never(),
                new Interval.Never(),
                new Interval.Never());
    }

    private double[] together(double[][] starts) {
        int n = network.size();
        double[] all = new double[Math.addExact(Math.multiplyExact(starts.length, n), 1)];
        for (int k = 0; k < starts.length; k++) System.arraycopy(starts[k], 0, all, k * n, n);
        all[all.length - 1] = settings.scaling();
        return all;
    }

    /**
     * Makes one step. One that goes so far that no plane is left makes the next objective, and the
     * maps, not a number.
     *
     * @return whether one was made; if not, the method found no lower point
     */
    public boolean step() {
        objective.draw(seed.of(Long.toString(descent.steps())));
        boolean made = descent.move(1);
        objective.frame().make(descent.weights());
        return made;
    }

    /** Steps made since the start. */
    public long steps() {
        return descent.steps();
    }

    /** The objective of the last step, before it was made; NaN before the first. */
    public double objective() {
        return objective.value();
    }

    /**
     * The mean loss of the last step's good cells, before it was made; of grey values the root of
     * the mean squared error. NaN without any.
     */
    public double good() {
        return objective.good();
    }

    /** The mean loss of the last step's bad cells, without the clamp; NaN of grey values. */
    public double bad() {
        return objective.bad();
    }

    /** The norm of the last step's gradient before it was clipped; NaN before the first. */
    public double gradientNorm() {
        return objective.norm();
    }

    /** What directions are multiplied with from cell to cell. */
    public double scaling() {
        return descent.weights()[descent.weights().length - 1];
    }

    /**
     * The cosine between the first two directions as the trained vectors give them, before they are
     * made orthogonal; NaN of a line.
     */
    public double cosine() {
        return objective.frame().cosine();
    }

    /** The cells that are trained; of grey values all that matter, good where they are dark. */
    public Mask mask() {
        return settings.variant() == MultiPointSettings.Variant.GREY
                ? Mask.of(pattern, Mask.PUBLISHED)
                : TwoValued.mask(settings, pattern);
    }

    /** The plane as it stands; a copy. */
    public Found found() {
        double[] origin = Arrays.copyOf(descent.weights(), network.size());
        double[][] made = objective.frame().directions();
        double[][] steps = new double[made.length][];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = made[k].clone();
            Vectors.scale(steps[k], scaling());
        }
        return new Found(network, loss, origin, steps, workers);
    }

    /**
     * The cells in the plane's coordinates.
     *
     * @param margin so many more on every side, 0 or more
     */
    public Lattice lattice(int margin) {
        return places.lattice(margin);
    }

    /** Where training stands. */
    public MultiPointState state() {
        return new MultiPointState(descent.moment());
    }

    /** Goes on from where training of the same settings stood, to the same bits. */
    public void resume(MultiPointState then) {
        descent.resume(then.moment());
        objective.frame().make(descent.weights());
    }

    /**
     * Goes on with another drawing from the same weights.
     *
     * @param other of the same shape
     * @throws IllegalArgumentException if its shape is another or no cell would be trained; nothing
     *     is changed
     */
    public void redraw(Pattern other) {
        if (!Arrays.equals(other.shape(), pattern.shape()))
            throw new IllegalArgumentException(
                    "pattern: of the shape %s, was %s"
                            .formatted(
                                    Arrays.toString(pattern.shape()),
                                    Arrays.toString(other.shape())));
        objective.goal(Goal.of(settings, other, low, high));
        pattern = other;
        if (settings.method().wholeOnly()) descent.resume(descent.moment());
    }
}
