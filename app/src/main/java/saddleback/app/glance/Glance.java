package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Network and data at a glance. Every figure is a pure function of the problem and the weights: no
 * draw of chance, no state; where examples are left out, the figure says which. May be called from
 * any thread; nothing is kept of the arrays but what the figures show.
 */
public final class Glance {
    private Glance() {}

    /** All figures that suit the problem, at its own weights; few where it has no data. */
    public static List<Figure> of(Prepared prepared) {
        return of(prepared, prepared.weights());
    }

    /**
     * All figures that suit the problem, at other weights.
     *
     * @param loaded data and network; its weights are not used
     * @param weights flat parameters, only read during the call
     */
    public static List<Figure> of(Prepared loaded, double[] weights) {
        var figures = new ArrayList<Figure>();
        figures.add(network(loaded));
        if (loaded.problem().data().some()) figures.add(data(loaded));
        decisions(loaded, weights).ifPresent(figures::add);
        figures.add(weights(loaded, weights));
        wrong(loaded, weights).ifPresent(figures::add);
        return List.copyOf(figures);
    }

    /** "network": the layers with their sizes and numbers of parameters. */
    public static Figure network(Prepared loaded) {
        return NetworkDiagram.of(loaded).named("network");
    }

    /**
     * "data": points of one or two features, tiles of images, lines across the features of other
     * tables.
     *
     * @param loaded has data
     */
    public static Figure data(Prepared loaded) {
        return DataFigure.of(loaded).named("data");
    }

    /**
     * What the network answers at every place of the input: "decision regions" of classes over two
     * features, "predicted values" over two features, "fitted curve" over one feature; else empty.
     * Quick enough for every frame of a small network's training.
     *
     * @param weights flat parameters, only read during the call
     */
    public static Optional<Figure> decisions(Prepared loaded, double[] weights) {
        check(loaded, weights);
        if (!loaded.problem().data().some()) return Optional.empty();
        Dataset train = loaded.data().train();
        boolean classes = train.targets() instanceof Targets.Classes;
        return switch (train.features()) {
            case 1 ->
                    classes
                            ? Optional.empty()
                            : Optional.of(FittedCurve.of(loaded, weights).named("fitted curve"));
            case 2 ->
                    Optional.of(
                            classes
                                    ? DecisionRegions.of(loaded, weights).named("decision regions")
                                    : PredictedValues.of(loaded, weights)
                                            .named("predicted values"));
            default -> Optional.empty();
        };
    }

    /**
     * "weights": how the weights and biases of each layer are spread.
     *
     * @param weights flat parameters, only read during the call
     */
    public static Figure weights(Prepared loaded, double[] weights) {
        check(loaded, weights);
        return WeightHistograms.of(loaded.network(), weights).named("weights");
    }

    /**
     * "examples that are wrong": test images that the network takes for another class; empty where
     * the examples are no images of classes, or where none is wrong.
     *
     * @param weights flat parameters, only read during the call
     */
    public static Optional<Figure> wrong(Prepared loaded, double[] weights) {
        check(loaded, weights);
        if (!loaded.problem().data().some()) return Optional.empty();
        return WrongImages.of(loaded, weights).map(f -> f.named("examples that are wrong"));
    }

    private static void check(Prepared loaded, double[] weights) {
        if (weights.length != loaded.network().size())
            throw new IllegalArgumentException(
                    "weights: %d numbers, was %d"
                            .formatted(loaded.network().size(), weights.length));
    }
}
