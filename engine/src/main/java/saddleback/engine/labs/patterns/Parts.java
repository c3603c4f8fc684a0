package saddleback.engine.labs.patterns;

import saddleback.engine.run.Progress;

/** A run's progress, parted by how much work each part is. */
final class Parts {
    private final Progress whole;
    private final double from;
    private final double all;
    private double done;

    /**
     * Nothing done.
     *
     * @param from how much of the run's progress is over
     * @param all the weights of all parts together
     */
    Parts(Progress whole, double from, double all) {
        this.whole = whole;
        this.from = from;
        this.all = all;
    }

    /** The progress of the next part. */
    Progress next(double weight) {
        double low = share();
        done += weight;
        return whole.part(low, share());
    }

    private double share() {
        return all == 0 ? 1 : Math.min(1, from + (1 - from) * done / all);
    }
}
