package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.net.GivenForm;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Recording;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.List;

/** Counts at moments of training, one after the other. */
final class AlongStudy {
    private static final double COUNTED = 0.7;
    private static final int NUMBERS = 5;

    private final Prepared prepared;
    private final Counting counting;
    private final @Nullable NearData near;
    private final List<Trajectory.Point> points;
    private final List<GivenNetwork> networks = new ArrayList<>();

    /** Of each moment regions, 1 for all of them, the density near the data, born, died. */
    private final List<double[]> moments = new ArrayList<>();

    /** The patterns of the moment before. */
    private @Nullable Generations before;

    /**
     * Moments evenly spread over the recorded steps.
     *
     * @param asked null for none
     * @throws IllegalArgumentException where moments are asked for and no way of training is known
     */
    AlongStudy(
            Prepared prepared,
            @Nullable Integer asked,
            Counting counting,
            @Nullable NearData near) {
        this.prepared = prepared;
        this.counting = counting;
        this.near = near;
        points = asked == null ? List.of() : chosen(prepared, asked);
    }

    private static List<Trajectory.Point> chosen(Prepared prepared, int asked) {
        var training = prepared.training();
        if (training == null || training.trajectory().points().size() < 2)
            throw new IllegalArgumentException(
                    "settings.along: weights that are trained here, or a checkpoint, with a"
                            + " recorded trajectory, was "
                            + asked
                            + " without one");
        return training.trajectory().spread(asked);
    }

    /** How many moments there are. */
    int count() {
        return points.size();
    }

    /**
     * Looks at one moment after the other; those that an earlier run finished are taken from what
     * it kept, but the last of these is looked at again for its patterns.
     *
     * @param run progress over [0, 1]
     */
    void each(Run<?> run, Runnable found) {
        var kept = new KeptNumbers(run.kept());
        for (int i = 0; i < points.size(); i++) {
            Trajectory.Point point = points.get(i);
            double from = (double) i / points.size();
            double to = (i + 1.0) / points.size();
            run.step(from, "step " + point.step());
            GivenNetwork network = GivenForm.of(prepared.network(), point.weights());
            int moment = i;
            boolean[] looked = {false};
            double[] numbers =
                    kept.of(
                            "along-" + moment,
                            NUMBERS,
                            () -> {
                                looked[0] = true;
                                return look(moment, network, run.stage(from, to));
                            });
            if (!looked[0]) before = null;
            networks.add(network);
            moments.add(numbers);
            found.run();
        }
    }

    private double[] look(int moment, GivenNetwork network, Run<?> run) {
        Cells cells = counting.cells(network, run.stage(0, COUNTED / 2));
        Generations now = Generations.of(cells);
        if (before == null && now != null && moment > 0 && wasKept(moment - 1))
            before =
                    Generations.of(
                            counting.cells(
                                    networks.get(moment - 1), run.stage(COUNTED / 2, COUNTED / 2)));
        Census census =
                cells != null
                        ? cells.census()
                        : counting.count(network, run.stage(COUNTED / 2, COUNTED));
        double density =
                near == null
                        ? Double.NaN
                        : near.density(network, run.workers(), run.part(COUNTED, 1));
        double[] numbers = {census.regions(), census.complete() ? 1 : 0, density, 0, 0};
        if (moment > 0) {
            Generations last = before;
            numbers[3] = now == null || last == null ? -1 : now.without(last);
            numbers[4] = now == null || last == null ? -1 : last.without(now);
        }
        before = now;
        return numbers;
    }

    /** Whether the cells of a moment were few enough to be kept. */
    private boolean wasKept(int moment) {
        double[] numbers = moments.get(moment);
        return numbers[1] == 1 && numbers[0] <= counting.budget().drawn();
    }

    /** The moments looked at, null where none is asked for. */
    @Nullable Along soFar() {
        if (points.isEmpty()) return null;
        int n = moments.size();
        boolean[] complete = new boolean[n];
        double[] epoch = new double[n];
        long[] step = new long[n];
        for (int i = 0; i < n; i++) {
            complete[i] = moments.get(i)[1] == 1;
            step[i] = points.get(i).step();
            epoch[i] = epoch(step[i]);
        }
        return new Along(
                step,
                epoch,
                whole(0),
                moments.stream().mapToDouble(m -> m[2]).toArray(),
                whole(3),
                whole(4),
                complete,
                networks);
    }

    private long[] whole(int number) {
        return moments.stream().mapToLong(m -> (long) m[number]).toArray();
    }

    private double epoch(long step) {
        TrainingSettings t = prepared.problem().weights().training();
        return t == null ? Double.NaN : (double) step / Recording.perEpoch(t, prepared);
    }
}
