package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Init;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Prepared;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.Step;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;
import saddleback.engine.settings.Id;

import java.util.ArrayList;
import java.util.List;

/** The transformations of the settings, one after the other. */
record Transforming(List<Transformation> transformations) {
    private static final double BIAS = 0.01;

    /**
     * Refuses transformations that do not suit the network, whatever its weights: they are tried at
     * random ones.
     *
     * @param loaded the problem before its weights are trained
     * @param seed of the random weights
     */
    void check(Prepared loaded, Seed seed) {
        double[] w = new Init.He().draw(loaded.network(), seed);
        Vectors.add(w, BIAS, seed.of("bias").normals().fill(new double[w.length]));
        NetworkObjective train = loaded.train(Workers.shared());
        Place at = Place.of(loaded.network(), w);
        for (int i = 0; i < transformations.size(); i++) at = step(i, at, train).after();
    }

    /** What each does, in order. */
    List<Step> apply(Place before, NetworkObjective train, Progress progress) {
        var steps = new ArrayList<Step>();
        Place at = before;
        for (int i = 0; i < transformations.size(); i++) {
            progress.step((double) i / transformations.size(), "transformation " + (i + 1));
            Step step = step(i, at, train);
            steps.add(step);
            at = step.after();
        }
        return steps;
    }

    private Step step(int i, Place at, NetworkObjective train) {
        Transformation t = transformations.get(i);
        try {
            return t.apply(at, train);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path(i, t, String.valueOf(e.getMessage())), e);
        }
    }

    /** The path before "name: rule": the name of an only setting is not written in files. */
    private static String path(int i, Transformation t, String message) {
        Id written = t.getClass().getAnnotation(Id.class);
        String id = written == null ? "" : written.value();
        int colon = message.indexOf(": ");
        String name = colon < 0 ? "" : message.substring(0, colon);
        boolean whole =
                name.equals(id)
                        || (name.matches("[a-z][a-z-]*")
                                && t.getClass().getRecordComponents().length == 1);
        String rest =
                whole
                        ? message.substring(colon)
                        : (name.matches("[a-z][a-z-]*") ? "." : ": ") + message;
        return "settings.transform[%d].%s%s".formatted(i, id, rest);
    }
}
