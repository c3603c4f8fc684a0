package saddleback.engine.construct;

import saddleback.engine.net.Answer;

/**
 * Right answers of a prediction that ignores x.
 *
 * @param outputs before s is added to the first
 * @param data targets
 */
record Answers(double[] outputs, Moments data) {

    /**
     * The share of examples whose class has the largest output, ties to the first as {@link Answer}
     * has them, of a single output the second class above 0; NaN of real targets.
     */
    double right(double s) {
        if (!data.classes()) return Double.NaN;
        if (outputs.length == 1 && data.mean().length == 1)
            return outputs[0] + s > 0 ? data.mean()[0] : 1 - data.mean()[0];
        int best = 0;
        double top = outputs[0] + s;
        for (int k = 1; k < outputs.length; k++)
            if (outputs[k] > top) {
                best = k;
                top = outputs[k];
            }
        return data.mean()[best];
    }
}
