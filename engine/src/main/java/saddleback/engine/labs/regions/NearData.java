package saddleback.engine.labs.regions;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Progress;
import saddleback.engine.run.SideRuns;
import saddleback.engine.run.Workers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many regions lie near the data. An axis-parallel cube, its half side {@link #reach}, stands
 * around the foot of each example on the cut (around at most {@link #MOST} of them, evenly spread
 * over those whose distance to the cut is smallest); the activation regions that meet each cube are
 * counted, and their mean is divided by the cube's length, area or volume. This is the number of
 * regions meeting a cube over its volume, of which Hanin and Rolnick (ICML and NeurIPS 2019) give
 * the mean over random weights. Its unit is 1 over the unit of u to the power of the dimensions.
 */
final class NearData {
    /** Cubes at most. */
    static final int MOST = 64;

    /** The half side over the root mean square distance of the feet from their mean. */
    private static final double REACH = 0.05;

    private final Counting counting;
    private final double[][] centres;
    private final double reach;

    NearData(Counting counting, CutData data) {
        this.counting = counting;
        reach = reach(data);
        centres = centres(data);
    }

    /** Half the side of a cube: a twentieth of the feet's spread. */
    static double reach(CutData data) {
        double square = 0;
        for (int k = 0; k < data.dims(); k++) {
            int axis = k;
            double mean =
                    IntStream.range(0, data.size()).mapToDouble(i -> data.at(i, axis)).sum()
                            / data.size();
            for (int i = 0; i < data.size(); i++) {
                double away = data.at(i, k) - mean;
                square += away * away / data.size();
            }
        }
        return REACH * (square > 0 ? Math.sqrt(square) : 1);
    }

    private static double[][] centres(CutData data) {
        int count = Math.min(MOST, data.size());
        int[] near =
                IntStream.range(0, data.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> data.distance()[i]))
                        .mapToInt(Integer::intValue)
                        .limit(4L * count)
                        .toArray();
        double[][] centres = new double[count][];
        for (int i = 0; i < count; i++) {
            int example = near[(int) ((long) i * near.length / count)];
            centres[i] =
                    Arrays.copyOfRange(
                            data.u(), example * data.dims(), (example + 1) * data.dims());
        }
        return centres;
    }

    /** Regions for each unit of length, area or volume within the cubes. */
    double density(GivenNetwork network, Workers workers, Progress progress) {
        long[] met = new long[centres.length];
        var side = new SideRuns();
        Progress asked = (_, _) -> progress.step(0, "regions near the data");
        workers.each(
                centres.length,
                (i, worker) ->
                        side.part(
                                worker,
                                () -> {
                                    RegionCounter counter =
                                            counting.counter(network, cube(centres[i]));
                                    met[i] = counter.count(side.of(worker, asked)).regions();
                                }));
        double volume = Math.pow(2 * reach, centres[0].length);
        return Arrays.stream(met).sum() / (double) met.length / volume;
    }

    private Domain.Box cube(double[] centre) {
        double[] lo = new double[centre.length];
        double[] hi = new double[centre.length];
        for (int k = 0; k < lo.length; k++) {
            lo[k] = centre[k] - reach;
            hi[k] = centre[k] + reach;
        }
        return new Domain.Box(lo, hi);
    }
}
