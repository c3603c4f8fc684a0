package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Network;

import java.util.List;

/**
 * What the spectrum lab found. In a preview later parts may still be missing.
 *
 * @param network whose weights these are
 * @param weights the point, length P; owned by this record and never written to
 * @param operator whose eigenvalues
 * @param examples over how many training examples the mean is
 * @param loss at the point, decay included
 * @param gradientNorm at the point
 * @param eigenvalues at the point; null in early previews
 * @param trace null in early previews
 * @param census null in early previews
 * @param density null where not asked for or not there yet
 * @param blocks of the layers; empty where not asked for
 * @param along moments of training in order; empty where not asked for
 * @param vectors whether the vectors go into the files
 */
public record SpectrumResult(
        Network network,
        double[] weights,
        Operator operator,
        int examples,
        double loss,
        double gradientNorm,
        @Nullable Eigenvalues eigenvalues,
        @Nullable Trace trace,
        @Nullable Census census,
        @Nullable Density density,
        List<LayerBlock> blocks,
        List<Moment> along,
        boolean vectors) {

    /** Copies the lists. */
    public SpectrumResult {
        blocks = List.copyOf(blocks);
        along = List.copyOf(along);
    }

    /** The number of parameters P. */
    public int size() {
        return weights.length;
    }
}
