package saddleback.app.labs.saddles;

import saddleback.app.glance.Numbers;
import saddleback.engine.critical.Certificate.Kind;
import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many searches ended in which way. */
final class OutcomesFigure {
    private static final double HEADROOM = 1.12;
    private static final double GAP = 0.35;

    /** A bar; without colour it stands for searches that are no critical points. */
    private record Bar(String name, long count, Ink ink) {}

    private OutcomesFigure() {}

    static Figure of(SearchResult search) {
        List<Bar> bars = bars(search);
        double[] edges = new double[bars.size() + 1];
        for (int i = 0; i < edges.length; i++) edges[i] = i + 0.5;
        var marks = new ArrayList<Mark>();
        double most = 1;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double[] heights = new double[bars.size()];
            Arrays.fill(heights, Double.NaN);
            heights[i] = (double) bar.count();
            most = Math.max(most, (double) bar.count());
            marks.add(new Bars(edges, heights, new Fill.Plain(bar.ink(), 0.85), GAP, ""));
            marks.add(
                    new Text(
                            i + 1,
                            (double) bar.count(),
                            Numbers.of(bar.count()),
                            Anchor.ABOVE,
                            Ink.TEXT));
        }
        String title =
                "%s of %s\n%s"
                        .formatted(
                                Numbers.of(search.found().size()),
                                Numbers.count(search.starts(), "search", "searches"),
                                SearchWords.settings(search));
        return Figure.of(
                new Plane(
                        title,
                        Axis.names("", bars.stream().map(Bar::name).toList()),
                        Axis.linear("searches or points", new Range(0, HEADROOM * most)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE),
                "");
    }

    private static List<Bar> bars(SearchResult search) {
        var points = new Ends(search);
        var bars = new ArrayList<Bar>();
        bars.add(new Bar("converged", search.count(End.CONVERGED), new Ink.Series(0)));
        bars.add(new Bar("distinct", search.distinct(), new Ink.Series(0)));
        if (search.firsts().stream().anyMatch(f -> f.certificate() != null)) {
            long proved = points.certified(Kind.RIGOROUS);
            long checked = points.certified(Kind.NUMERICAL);
            bars.add(new Bar("certified", proved, new Ink.Series(2)));
            if (checked > 0) bars.add(new Bar("checked numerically", checked, new Ink.Series(3)));
        }
        bars.add(new Bar("gradient-flat", search.count(End.GRADIENT_FLAT), Ink.MUTED));
        bars.add(new Bar("unfinished", search.count(End.UNFINISHED), Ink.MUTED));
        return bars;
    }
}
