package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.Chain;
import saddleback.engine.reparam.Machine;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.List;

/** Transformations tried before a network is trained. */
final class Trial {
    private static final double BIAS = 0.01;

    private Trial() {}

    /**
     * Refuses transformations that do not suit the network, whatever its weights: they are tried at
     * random ones. Machines, which look for their factors at the weights, are asked only whether
     * they suit.
     *
     * @param loaded the problem before its weights are trained
     * @param seed of the random weights
     * @throws IllegalArgumentException "settings.transform[i].name: rule, was value"
     */
    static void check(Prepared loaded, List<Transformation> transform, Seed seed, Workers workers) {
        double[] w = new Init.He().draw(loaded.network(), seed);
        Vectors.add(w, BIAS, seed.of("bias").normals().fill(new double[w.length]));
        NetworkObjective train = loaded.train(workers);
        Place at = Place.of(loaded.network(), w);
        for (int i = 0; i < transform.size(); i++) at = step(transform.get(i), i, at, train);
    }

    private static Place step(Transformation t, int i, Place at, NetworkObjective train) {
        try {
            if (!(t instanceof Machine machine)) return Chain.finite(t.apply(at, train), t).after();
            machine.suited(at);
            return at;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "settings.transform[%d].%s".formatted(i, e.getMessage()), e);
        }
    }
}
