package saddleback.app.labs.spectrum.slice;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.spectrum.LayerMaps;
import saddleback.app.labs.spectrum.SpectrumPanel;
import saddleback.app.labs.spectrum.Words;
import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.app.slice.ReliefCamera;
import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Operator;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The figures of a slice along eigenvectors. */
final class SlicePicture {
    private static final double ROOM = 0.08;

    private final Facts facts;

    SlicePicture(Facts facts) {
        this.facts = facts;
    }

    /** The spectrum with what is chosen marked in it. */
    Figure spectrum(View view) {
        var ranks = facts.ranks();
        String label = Words.axis(facts.result().operator());
        double tolerance = Words.tolerance(facts.result().census());
        Axis heights =
                view.log()
                        ? Heights.signedLog(label, tolerance, ranks.values())
                        : Heights.linear(label, ranks.values());
        var over = new ArrayList<Mark>();
        over.add(chosen(view.first(), view.isPlane() ? "first direction" : "chosen"));
        if (view.isPlane()) over.add(chosen(view.second(), "second direction"));
        return Figure.of(
                        SpectrumPanel.of("click an eigenvalue", ranks, tolerance, heights, over),
                        "")
                .named("spectrum");
    }

    private Points chosen(int index, String name) {
        boolean first = !name.startsWith("second");
        return new Points(
                new double[] {facts.ranks().place(index)},
                new double[] {facts.ranks().values()[index]},
                first ? Symbol.RING : Symbol.OPEN_DIAMOND,
                11,
                new Fill.Plain(Ink.TEXT, 1),
                name);
    }

    /** The loss along a vector, and its quadratic model, which may leave the picture. */
    Figure line(View view, double[] vector, double[][] found) {
        double[] at = found[0];
        double value = facts.ranks().values()[view.first()];
        double[] model = facts.quadratic(at, vector, value);
        Range heights = Range.of(found[1], new double[] {facts.result().loss()});
        Operator operator = facts.result().operator();
        String of = operator == Operator.HESSIAN ? "" : " of the " + Words.of(operator);
        String title =
                "%s: eigenvalue %s, slope %s"
                        .formatted(
                                facts.name(view.first()),
                                Numbers.brief(value),
                                Numbers.brief(facts.slope(vector)));
        return Figure.of(
                        new Plane(
                                title,
                                Axis.linear(
                                        facts.axis(view.first()),
                                        new Range(-view.firstHalf(), view.firstHalf())),
                                Axis.linear("training loss", heights.padded(ROOM)),
                                List.of(
                                        new Rule(Rule.Across.X, 0, Stroke.of(Ink.MUTED, 0.7), ""),
                                        new Line(at, found[1], Stroke.series(0), "loss"),
                                        new Line(
                                                at,
                                                model,
                                                Stroke.series(1).dashed(Dash.DASHED),
                                                "quadratic model" + of)),
                                null,
                                Legend.AUTO,
                                Plane.Aspect.FREE),
                        "")
                .named("loss along the eigenvector");
    }

    /** The loss over a plane from above and in space. */
    List<Figure> plane(View view, Grid grid) {
        double ratio = view.firstHalf() / view.secondHalf();
        var ground =
                new Ground(
                        grid,
                        facts.axis(view.first()),
                        facts.axis(view.second()),
                        LossScale.of(grid.values()),
                        ratio > 0.33 && ratio < 3 ? Plane.Aspect.EQUAL : Plane.Aspect.FREE);
        var origin =
                new Points(
                        new double[] {0},
                        new double[] {0},
                        Symbol.PLUS,
                        6,
                        new Fill.Plain(Ground.WHITE, 1),
                        "the point");
        var camera = ReliefCamera.of(grid.columns(), grid.rows(), grid.values());
        return List.of(
                Figure.of(ground.map(List.of(origin), Legend.NONE), "").named("map"),
                Figure.of(
                                ground.relief(
                                        ground.scale().axis("training loss"), 1, camera, List.of()),
                                "")
                        .named("surface"));
    }

    /**
     * A vector drawn as the layers it belongs to.
     *
     * @param wide whether the figure has a row for itself
     */
    Figure layers(int index, double[] vector, boolean wide) {
        LayerMaps maps = LayerMaps.of(facts.result().network(), List.of(vector));
        int most = wide ? 3 : 1;
        int columns =
                maps.layers() <= most ? maps.layers() : Math.ceilDiv(maps.layers(), wide ? 2 : 3);
        return Figure.grid(
                        "eigenvector of " + facts.name(index),
                        maps.panels(vector, ""),
                        columns,
                        new ColourBar(maps.scale(), "entry of the unit vector"),
                        "")
                .named("eigenvector");
    }
}
