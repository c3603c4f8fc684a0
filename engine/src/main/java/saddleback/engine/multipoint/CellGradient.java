package saddleback.engine.multipoint;

/** Losses at cells of a plane, and the gradient of what is asked of them. */
interface CellGradient {

    /**
     * Fills in the sample's losses and weights, and computes the derivative of the objective,
     * without what does not come from the examples, by the origin and by the steps from cell to
     * cell along each axis.
     *
     * @param origin flat parameters; more may follow behind them
     * @param steps from cell to cell along each axis
     * @param order examples of the step: those from {@code from} to {@code to - 1}
     * @param byOrigin its first numbers, as many as parameters, are overwritten
     * @param bySteps overwritten
     */
    void at(
            double[] origin,
            double[][] steps,
            CellSample cells,
            Goal goal,
            int[] order,
            int from,
            int to,
            double[] byOrigin,
            double[][] bySteps);
}
