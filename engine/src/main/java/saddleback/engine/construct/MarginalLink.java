package saddleback.engine.construct;

import saddleback.engine.data.Dataset;
import saddleback.engine.net.Loss;

/**
 * The mean loss of a prediction that ignores x. It depends on the data through the labels' shares
 * alone, or through mean and variance of real targets.
 */
public final class MarginalLink {
    /** The logarithm of a share so small that the loss does not feel it: 2^-60. */
    static final double ABSENT = -60 * StrictMath.log(2);

    private MarginalLink() {}

    /**
     * With the best constant prediction for the data: the logarithms of the labels' shares, or the
     * mean target. A class without an example gets the share 2^-60, which the loss does not feel.
     *
     * @throws IllegalArgumentException "data: ..." if every example is of the first class, so that
     *     no s raises the loss; "loss: ..." if the loss does not suit the targets
     */
    public static Link of(Dataset data, Loss loss) {
        return ConstantBase.of(data, loss).on(data);
    }

    /**
     * With a given prediction.
     *
     * @param outputs of the network before s is added to the first
     * @param data of any shares
     */
    public static Link of(double[] outputs, Dataset data, Loss loss) {
        loss.check(outputs.length, data.targets());
        Moments moments = Moments.of(data.targets(), outputs.length);
        double[] own = outputs.clone();
        return switch (loss) {
            case CROSS_ENTROPY -> SoftmaxLink.of(own, moments);
            case SQUARED_ERROR -> SquaredLink.of(own, moments, 1);
            case MEAN_SQUARED_ERROR -> SquaredLink.of(own, moments, 2);
            case BINARY_CROSS_ENTROPY -> SoftmaxLink.logistic(own, moments);
        };
    }

    /** The best constant prediction. */
    static double[] best(Moments m, Loss loss) {
        boolean logs = !loss.squared();
        if (logs && m.mean()[0] == 1)
            throw new IllegalArgumentException(
                    "data: a target besides that of the first output, was none");
        double[] outputs = m.mean().clone();
        for (int k = 0; logs && k < outputs.length; k++) {
            double q = m.mean()[k];
            double other = loss == Loss.CROSS_ENTROPY ? 1 : 1 - q;
            outputs[k] = q == 0 ? ABSENT : other == 0 ? -ABSENT : StrictMath.log(q / other);
        }
        return outputs;
    }
}
