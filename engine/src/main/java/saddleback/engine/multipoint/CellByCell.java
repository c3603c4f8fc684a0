package saddleback.engine.multipoint;

import java.util.Arrays;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;

/** Any network: the ordinary gradient, one cell after the other. */
final class CellByCell implements CellGradient {
    private final NetworkObjective objective;
    private final double[] w;
    private final double[] g;

    /**
     * @param objective without decay
     */
    CellByCell(NetworkObjective objective) {
        this.objective = objective;
        w = new double[objective.size()];
        g = new double[objective.size()];
    }

    @Override
    public void at(
            double[] origin,
            double[][] steps,
            CellSample cells,
            Goal goal,
            int[] order,
            int from,
            int to,
            double[] byOrigin,
            double[][] bySteps) {
        Arrays.fill(byOrigin, 0, w.length, 0);
        for (double[] s : bySteps) Arrays.fill(s, 0);
        for (int i = 0; i < cells.size(); i++) {
            System.arraycopy(origin, 0, w, 0, w.length);
            for (int k = 0; k < steps.length; k++) Vectors.add(w, cells.z[i][k], steps[k]);
            cells.loss[i] = cells.extra[i] + objective.gradient(w, order, from, to, g);
            cells.weight[i] = goal.weight(cells, i);
            if (cells.weight[i] == 0) continue;
            Vectors.add(byOrigin, 0, cells.weight[i], g, 0, w.length);
            for (int k = 0; k < steps.length; k++)
                Vectors.add(bySteps[k], cells.weight[i] * cells.z[i][k], g);
        }
    }
}
