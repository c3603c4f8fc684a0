package saddleback.engine.labs.patterns;

import saddleback.engine.net.Init;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.problem.Prepared;
import saddleback.engine.problem.Weights;

import java.util.Objects;

/**
 * How fine-tuning goes: Adam as in the problem's own training, the default one where that has
 * another method; batches of the problem's size, 512 where it has none.
 *
 * @param how method, batch, clipping and the ordinary start
 * @param moments steps after which losses are measured, from 0 on, spread evenly: so many that to
 *     measure costs no more than to train, at least 20 and at most 100
 */
record TuningPlan(TrainingSettings how, int[] moments) {
    private static final int BATCH = 512;
    private static final int MOST_MOMENTS = 100;
    private static final int FEWEST_MOMENTS = 20;
    private static final int SWEEPS_OF_A_STEP = 3;

    /** Of so many steps, 1 or more. */
    static TuningPlan of(Prepared prepared, int steps) {
        int examples = prepared.data().train().examples();
        Weights weights = prepared.problem().weights();
        TrainingSettings own = weights.training();
        Integer asked = own == null ? null : own.batch();
        int batch = Math.min(asked == null ? BATCH : asked, examples);
        TrainingSettings usual = TrainingSettings.defaults();
        var how =
                new TrainingSettings(
                        own != null && own.method() instanceof Adam adam ? adam : Adam.defaults(),
                        batch,
                        usual.epochs(),
                        null,
                        init(weights),
                        usual.schedule(),
                        own == null ? null : own.clip(),
                        null,
                        usual.curve(),
                        usual.trajectory(),
                        usual.checkpoint());
        long measured = (long) examples + prepared.data().test().examples();
        return new TuningPlan(how, moments(steps, (long) SWEEPS_OF_A_STEP * batch, measured));
    }

    /** Examples of a step. */
    int batch() {
        return Objects.requireNonNull(how.batch());
    }

    private static Init init(Weights weights) {
        TrainingSettings own = weights.training();
        if (own != null) return own.init();
        return weights instanceof Weights.Initial(Init init) ? init : new Init.He();
    }

    private static int[] moments(int steps, long step, long measured) {
        int affordable = Math.clamp(steps * step / measured, FEWEST_MOMENTS, MOST_MOMENTS);
        int count = Math.min(affordable, steps);
        int[] moments = new int[count + 1];
        for (int i = 0; i <= count; i++) moments[i] = (int) ((long) steps * i / count);
        return moments;
    }
}
