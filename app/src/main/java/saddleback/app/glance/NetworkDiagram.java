package saddleback.app.glance;

import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers as boxes from the input to the output, each as high on its left as it has inputs and
 * on its right as it has outputs, on a logarithmic scale; in rows where there are many.
 */
final class NetworkDiagram {
    private static final Ink ENDS = Ink.MUTED;
    private static final Ink WEIGHTED = new Ink.Series(0);
    private static final Ink ACTIVATION = new Ink.Series(1);
    private static final double OPACITY = 0.45;
    private static final int ROWS_WITH_DETAILS = 3;

    private NetworkDiagram() {}

    /** A box with its words. */
    private record Node(int left, int right, Ink ink, String words, String brief) {}

    static Figure of(Prepared prepared) {
        List<Node> nodes = nodes(prepared);
        var slots = new DiagramSlots(nodes.size());
        int widest = nodes.stream().mapToInt(n -> Math.max(n.left, n.right)).max().orElse(1);
        var marks = new ArrayList<Mark>(slots.arrows());
        for (int i = 0; i < nodes.size(); i++) {
            Node n = nodes.get(i);
            var box = slots.box(i, height(n.left, widest), height(n.right, widest));
            marks.add(
                    new Polygons(
                            List.of(box),
                            new Fill.Plain(n.ink, OPACITY),
                            Stroke.of(Ink.TEXT, 0.8),
                            ""));
            String words = slots.rows() > ROWS_WITH_DETAILS ? n.brief : n.words;
            marks.add(new Text(slots.centre(i), slots.wordsTop(i), words, Anchor.BELOW, Ink.TEXT));
        }
        boolean some = prepared.problem().data().some();
        Plane plane =
                new Plane(
                        Numbers.count(prepared.network().size(), "parameter", "parameters")
                                + (some ? "" : ", no examples"),
                        Axis.linear("", new Range(0, slots.columns())),
                        Axis.linear("", new Range(0, slots.rows())),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE);
        return Figure.of(plane.bare(), "");
    }

    /** 0 to 1. */
    private static double height(int units, int widest) {
        return 0.12 + 0.88 * Math.log1p(units) / Math.log1p(widest);
    }

    private static List<Node> nodes(Prepared prepared) {
        var nodes = new ArrayList<Node>();
        int in = prepared.network().inputs();
        String what = "input\n" + Numbers.count(in, "feature", "features");
        var shape = ImageShape.of(prepared);
        if (shape.isPresent()) what = "input\n" + shape.get().words();
        nodes.add(new Node(in, in, ENDS, what, what));
        for (LayerBox b : LayerBox.of(prepared))
            nodes.add(
                    new Node(
                            b.inputs(),
                            b.outputs(),
                            b.weighted() ? WEIGHTED : ACTIVATION,
                            b.words(),
                            b.brief()));
        int out = prepared.network().outputs();
        String end = "output\n" + output(prepared);
        String loss =
                prepared.problem().data().some() ? "\n" + loss(prepared.problem().loss()) : "";
        nodes.add(new Node(out, out, ENDS, end + loss, end));
        return nodes;
    }

    private static String output(Prepared prepared) {
        return prepared.data().train().targets() instanceof Targets.Classes c
                ? Numbers.count(c.names().size(), "class", "classes")
                : Numbers.count(prepared.network().outputs(), "value", "values");
    }

    private static String loss(Loss loss) {
        return switch (loss) {
            case CROSS_ENTROPY -> "cross-entropy";
            case SQUARED_ERROR, MEAN_SQUARED_ERROR -> "squared error";
            case BINARY_CROSS_ENTROPY -> "binary\ncross-entropy";
        };
    }
}
