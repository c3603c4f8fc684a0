package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * The ball around the weights blown up or shrunk (appendix A): the Hessian at the weights is
 * multiplied by (r/rho)², and nothing changes beyond the outer radius.
 */
@Id(value = "radial-map", meaning = "The ball around the weights blown up or shrunk")
public record RadialMap(
        @Setting(value = "Radius r of the ball that is mapped", min = 0, above = true) double from,
        @Setting(value = "Radius rho that it becomes", min = 0, above = true) double to,
        @Setting(value = "Radius beyond which nothing moves", min = 0, above = true) double until)
        implements Transformation {
    /** Checks the ranges, and that both radii are below the outer one. */
    public RadialMap {
        Ranges.check(RadialMap.class, from, to, until);
        new RadialScale(from, to, until);
    }

    @Override
    public Kind kind() {
        return Kind.RADIAL_MAP;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        return NewCoordinates.step(
                before,
                new RadialCoordinates(before.coordinates(), new RadialScale(from, to, until)),
                before.coordinates(),
                "\\tfrac{\\psi(r)}{r} I + \\bigl(\\psi'(r) - \\tfrac{\\psi(r)}{r}\\bigr)"
                        + " u u^\\top");
    }

    /** The values of the specification's check. */
    public static RadialMap defaults() {
        return new RadialMap(0.2, 0.5, 1);
    }
}
