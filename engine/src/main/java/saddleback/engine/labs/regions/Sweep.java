package saddleback.engine.labs.regions;

import saddleback.engine.regions.Bound;

import java.util.List;

/**
 * Counts of random networks.
 *
 * @param entries one for each shape and initialisation, in the order of the settings; those that
 *     are not counted yet are missing at the end
 */
public record Sweep(List<Entry> entries) {

    /** Copies the list. */
    public Sweep {
        entries = List.copyOf(entries);
    }

    /**
     * One shape with one initialisation.
     *
     * @param widths hidden widths
     * @param init written name of the initialisation
     * @param parameters number of weights and biases
     * @param regions activation regions of each network, in the order of the seeds
     * @param incomplete of how many networks there are at least so many regions
     * @param bounds for this shape
     */
    public record Entry(
            int[] widths,
            String init,
            int parameters,
            long[] regions,
            int incomplete,
            List<Bound> bounds) {

        /** Copies the list. */
        public Entry {
            bounds = List.copyOf(bounds);
        }

        /** With complete counts. */
        public Entry(
                int[] widths, String init, int parameters, long[] regions, List<Bound> bounds) {
            this(widths, init, parameters, regions, 0, bounds);
        }

        /** Their mean. */
        public double mean() {
            double sum = 0;
            for (long r : regions) sum += r;
            return sum / regions.length;
        }

        /** Their standard deviation, 0 of one alone. */
        public double deviation() {
            if (regions.length < 2) return 0;
            double mean = mean();
            double sum = 0;
            for (long r : regions) sum += (r - mean) * (r - mean);
            return Math.sqrt(sum / (regions.length - 1));
        }
    }
}
