package saddleback.engine.labs.saddles;

import java.util.List;

/**
 * The stages of an entrant on so many examples, counted in steps.
 *
 * @param ends for each stage, how many steps are made when it is over
 */
record Stages(List<Stage> all, long[] ends) {

    static Stages of(Entrant entrant, int examples) {
        List<Stage> all = entrant.stages();
        long[] ends = new long[all.size()];
        long sum = 0;
        for (int i = 0; i < ends.length; i++) {
            Integer batch = all.get(i).batch();
            long perEpoch = batch == null ? 1 : Math.ceilDiv(examples, Math.min(batch, examples));
            sum += all.get(i).epochs() * perEpoch;
            ends[i] = sum;
        }
        return new Stages(all, ends);
    }

    /** Steps of all stages. */
    long steps() {
        return ends[ends.length - 1];
    }

    /** The stage whose step follows after so many steps; the last one at the end. */
    int at(long steps) {
        int i = 0;
        while (i + 1 < ends.length && steps >= ends[i]) i++;
        return i;
    }

    /** Whether a stage ends after so many steps. */
    boolean turns(long steps) {
        for (long end : ends) if (end == steps) return true;
        return false;
    }

    /**
     * In which of so many equal parts of all passes over the examples the place after so many steps
     * lies; exact.
     */
    long gap(long steps, long gaps) {
        int stage = steps == 0 ? 0 : at(steps - 1);
        long passes = 0;
        for (int i = 0; i < stage; i++) passes += all.get(i).epochs();
        long from = stage == 0 ? 0 : ends[stage - 1];
        long perEpoch = (ends[stage] - from) / all.get(stage).epochs();
        long sum = passes;
        for (int i = stage; i < ends.length; i++) sum += all.get(i).epochs();
        return (passes * perEpoch + steps - from) * gaps / (sum * perEpoch);
    }
}
