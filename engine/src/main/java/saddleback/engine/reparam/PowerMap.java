package saddleback.engine.reparam;

import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.run.Progress;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/**
 * Each coordinate on a bent scale around where it is: eta = (t² + b)^a t with t the distance from
 * there (figure 5 of the paper). The Hessian at the weights is divided by b^2a.
 */
@Id(value = "power-map", meaning = "Each parameter on a bent scale around where it is")
public record PowerMap(
        @Setting(value = "Exponent a", min = -0.5, above = true, max = 10) double a,
        @Setting(value = "Offset b, above 0 where a is not 0", min = 0, max = 1e12) double b)
        implements Transformation {

    /** Checks the ranges. */
    public PowerMap {
        Ranges.check(PowerMap.class, a, b);
        new PowerScale(a, b);
    }

    @Override
    public Kind kind() {
        return Kind.POWER_MAP;
    }

    @Override
    public Step apply(Place before, NetworkObjective train, Progress progress) {
        var first = new PowerCoordinates(before.coordinates(), a, b);
        return NewCoordinates.step(
                before,
                first,
                new double[first.size()],
                "\\operatorname{diag}\\bigl(u_i^{a-1}((1+2a)t_i^2+b)\\bigr),\\ u_i = t_i^2+b");
    }

    /** The values of the paper's figure: a 1/2, b 0.01. */
    public static PowerMap defaults() {
        return new PowerMap(0.5, 0.01);
    }
}
