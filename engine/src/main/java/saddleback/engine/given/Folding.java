package saddleback.engine.given;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.List;

/**
 * The folding network that attains the bound of Montúfar, Pascanu, Cho and Bengio 2014, Theorem 4,
 * on the unit cube.
 */
@Id(value = "folding", meaning = "Folds the unit cube; attains the 2014 lower bound on it")
public record Folding(
        @Setting(value = "Number of inputs", min = 1, max = 10) int inputs,
        @Setting("Width of each hidden layer, at least the number of inputs") List<Integer> widths)
        implements Construction {

    /** Checks the ranges. */
    public Folding {
        Ranges.check(Folding.class, inputs, widths);
        widths = List.copyOf(widths);
    }

    /** Two inputs, three layers of four. */
    public static Folding defaults() {
        return new Folding(2, List.of(4, 4, 4));
    }

    @Override
    public GivenNetwork network() {
        throw new UnsupportedOperationException();
    }
}
