package saddleback.app.labs.flatness.alpha;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.flatness.Change;
import saddleback.app.labs.flatness.Decisions;
import saddleback.app.labs.flatness.Measures;
import saddleback.app.labs.flatness.Spectra;
import saddleback.app.labs.flatness.SteadyLosses;
import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.measuring.Facts;
import saddleback.engine.reparam.Kind;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The function, the slices, the spectrum and the measures, on axes that stand still. */
final class AlphaPicture {
    private static final int MOST_LINES = 10;
    private static final double PAD = 0.06;
    private static final int DECADES = 3;
    private static final Camera CAMERA = new Camera(-60, 38, 0.25);

    private final Scenery scenery;
    private final Look before;
    private final LossScale losses;
    private final ColourScale colours;
    private final Range outputs;

    /**
     * Of a network.
     *
     * @param before as it is
     */
    AlphaPicture(Scenery scenery, Look before) {
        this.scenery = scenery;
        this.before = before;
        losses = SteadyLosses.over(before.line());
        Decisions decisions = scenery.inputs().decisions();
        double[] z = before.said().outputs();
        colours = decisions == null ? ColourScale.diverging(z) : decisions.colours(z);
        outputs = Range.of(z).padded(PAD);
    }

    /** All of them. */
    List<Figure> figures(Look now) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(function(now), "").named("function"));
        if (!now.readings().isEmpty()) figures.add(Figure.of(measures(now), "").named("measures"));
        figures.add(Figure.of(line(now), "").named("loss along a line"));
        Grid plane = now.plane();
        if (plane != null) figures.add(relief(plane));
        figures.add(Figure.of(spectrum(now), "").named("eigenvalues"));
        return figures;
    }

    private Plane function(Look now) {
        Inputs inputs = scenery.inputs();
        Decisions decisions = inputs.decisions();
        double[] z = now.said().outputs();
        if (decisions != null)
            return decisions.panel(badge(now), z, colours, inputs.classes(), List.of());
        int n = inputs.outputs();
        double[] t = Inputs.along();
        var marks = new ArrayList<Mark>();
        for (int k = 0; k < Math.min(n, MOST_LINES); k++) {
            double[] y = new double[t.length];
            int of = k;
            Arrays.setAll(y, i -> z[i * n + of]);
            marks.add(new Line(t, y, Stroke.series(k), ""));
        }
        return new Plane(
                badge(now),
                Axis.linear("along the line through two examples, at 0 and 1", Inputs.ALONG),
                Axis.linear(n == 1 ? "output" : "outputs", outputs),
                marks,
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    /** "max |f − f′| 4.4e−16 on 800 examples". */
    String badge(Look now) {
        double apart = now.said().apart();
        String words = "max |f − f′| %s on %s".formatted(Numbers.brief(apart), examples());
        double accuracy = now.said().accuracy();
        if (Double.isNaN(accuracy)) return words;
        return words
                + String.format(
                        Locale.ROOT,
                        "\ntest accuracy %.4g %%, before %.4g %%",
                        100 * accuracy,
                        100 * before.said().accuracy());
    }

    private String examples() {
        return scenery.inputs().words();
    }

    private Plane line(Look now) {
        double[] at = scenery.slices().along();
        return new Plane(
                "",
                Axis.linear("distance along a random direction", Range.of(at)),
                losses.axis("training loss"),
                List.of(
                        new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""),
                        new Line(
                                at,
                                before.line(),
                                Stroke.series(0).dashed(Dash.DASHED),
                                "as it was"),
                        new Line(at, now.line(), Stroke.of(new Ink.Series(1), 1.8), "now")),
                null,
                Legend.AUTO,
                Plane.Aspect.FREE);
    }

    private Figure relief(Grid grid) {
        var ground = new Ground(grid, "first direction", "second", losses, Plane.Aspect.EQUAL);
        return Figure.of(ground.relief(losses.axis("training loss"), 1, CAMERA, List.of()), "")
                .named("surface");
    }

    private Plane spectrum(Look now) {
        var spectra =
                new Spectra(
                        seen(before.spectrum()),
                        now.spectrum(),
                        List.of("as it was", "now"),
                        scenery.whole()
                                ? "eigenvalue of the Hessian"
                                : "largest eigenvalues, estimated");
        return spectra.ranks(spectra.axis());
    }

    /** Of a network that is not small as many as are found at other factors. */
    private double[] seen(double[] spectrum) {
        return scenery.whole() || spectrum.length <= Scenery.LARGEST
                ? spectrum
                : Arrays.copyOf(spectrum, Scenery.LARGEST);
    }

    private Plane measures(Look now) {
        List<Change> all = Change.of(before.readings(), now.readings());
        List<Change> moving = all.stream().filter(c -> !stands(c.measure())).toList();
        List<Change> standing = all.stream().filter(c -> stands(c.measure())).toList();
        Plane panel =
                Measures.of(
                        "",
                        List.of(
                                new Measures.Group("", 1, moving),
                                new Measures.Group("", 2, standing)),
                        steady(Measures.range(all.stream().filter(AlphaPicture::plain).toList())));
        Axis x = panel.x();
        return new Plane(
                "",
                new Axis("after / before; below: free of scale", x.range(), x.scale(), x.ticks()),
                panel.y(),
                panel.marks(),
                null,
                Legend.NONE,
                Plane.Aspect.FREE);
    }

    /** Ratios of logarithms' powers reach far beyond all others. */
    private static boolean plain(Change c) {
        return !Facts.of(c.measure()).logarithm();
    }

    /** Ends at every third power of ten, so that the axis stands still most of the time. */
    private static Range steady(Range range) {
        double low = DECADES * Math.floor(Math.log10(range.low()) / DECADES);
        double high = DECADES * Math.ceil(Math.log10(range.high()) / DECADES);
        return new Range(Math.pow(10, low), Math.pow(10, high));
    }

    private static boolean stands(Measure measure) {
        return Facts.of(measure).unchangedBy().contains(Kind.ALPHA_SCALE);
    }
}
