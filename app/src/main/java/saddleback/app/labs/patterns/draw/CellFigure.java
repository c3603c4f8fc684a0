package saddleback.app.labs.patterns.draw;

import saddleback.app.glance.Glance;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Progress;
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
        double[] z = plan.place(cell, wanted.board());
        boolean sparse =
                plan.planted() instanceof ConstructedNetwork built
                        && built.parameters() > MOST_OVER_INPUTS;
        Panel panel = sparse ? added(cell, z) : dense(cell, z);
        return Figure.of(panel, "").named(NAME);
    }

    /** Of all its weights. */
    private Panel dense(Cell cell, double[] z) {
        Network network = plan.planted().network();
        double[] weights = plan.planted().weights(z);
        double[] middle = plan.planted().weights(new double[z.length]);
        double norm = Vectors.norm(weights);
        Vectors.add(middle, -1, weights);
        String lengths =
                String.format(Locale.ROOT, "length %.3g, moved %.3g", norm, Vectors.norm(middle));
        return below(answers(network, weights)).titled(title(cell, lengths));
    }

    /** Of a network that was built: what stands beside the drawing, and what the drawing adds. */
    private Panel added(Cell cell, double[] z) {
        var built = (ConstructedNetwork) plan.planted();
        Dataset some = Some.of(site.train(), EXAMPLES);
        double[] outputs = built.base().outputs(some);
        int each = outputs.length / some.examples();
        var here = new Lattice(new double[][] {{z[0]}, {z[1]}});
        double s = built.added(here, Progress.NONE)[0];
        for (int i = 0; i < outputs.length; i += each) outputs[i] += s;
        String adds = String.format(Locale.ROOT, "adds s = %.4g", s);
        return below(predictions(some, outputs)).titled(title(cell, adds));
    }

    /** With its legend where it leaves the panel its width. */
    private static Plane below(Plane p) {
        Legend legend = p.legend() == Legend.OUTSIDE ? Legend.BELOW : p.legend();
        return new Plane(p.title(), p.x(), p.y(), p.marks(), p.bar(), legend, p.aspect(), p.axes());
    }

    private static String title(Cell cell, String lengths) {
        return capital(cell.words()) + "\n" + lengths;
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
        return predictions(some, Answers.of(there, weights, some));
    }

    private Plane predictions(Dataset some, double[] outputs) {
        return some.targets() instanceof Targets.Classes classes
                ? Answers.classes(classes, site.loaded().problem().loss(), outputs)
                : Answers.values((Targets.Reals) some.targets(), outputs);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** An empty figure with words. */
    static Figure words(String words) {
        Panel panel = Blank.of(words);
        return new Figure("", List.of(panel), 1, null, "", NAME);
    }
}
