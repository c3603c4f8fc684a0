package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.net.Network;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.Identity;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.ReachConstant;
import saddleback.engine.reparam.ReachEigenvalues;
import saddleback.engine.reparam.ReachNorm;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.reparam.WeightLayer;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;

import java.util.Arrays;
import java.util.List;

/** Transformations tried before a network is trained. */
final class Trial {
    private static final double BIAS = 0.01;

    private Trial() {}

    /**
     * Refuses transformations that do not suit the network, whatever its weights: they are tried at
     * random ones. Of those that look for their factors at the weights only that layers can be
     * scaled is tried.
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
        Transformation tried = tried(t, at.network());
        boolean plain = at.parametrisation() instanceof Identity;
        if (!tried.equals(t) && !plain)
            throw new IllegalArgumentException(
                    ("settings.transform[%d].%s: the network's own parameters before it, was other"
                                    + " coordinates")
                            .formatted(i, id(t)));
        try {
            return tried.apply(at, train).after();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (!tried.equals(t)) message = id(t) + message.substring(message.indexOf(':'));
            throw new IllegalArgumentException(
                    "settings.transform[%d].%s".formatted(i, message), e);
        }
    }

    private static Transformation tried(Transformation t, Network network) {
        return switch (t) {
            case ReachNorm _, ReachEigenvalues _, ReachConstant _ -> ones(network);
            default -> t;
        };
    }

    private static AlphaScale ones(Network network) {
        double[] factors = new double[WeightLayer.of(network).size()];
        Arrays.fill(factors, 1);
        return new AlphaScale(factors);
    }

    private static String id(Transformation t) {
        Id id = t.getClass().getAnnotation(Id.class);
        return id == null ? "" : id.value();
    }
}
