package saddleback.engine.reparam;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Block;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.NormalisedRows.Row;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * Batch normalisation of the first layer over all training examples: each unit's sum is z = s (v .
 * (x - mean)) / sqrt(v' C v) + beta, mean and C those of the inputs. Exact, because what the first
 * layer's sums have as mean and variance depends on its own weights alone; of later layers it would
 * depend on those before, which is why they are left as they are. v lies where the weights lay,
 * beta where the biases lay, the lengths s are appended. The function does not depend on the length
 * of v, which starts as {@code factor} times that of the weights; where the layer is normalised so
 * already, v is multiplied by the factor.
 */
@Id(value = "batch-norm", meaning = "First layer normalised over the training examples")
public record BatchNorm(
        @Setting(value = "v over the weights", min = 0, above = true, log = true) double factor)
        implements Transformation {
    private static final String NAME = "batch-norm";

    /** Checks the range. */
    public BatchNorm {
        Ranges.check(BatchNorm.class, factor);
    }

    @Override
    public Kind kind() {
        return Kind.BATCH_NORM;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        WeightLayer first = WeightLayer.of(before.network()).getFirst();
        Dataset data = train.data();
        double[] mean = RowNorm.Deviation.mean(data.x(), data.features());
        var norm = RowNorm.Deviation.of(data.x(), mean);
        List<Row> rows = WeightNorm.rows(first.weights());
        if (Normalising.has(before.parametrisation(), rows, norm))
            return Normalising.longer(before, factor);
        Place centred = centred(before, first.weights(), bias(before, first), mean);
        Step step =
                Normalising.step(
                        centred,
                        rows,
                        norm,
                        factor,
                        NAME,
                        "\\frac{\\partial w}{\\partial v} = \\frac{s}{\\sigma}\\Bigl(I - \\frac{v"
                            + " v^\\top C}{\\sigma^2}\\Bigr),\\ \\frac{\\partial w}{\\partial s} ="
                            + " \\frac{v}{\\sigma},\\ \\sigma^2 = v^\\top C v");
        return new Step(
                step.after(),
                step.logDeterminant(),
                step.jacobian(),
                new WayBack(before, null));
    }

    private static Place centred(Place before, Block weights, Block bias, double[] mean) {
        var centring = new CentredInputs(before.network().size(), weights, bias, mean);
        return new Place(
                before.network(),
                centring,
                centring.coordinates(before.coordinates(), before.coordinates()),
                before.inputScale());
    }

    /** The first layer's biases, of a network in its own parameters. */
    private static Block bias(Place before, WeightLayer first) {
        if (!(before.parametrisation() instanceof Identity))
            throw new IllegalArgumentException(
                    NAME + ": the network's own parameters before it, was other coordinates");
        Block bias = first.bias();
        if (bias == null)
            throw new IllegalArgumentException(NAME + ": biases in the first layer, was none");
        return bias;
    }

    /** v of the length of the weights. */
    public static BatchNorm defaults() {
        return new BatchNorm(1);
    }
}
