package saddleback.app.labs.patterns.draw;

import saddleback.app.glance.Glance;
import saddleback.app.glance.Numbers;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Network;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The network of one cell: what it predicts, and how long its weights are. */
final class CellFigure {
    static final String NAME = "cell";

    /** Parameters of a network whose answers over a plane of inputs are drawn. */
    private static final int MOST_OVER_INPUTS = 20_000;

    /** Parameters of a network whose answers are computed at all. */
    private static final int MOST = 2_000_000;

    private static final int EXAMPLES = 400;

    private final Site site;
    private final Wanted wanted;
    private final Plan plan;

    CellFigure(Site site, Wanted wanted, Plan plan) {
        this.site = site;
        this.wanted = wanted;
        this.plan = plan;
    }

    Figure of(Cell cell) {
        Built built = plan.built();
        if (built != null && built.parameters() > MOST)
            return words(
                    title(cell, "")
                            + "\nits %s parameters are too many to ask it"
                                    .formatted(Numbers.of(built.parameters())));
        double[] z = plan.place(cell, wanted.board());
        Network network = plan.planted().network();
        double[] weights = plan.planted().weights(z);
        double[] middle = plan.planted().weights(new double[z.length]);
        double norm = Vectors.norm(weights);
        Vectors.add(middle, -1, weights);
        String lengths =
                String.format(
                        Locale.ROOT,
                        "length %.3g, %.3g off the origin",
                        norm,
                        Vectors.norm(middle));
        Plane answers = answers(network, weights);
        return Figure.of(below(answers).titled(title(cell, lengths)), "").named(NAME);
    }

    /** With its legend where it leaves the panel its width. */
    private static Plane below(Plane p) {
        Legend legend = p.legend() == Legend.OUTSIDE ? Legend.BELOW : p.legend();
        return new Plane(p.title(), p.x(), p.y(), p.marks(), p.bar(), legend, p.aspect(), p.axes());
    }

    private static String title(Cell cell, String lengths) {
        String of = "Network at " + cell.words();
        return lengths.isEmpty() ? of : of + "\n" + lengths;
    }

    private Plane answers(Network network, double[] weights) {
        Prepared loaded = site.loaded();
        var there = new Prepared(loaded.problem(), loaded.data(), network, loaded.weights(), null);
        if (network.size() <= MOST_OVER_INPUTS) {
            Optional<Figure> over = Glance.decisions(there, weights);
            if (over.isPresent() && over.get().panels().getFirst() instanceof Plane plane)
                return plane;
        }
        Dataset some = Some.of(site.train(), EXAMPLES);
        double[] outputs = Answers.of(there, weights, some);
        return some.targets() instanceof Targets.Classes classes
                ? Answers.classes(classes, loaded.problem().loss(), outputs)
                : Answers.values((Targets.Reals) some.targets(), outputs);
    }

    /** An empty figure with words. */
    static Figure words(String words) {
        Panel panel = Blank.of(words);
        return new Figure("", List.of(panel), 1, null, "", NAME);
    }
}
