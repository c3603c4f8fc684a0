package saddleback.app.labs.saddles.explorer;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.saddles.Ends;
import saddleback.app.labs.saddles.ErrorIndexFigure;
import saddleback.app.labs.saddles.SearchWords;
import saddleback.app.labs.saddles.SpectraPanel;
import saddleback.app.slice.Ground;
import saddleback.app.slice.LossScale;
import saddleback.app.slice.ReliefCamera;
import saddleback.engine.critical.Certificate;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The figures and words about chosen critical points. */
final class ExplorerPicture {
    private static final int LINE = 100;

    private final SearchResult search;
    private final List<Found> points;
    private final Ends ends;

    /** Of a search's distinct critical points. */
    ExplorerPicture(SearchResult search, List<Found> points) {
        this.search = search;
        this.points = points;
        ends = new Ends(search);
    }

    /** Value against index, to be clicked. */
    Figure scatter(View view) {
        var over = new ArrayList<Mark>();
        for (View.Pick pick : view.picks()) {
            Found f = points.get(pick.index());
            boolean last = pick.equals(view.last());
            over.add(
                    new Points(
                            new double[] {ends.index(f)},
                            new double[] {f.point().value()},
                            last ? Symbol.RING : Symbol.OPEN_DIAMOND,
                            last ? 15 : 12,
                            new Fill.Plain(new Ink.Series(pick.series()), 1),
                            ""));
        }
        return Figure.of(ErrorIndexFigure.values(search, over).titled("click a critical point"), "")
                .named("error index");
    }

    /** The spectra one over the other. */
    Figure spectra(View view) {
        return Figure.of(
                        SpectraPanel.of(
                                SearchWords.settings(search),
                                view.picks().stream()
                                        .map(p -> points.get(p.index()).point().eigenvalues())
                                        .toList(),
                                view.picks().stream().map(this::name).toList(),
                                view.picks().stream().map(View.Pick::series).toList()),
                        "")
                .named("spectra");
    }

    private String name(View.Pick pick) {
        Found f = points.get(pick.index());
        return "%d: value %s, index %d"
                .formatted(
                        pick.index() + 1,
                        Numbers.brief(f.point().value()),
                        f.point().negative(search.zero()));
    }

    /** The loss about a point along both ends of its spectrum, from above and in space. */
    List<Figure> slice(Bend bend, Grid grid) {
        var ground =
                new Ground(
                        grid,
                        "along the vector of λ = " + Numbers.brief(bend.smallest()),
                        "along the vector of λ = " + Numbers.brief(bend.largest()),
                        LossScale.of(grid.values()),
                        Plane.Aspect.EQUAL);
        var here =
                new Points(
                        new double[] {0},
                        new double[] {0},
                        Symbol.PLUS,
                        7,
                        new Fill.Plain(Ground.WHITE, 1),
                        "");
        var camera = ReliefCamera.of(grid.columns(), grid.rows(), grid.values());
        var heights = ground.scale().axis("training loss");
        return List.of(
                Figure.of(ground.map(List.of(here), Legend.NONE), "").named("map"),
                Figure.of(ground.relief(heights, 1, camera, List.of()), "").named("surface"));
    }

    /** The numbers of the point that is looked at, and what is proved about it. */
    String status(View view, @Nullable Certificate certificate, boolean certifying) {
        Found f = points.get(view.last().index());
        double[] values = f.point().eigenvalues();
        String error =
                Double.isNaN(f.error()) ? "" : ", error " + Numbers.brief(Ends.error(f)) + " %";
        String numbers =
                "Point %d of %d: value %s%s, index %d of %s (%s %%), λ from %s to %s, ‖g‖ = %s"
                        .formatted(
                                view.last().index() + 1,
                                points.size(),
                                Numbers.brief(f.point().value()),
                                error,
                                f.point().negative(search.zero()),
                                Numbers.of(values.length),
                                Numbers.brief(ends.index(f)),
                                Numbers.brief(values[0]),
                                Numbers.brief(values[values.length - 1]),
                                Numbers.brief(f.point().gradientNorm()));
        if (certifying) return numbers + "\ncertifying";
        return certificate == null ? numbers : numbers + "\n" + wrapped(words(certificate));
    }

    private static String words(Certificate c) {
        if (!c.holds()) return "Not shown: " + c.reason();
        String what =
                c.kind() == Certificate.Kind.RIGOROUS
                        ? "Proved: a critical point of index %d lies within %s"
                        : "Checked numerically, no proof: a critical point of index %d within %s";
        return what.formatted(c.index(), Numbers.brief(c.radius())) + "; " + c.reason();
    }

    /** In lines that the window need not cut. */
    private static String wrapped(String words) {
        var lines = new StringBuilder();
        int length = 0;
        for (String word : words.split(" ", -1)) {
            boolean next = length > 0 && length + 1 + word.length() > LINE;
            if (length > 0) lines.append(next ? '\n' : ' ');
            length = (next ? 0 : length + 1) + word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}
