package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** Hessian multiplied by (r/rho)² at the weights. */
@Id(value = "radial-map", meaning = "The ball around the weights blown up or shrunk")
public record RadialMap(
        @Setting(value = "Radius r of the ball that is mapped", min = 0, above = true) double from,
        @Setting(value = "Radius rho that it becomes", min = 0, above = true) double to,
        @Setting(value = "Radius beyond which nothing moves", min = 0, above = true) double until)
        implements Transformation {
    /** Checks the ranges. */
    public RadialMap {
        Ranges.check(RadialMap.class, from, to, until);
    }

    @Override
    public Kind kind() {
        return Kind.RADIAL_MAP;
    }

    @Override
    public Step apply(Place before, NetworkObjective train) {
        throw new UnsupportedOperationException();
    }

    /** The values of the specification's check. */
    public static RadialMap defaults() {
        return new RadialMap(0.2, 0.5, 1);
    }
}
