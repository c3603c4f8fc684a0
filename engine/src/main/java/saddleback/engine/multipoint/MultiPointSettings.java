package saddleback.engine.multipoint;

import org.jspecify.annotations.Nullable;

import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Method;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * The objective and the method.
 *
 * @param variant two-valued as published, or grey values, which are an addition of this program
 * @param parametrisation how the directions follow from the trained vectors
 * @param method of first order
 * @param batch examples of a step, shared by its cells; null for all
 * @param good how many cells of low loss a step draws; null for all
 * @param bad how many cells of high loss a step draws; null for all
 * @param clamp losses of bad cells above it do not count
 * @param against weight of the bad cells
 * @param clip greatest norm of the gradient; null for any
 * @param ternary whether only cells near the outline are trained
 * @param scaling of the directions at the start: a cell's step is this share of their length
 * @param centred whether the origin lies in the middle of the picture
 * @param orthogonality weight of the penalty where directions are not made orthogonal
 * @param length weight of the penalty where directions are not made equally long
 */
public record MultiPointSettings(
        @Setting("Two values as published, or grey values, an addition of this program")
                Variant variant,
        @Setting("How the directions follow from the trained vectors")
                Parametrisation parametrisation,
        @Setting("The method, of first order") Method method,
        @Setting(value = "Examples of a step, shared by its cells; none for all", min = 1)
                @Nullable Integer batch,
        @Setting(value = "Cells of low loss drawn for a step; none for all", min = 1)
                @Nullable Integer good,
        @Setting(value = "Cells of high loss drawn for a step; none for all", min = 1)
                @Nullable Integer bad,
        @Setting(value = "Loss above which a cell is bad enough", min = 0, above = true)
                double clamp,
        @Setting(value = "Weight of the cells of high loss", min = 0, advanced = true)
                double against,
        @Setting(
                        value = "Greatest norm of the gradient; none for any",
                        min = 0,
                        above = true,
                        advanced = true)
                @Nullable Double clip,
        @Setting("Whether only cells near the outline are trained") boolean ternary,
        @Setting(
                        value = "From cell to cell, as a share of the directions, at the start",
                        min = 0,
                        above = true,
                        log = true)
                double scaling,
        @Setting(value = "Whether the origin lies in the middle of the picture", advanced = true)
                boolean centred,
        @Setting(
                        value = "Weight of the penalty where directions are not made orthogonal",
                        min = 0,
                        advanced = true)
                double orthogonality,
        @Setting(
                        value = "Weight of the penalty where directions are not made equally long",
                        min = 0,
                        advanced = true)
                double length) {

    /** Two values or many; written in lower case with dashes. */
    public enum Variant {
        /** Good and bad cells, arXiv 1910.03867. */
        TWO_VALUED,
        /** The squared distance of each cell's loss from its grey value; not published. */
        GREY
    }

    /** Checks the ranges and the order of the method. */
    public MultiPointSettings {
        Ranges.check(
                MultiPointSettings.class,
                variant,
                parametrisation,
                method,
                batch,
                good,
                bad,
                clamp,
                against,
                clip,
                ternary,
                scaling,
                centred,
                orthogonality,
                length);
        if (method.secondOrder())
            throw new IllegalArgumentException(
                    "method: one of first order, was one that needs second derivatives");
    }

    /** As published, with a rate for small dense networks. */
    public static MultiPointSettings defaults() {
        return new MultiPointSettings(
                Variant.TWO_VALUED,
                Parametrisation.UP_ORTHOGONAL,
                new Adam(3e-3, 0.9, 0.999, 1e-8),
                512,
                50,
                50,
                2.5,
                1,
                100.0,
                true,
                0.1,
                true,
                10,
                10);
    }
}
