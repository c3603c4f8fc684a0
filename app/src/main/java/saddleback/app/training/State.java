package saddleback.app.training;

import saddleback.engine.optim.End;
import saddleback.engine.optim.Moment;

import java.util.List;

/**
 * How training stands; never changes.
 *
 * @param now the present weights
 * @param history moments that can be gone back to, in the order of steps
 * @param lineEpochs where the running loss was taken
 * @param lineLosses the running loss there
 * @param running whether steps are being made
 * @param end why none can be made, {@link End#RUNNING} if they can
 * @param obeyed how many orders were obeyed
 */
public record State(
        Spot now,
        List<Moment> history,
        double[] lineEpochs,
        double[] lineLosses,
        boolean running,
        End end,
        long obeyed) {}
