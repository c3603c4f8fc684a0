package saddleback.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * An experiment file that comes with the program, {@code experiments/NAME.json} beside this class.
 *
 * @param name lower-case words joined by dashes
 * @param title what it shows, a few words
 */
public record SampleExperiment(String name, String title) {
    /** All of them, one line each. */
    public static final List<SampleExperiment> ALL =
            List.of(
                    new SampleExperiment(
                            "fashion-mnist-surface",
                            "Loss surface of a trained image classifier on a random plane"),
                    new SampleExperiment(
                            "training-path",
                            "The way of training on the plane of its two principal components"),
                    new SampleExperiment(
                            "digits-eigenvectors",
                            "The plane of the largest and the smallest Hessian eigenvalue"),
                    new SampleExperiment(
                            "random-lines", "Twelve random lines, their mean and their spread"),
                    new SampleExperiment(
                            "two-moons-convexity",
                            "Where a small network's loss is convex: Hessian eigenvalues on a"
                                    + " plane"),
                    new SampleExperiment(
                            "random-planes", "Six random planes side by side, mean and spread"),
                    new SampleExperiment(
                            "along-training", "One plane carried along the way of training"),
                    new SampleExperiment(
                            "digits-spectrum",
                            "All Hessian eigenvalues of a small trained network, layer by layer"),
                    new SampleExperiment(
                            "edge-of-stability",
                            "Sharpness rises to 2 / rate and stays there in gradient descent"),
                    new SampleExperiment(
                            "r1-critical-points",
                            "Critical points of a small network: the higher, the more ways down"),
                    new SampleExperiment(
                            "digits-critical-points",
                            "Critical points of a network with 4 hidden units on digits"),
                    new SampleExperiment(
                            "fashion-critical-points",
                            "Critical points of a network with 3 hidden units on photographs of"
                                    + " clothes"),
                    new SampleExperiment(
                            "saddle-classical", "Seven methods near the classical saddle 5x² - y²"),
                    new SampleExperiment(
                            "saddle-monkey", "Seven methods on the monkey saddle x³ - 3xy²"),
                    new SampleExperiment(
                            "saddle-race-exact",
                            "Momentum, damped Newton and saddle-free Newton with exact Hessians"),
                    new SampleExperiment(
                            "saddle-race-digits", "Four methods on 5, 25 and 50 hidden units"),
                    new SampleExperiment(
                            "saddle-switch-fashion", "SGD on a plateau, then saddle-free Newton"),
                    new SampleExperiment(
                            "regions-two-moons",
                            "The linear regions into which a trained network cuts its inputs"),
                    new SampleExperiment(
                            "regions-digits-plane",
                            "Regions on the plane through three images of digits"),
                    new SampleExperiment(
                            "regions-folding",
                            "A network that folds the square, and has all the regions it can by"
                                    + " its theorem"),
                    new SampleExperiment(
                            "regions-along-training",
                            "How regions come and go while a network learns two spirals"),
                    new SampleExperiment(
                            "regions-deep-or-wide",
                            "Regions of random networks, deep and wide, with as many parameters"),
                    new SampleExperiment(
                            "flatness-same-function",
                            "One network of digits at a flat and at a sharp place, the same"
                                    + " function"),
                    new SampleExperiment(
                            "flatness-matrix",
                            "Which measures of flatness survive which changes of parameters"),
                    new SampleExperiment(
                            "flatness-generalisation",
                            "Does flatness predict generalisation? Measures of 32 networks against"
                                    + " the gap between test and training error"),
                    new SampleExperiment(
                            "reparametrised-cosine",
                            "One function in four coordinates: its minima sharp or flat at will"),
                    new SampleExperiment(
                            "swapped-flatness",
                            "A coordinate in which the flat minimum is sharp and the sharp one"
                                    + " flat"),
                    new SampleExperiment(
                            "infinite-volume",
                            "Minima of equal function along a hyperbola, and the area around"
                                    + " them"),
                    new SampleExperiment(
                            "pattern-heart",
                            "A heart found in the loss surface of a network of digits"),
                    new SampleExperiment(
                            "pattern-face",
                            "A network that is written down with a face in its loss, on any data"
                                    + " with the same shares of labels"),
                    new SampleExperiment(
                            "pattern-hill",
                            "A trained network that keeps its task and has a formula's hill in its"
                                    + " training loss"),
                    new SampleExperiment(
                            "pattern-colours",
                            "Three heads whose losses paint a balloon in red, green and blue"),
                    new SampleExperiment(
                            "pattern-wave",
                            "A wave in the loss along one bias, and its proved bound"),
                    new SampleExperiment(
                            "ray-interference",
                            "Two tasks that get into each other's way, and the plateau between"
                                    + " them"),
                    new SampleExperiment(
                            "ray-staircase",
                            "Tasks learned one after another, with plateaus between them; two"
                                    + " to ten tasks compared"),
                    new SampleExperiment(
                            "ray-sampled",
                            "Twenty runs of REINFORCE around the plateau of their expectation"),
                    new SampleExperiment(
                            "ray-network",
                            "A network that shares its hidden layers, and ways past its"
                                    + " plateaus"),
                    new SampleExperiment(
                            "ray-chain",
                            "Walks to four goals on a chain: two are learned soon, two long"
                                    + " after"));

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SampleExperiment named(String name) {
        return ALL.stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "sample experiment: one of "
                                                + ALL.stream().map(SampleExperiment::name).toList()
                                                + ", was "
                                                + name));
    }

    /** The file, UTF-8. */
    public byte[] text() throws IOException {
        String file = "experiments/" + name + ".json";
        try (InputStream in = SampleExperiment.class.getResourceAsStream(file)) {
            if (in == null) throw new FileNotFoundException(file + ": missing from the program");
            return in.readAllBytes();
        }
    }
}
