package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.BatchNorm;
import saddleback.engine.reparam.InputScale;
import saddleback.engine.reparam.Permutation;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.PowerMap;
import saddleback.engine.reparam.RadialMap;
import saddleback.engine.reparam.Step;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.reparam.UnitScale;
import saddleback.engine.reparam.WeightLayer;
import saddleback.engine.reparam.WeightNorm;

import java.util.ArrayList;
import java.util.List;

/** One transformation of each kind, chosen so that it shows; those that a network allows. */
final class Examples {
    /** Factors of powers of two are exact: 2^-2 to 2^2. */
    private static final int MOST = 2;

    private static final double LENGTH = 4;

    /** Grey levels of a byte. */
    private static final double INPUT = 255;

    /**
     * One that suits.
     *
     * @param step what it did
     */
    record Example(Transformation transformation, Step step) {}

    private Examples() {}

    static List<Example> of(Place place, NetworkObjective train) {
        var found = new ArrayList<Example>();
        for (Transformation t : all(place)) {
            try {
                found.add(new Example(t, t.apply(place, train)));
            } catch (IllegalArgumentException _) {
                // does not suit this network
            }
        }
        return found;
    }

    private static List<Transformation> all(Place place) {
        var all = new ArrayList<Transformation>();
        List<WeightLayer> layers = WeightLayer.of(place.network());
        if (layers.size() > 1) {
            all.add(new AlphaScale(factors(layers.size())));
            all.add(new UnitScale(1, units(layers.getFirst().units())));
            all.add(new Permutation(1, new int[0]));
        }
        all.add(new WeightNorm(LENGTH, 0));
        all.add(new BatchNorm(LENGTH));
        all.add(PowerMap.defaults());
        double norm = Vectors.norm(place.coordinates());
        double unit = norm > 0 ? norm : 1;
        all.add(new RadialMap(0.1 * unit, 0.25 * unit, 0.5 * unit));
        all.add(new InputScale(INPUT));
        return all;
    }

    /** 1/4 to 4 evenly, the product 1. */
    private static double[] factors(int layers) {
        double[] factors = new double[layers];
        for (int k = 0; k < layers; k++)
            factors[k] = Math.scalb(1.0, (int) Math.rint(MOST * (2.0 * k / (layers - 1) - 1)));
        return factors;
    }

    /** 1/4 to 4 in turn. */
    private static double[] units(int count) {
        double[] factors = new double[count];
        for (int j = 0; j < count; j++)
            factors[j] = Math.scalb(1.0, j % (2 * MOST + 1) - MOST);
        return factors;
    }
}
