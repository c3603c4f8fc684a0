package saddleback.engine.flatness.curved;

import saddleback.engine.flatness.Reading;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Progress;

/** The greatest rise of the loss in a small ball, to first order. */
final class FirstOrder {
    private static final String HOW = "one gradient";

    private FirstOrder() {}

    /** In a ball: epsilon |dL|. */
    static Reading sam(Derivatives at, Progress progress) {
        progress.step(0, "gradient");
        return Reading.exact(at.subject().how().epsilon() * Vectors.norm(at.gradient()), HOW);
    }

    /** In a ball stretched by the size of each coordinate: epsilon |x * dL|. */
    static Reading asam(Derivatives at, Progress progress) {
        progress.step(0, "gradient");
        double[] product = at.gradient().clone();
        for (int i = 0; i < product.length; i++) product[i] *= at.coordinates()[i];
        return Reading.exact(at.subject().how().epsilon() * Vectors.norm(product), HOW);
    }
}
