package saddleback.app.labs.saddles.explorer;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Errand;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.labs.saddles.Ends;
import saddleback.app.slice.Refinement;
import saddleback.engine.critical.Certificate;
import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.engine.labs.surface.Range;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Critical points in a person's hands. */
final class ExplorerSession implements Session {
    private static final long SLICE_NANOS = 12_000_000;
    private static final int PLANE_POINTS = 65;

    /** Writes a slice into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, Plane plane, Range range) throws IOException;
    }

    /**
     * What it works with.
     *
     * @param bends computes the plane of a slice on a thread of its own
     * @param certificates certifies weights on a thread of its own
     * @param evaluators makes one for a slice
     * @param clock nanoseconds
     */
    record Tools(
            SearchResult search,
            Function<double[], Errand<Bend>> bends,
            Function<double[], Errand<Certificate>> certificates,
            Function<Plane, PlaneEvaluator> evaluators,
            Keeping keeping,
            LongSupplier clock) {}

    private final Tools tools;
    private SearchResult search;
    private List<Found> points;
    private ExplorerPicture picture;
    private View view;
    private Errand<Bend> bending;
    private int certified = -1;
    private @Nullable Errand<Certificate> certifying;
    private @Nullable PlaneEvaluator evaluator;
    private @Nullable Refinement refinement;
    private Figure scatter;
    private Figure spectra;
    private List<Figure> slice = List.of();
    private @Nullable Path written;

    ExplorerSession(Tools tools, View view) {
        this.tools = tools;
        this.view = view;
        search = tools.search();
        points = search.firsts();
        picture = new ExplorerPicture(search, points);
        scatter = picture.scatter(view);
        spectra = picture.spectra(view);
        bending = tools.bends().apply(weights());
    }

    private int index() {
        return view.last().index();
    }

    private double[] weights() {
        return points.get(index()).point().weights();
    }

    @Override
    public Shown shown() {
        var figures = new ArrayList<Figure>(List.of(scatter, spectra));
        figures.addAll(slice);
        Refinement now = refinement;
        Certificate known = points.get(index()).certificate();
        boolean busy = certifying != null;
        return new Shown(
                figures,
                ExplorerControls.of(view, points.size(), known == null && !busy, evaluator != null),
                picture.status(view, known, busy && certified == index()),
                now == null || !now.done());
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Point p when p.figure() == 0 -> look(view.with(nearest(p.x(), p.y())));
            case Act.Point _, Act.Hover _, Act.Leave _, Act.Drag _ -> {
                // a place elsewhere means nothing
            }
            case Act.Press(String id) when id.equals(ExplorerControls.CERTIFY) -> certify();
            case Act.Press(String id) when id.equals(ExplorerControls.ALONE) -> look(view.alone());
            case Act.Slide(String id, double v) when id.equals(ExplorerControls.POINT) ->
                    look(view.with(number(v)));
            case Act.Slide(String id, double v) when id.equals(ExplorerControls.HALF) -> width(v);
            case Act.Save(String id, Path folder) when id.equals(ExplorerControls.KEEP) ->
                    keep(folder);
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
    }

    private int number(double value) {
        if (!(value >= 1 && value <= points.size()))
            throw new IllegalArgumentException(
                    "point: 1 to %d, was %s".formatted(points.size(), value));
        return (int) Math.rint(value) - 1;
    }

    /** The point that is drawn nearest, in shares of both axes. */
    private int nearest(double x, double y) {
        var ends = new Ends(search);
        double[] index = Ends.each(points, ends::index);
        double[] value = Ends.each(points, f -> f.point().value());
        double width = length(index);
        double height = length(value);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double d = Math.hypot((index[i] - x) / width, (value[i] - y) / height);
            if (d < least) {
                least = d;
                best = i;
            }
        }
        return best;
    }

    private static double length(double[] values) {
        var range = saddleback.viz.figure.Range.of(values);
        return range.high() - range.low();
    }

    private void look(View next) {
        boolean same = next.last().index() == index();
        view = next;
        scatter = picture.scatter(next);
        spectra = picture.spectra(next);
        if (same) return;
        bending.close();
        refinement = null;
        evaluator = null;
        bending = tools.bends().apply(weights());
    }

    private void width(double half) {
        if (!(half >= ExplorerControls.LEAST_HALF && half <= ExplorerControls.MOST_HALF))
            throw new IllegalArgumentException(
                    "half-width: %s to %s, was %s"
                            .formatted(
                                    ExplorerControls.LEAST_HALF, ExplorerControls.MOST_HALF, half));
        view = view.withHalf(half);
        PlaneEvaluator with = evaluator;
        if (with != null) refinement = refinement(with);
    }

    private void certify() {
        if (certifying != null || points.get(index()).certificate() != null)
            throw new IllegalArgumentException(
                    "certify: a point without a certificate while none is computed, was another");
        certified = index();
        certifying = tools.certificates().apply(weights());
    }

    private void keep(Path folder) throws IOException {
        Bend bend = bending.result();
        if (bend == null)
            throw new IllegalArgumentException(
                    "slice: one that is known, was one that waits for eigenvectors");
        written = tools.keeping().write(folder, bend.plane(), range());
    }

    @Override
    public Pace tick() {
        boolean waits = !certificateCame();
        Bend bend = bending.result();
        if (bend == null) return Pace.FRAME;
        if (refinement == null) {
            PlaneEvaluator with = tools.evaluators().apply(bend.plane());
            evaluator = with;
            refinement = refinement(with);
        }
        Refinement now = refinement;
        if (now.done()) return waits ? Pace.FRAME : Pace.REST;
        int before = now.complete();
        long from = tools.clock().getAsLong();
        do now.work();
        while (!now.done() && tools.clock().getAsLong() - from < SLICE_NANOS);
        if (now.complete() > before) slice = picture.slice(bend, now.grid());
        if (!now.done()) return Pace.WORK;
        return waits ? Pace.FRAME : Pace.REST;
    }

    /** Takes over a certificate; whether none is waited for. */
    private boolean certificateCame() {
        Errand<Certificate> on = certifying;
        if (on == null) return true;
        Certificate found = on.result();
        if (found == null) return false;
        adopt(points.get(certified).certified(found));
        certifying = null;
        return true;
    }

    /** The same search with more known about one of its points. */
    private void adopt(Found known) {
        List<Found> all =
                search.found().stream().map(f -> f.start() == known.start() ? known : f).toList();
        search = search.with(all);
        points = search.firsts();
        picture = new ExplorerPicture(search, points);
        scatter = picture.scatter(view);
    }

    private Range range() {
        return new Range(-view.half(), view.half(), PLANE_POINTS);
    }

    private Refinement refinement(PlaneEvaluator with) {
        double[] at = range().coordinates();
        return new Refinement(with, at, at);
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        bending.close();
        if (certifying != null) certifying.close();
    }
}
