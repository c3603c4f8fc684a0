package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** The figures of a session; remembers scales, and figures while nothing changes. */
final class DrawPicture {
    private static final int LARGE = 2;

    private final Site site;
    private final MapFigures maps = new MapFigures();
    private final Curves curves = new Curves();
    private Agreements agreements = new Agreements();
    private @Nullable Drawn drawn;
    private @Nullable Figure board;
    private @Nullable Seen shown;
    private List<Figure> rest = List.of();

    /** What the figure of the board shows. */
    private record Drawn(Board board, BitSet under, @Nullable Cell cell) {}

    DrawPicture(Site site) {
        this.site = site;
    }

    /** Another search begins. */
    void forget() {
        agreements = new Agreements();
    }

    /** Something was found. */
    void took(Seen seen) {
        Standing at = seen.of().standing();
        Seen.Side train = seen.train();
        if (at == null || train == null) return;
        Seen.Side test = seen.test();
        agreements.add(
                at.steps(),
                train.agreement().share(),
                test == null ? Double.NaN : test.agreement().share());
    }

    /** Draws what has changed. */
    @SuppressWarnings("ReferenceEquality") // everything that is seen is another object
    void show(Easel easel, Seen seen, Terms terms, @Nullable Cell cell) {
        var now = new Drawn(easel.strokes().now(), easel.under(), cell);
        if (!now.equals(drawn)) {
            drawn = now;
            board = BoardFigure.of(now.board(), now.under(), cell);
        }
        if (seen == shown) return;
        shown = seen;
        rest = others(seen, terms);
    }

    private List<Figure> others(Seen seen, Terms terms) {
        var figures = new ArrayList<Figure>();
        ColourScale colours = colours(seen);
        figures.add(maps.train(seen, colours));
        if (site.test() != null) figures.add(maps.test(seen, colours));
        figures.add(maps.error(seen));
        Standing at = seen.of().standing();
        figures.add(
                at == null
                        ? Curves.section(seen, seen.of().cell())
                        : curves.course(at, agreements, terms.method()));
        Figure cell = seen.cell();
        figures.add(
                cell != null
                        ? cell
                        : CellFigure.words(
                                "Click a cell of a loss map\nfor that network's predictions"));
        return figures;
    }

    /** One scale for both maps, the same as long as the same losses are asked for. */
    private ColourScale colours(Seen seen) {
        Plan plan = seen.plan();
        boolean grey = site.method().variant() == MultiPointSettings.Variant.GREY;
        Range range =
                plan != null && plan.built() != null
                        ? new Range(plan.built().low(), plan.built().high())
                        : grey
                                ? new Range(site.low(), site.high())
                                : new Range(0, site.method().clamp());
        return new ColourScale(ColourMap.VIRIDIS, range, ColourScale.Spread.LINEAR, false, false);
    }

    /** What is seen: all, or the drawing and the loss on the training examples. */
    List<Figure> figures(int view) {
        var all = new ArrayList<Figure>();
        all.add(Objects.requireNonNull(board, "shown before the first tick"));
        all.addAll(rest);
        return view == 0 ? all : all.subList(0, Math.min(LARGE, all.size()));
    }

    /** Whether a figure shows the plane cell by cell. */
    boolean flat(int figure, int view) {
        List<Figure> all = figures(view);
        if (figure < 1 || figure >= all.size()) return false;
        return List.of(MapFigures.TRAIN, MapFigures.TEST, MapFigures.MISSED, MapFigures.ERROR)
                .contains(all.get(figure).name());
    }
}
