package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Inputs in another unit: the network is fed u with x = factor u, and the parameters stay, so that
 * the derivative by u is factor times that by x (section 5.2).
 */
@Id(value = "input-scale", meaning = "Inputs measured in another unit")
public record InputScale(
        @Setting(value = "Factor c, inputs being x = c u", min = 0, above = true, log = true)
                double factor)
        implements Transformation {

    /** Checks the range. */
    public InputScale {
        Ranges.check(InputScale.class, factor);
    }

    @Override
    public Kind kind() {
        return Kind.INPUT_SCALE;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        Place after =
                new Place(
                        before.network(),
                        before.parametrisation(),
                        before.coordinates(),
                        before.inputScale() * factor);
        return new Step(after, 0, "I", new WayBack(before, null));
    }

    /** Back again. */
    public InputScale inverse() {
        return new InputScale(1 / factor);
    }

    /** Ten. */
    public static InputScale defaults() {
        return new InputScale(10);
    }
}
