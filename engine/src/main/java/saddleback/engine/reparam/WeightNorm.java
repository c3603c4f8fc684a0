package saddleback.engine.reparam;

import saddleback.engine.net.Block;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.NormalisedRows.Row;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.ArrayList;
import java.util.List;

/**
 * Weight normalisation (Salimans and Kingma 2016; section 5.1 of the paper): each row of weights is
 * w = s v / |v|, with v where w lay and the lengths s appended to the coordinates. The function does
 * not depend on the length of v, which starts as {@code factor} times that of w, while the Hessian
 * by v falls with its square. Where the weights are normalised so already, v is multiplied by the
 * factor.
 */
@Id(value = "weight-norm", meaning = "w = s v / |v| for each unit, v a factor times w")
public record WeightNorm(
        @Setting(value = "v over w", min = 0, above = true, log = true) double factor,
        @Setting(value = "Layer, counted from 1, or 0 for all", min = 0) int layer)
        implements Transformation {
    private static final String NAME = "weight-norm";
    private static final String JACOBIAN =
            "\\frac{\\partial w}{\\partial v} = \\frac{s}{|v|}\\Bigl(I - \\frac{v"
                    + " v^\\top}{|v|^2}\\Bigr),\\ \\frac{\\partial w}{\\partial s} = \\frac{v}{|v|}";

    /** Checks the ranges. */
    public WeightNorm {
        Ranges.check(WeightNorm.class, factor, layer);
    }

    @Override
    public Kind kind() {
        return Kind.WEIGHT_NORM;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        List<WeightLayer> layers = WeightLayer.of(before.network());
        if (layer > layers.size())
            throw new IllegalArgumentException(
                    "%s: a layer with weights, at most %d, was %d"
                            .formatted(NAME, layers.size(), layer));
        var rows = new ArrayList<Row>();
        for (WeightLayer l : layers)
            if (layer == 0 || layer == l.number()) rows.addAll(rows(l.weights()));
        return Normalising.step(before, rows, new RowNorm.Euclidean(), factor, NAME, JACOBIAN);
    }

    static List<Row> rows(Block weights) {
        var rows = new ArrayList<Row>();
        for (int j = 0; j < weights.rows(); j++)
            rows.add(new Row(weights.offset() + j * weights.cols(), weights.cols()));
        return rows;
    }

    /** All layers, v of the length of w. */
    public static WeightNorm defaults() {
        return new WeightNorm(1, 0);
    }
}
