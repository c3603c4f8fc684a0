package saddleback.app.labs.spectrum.slice;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.slice.Refinement;
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

/** A slice along eigenvectors in a person's hands. */
final class SliceSession implements Session {
    private static final long SLICE_NANOS = 12_000_000;
    private static final int LINE_POINTS = 129;
    private static final int PLANE_POINTS = 65;

    /** Writes the present slice into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, Plane plane, Range x, @Nullable Range y) throws IOException;
    }

    /**
     * What it works with.
     *
     * @param evaluators makes one for a slice
     * @param clock nanoseconds
     */
    record Tools(
            Facts facts,
            Eigenvectors vectors,
            SliceControls controls,
            Function<Plane, PlaneEvaluator> evaluators,
            Keeping keeping,
            LongSupplier clock) {}

    private final Tools tools;
    private final SlicePicture picture;
    private View view;
    private @Nullable Plane plane;
    private @Nullable PlaneEvaluator evaluator;
    private @Nullable Refinement refinement;
    private boolean waiting;
    private Figure spectrum;
    private List<Figure> slices = List.of();
    private @Nullable Path written;

    SliceSession(Tools tools, View view) {
        this.tools = tools;
        this.view = view;
        picture = new SlicePicture(tools.facts());
        spectrum = picture.spectrum(view);
    }

    @Override
    public Shown shown() {
        var figures = new ArrayList<Figure>();
        figures.add(spectrum);
        figures.addAll(slices);
        Refinement now = refinement;
        return new Shown(
                figures,
                tools.controls().of(view, plane != null),
                status(),
                now == null || !now.done());
    }

    private String status() {
        if (waiting) return "computing all eigenvectors";
        String chosen = chosen(view.first());
        if (view.isPlane()) return chosen + " and " + chosen(view.second());
        return view.plane() ? chosen + ", click a second eigenvalue for a plane" : chosen;
    }

    private String chosen(int index) {
        Facts facts = tools.facts();
        return "%s of %s: eigenvalue %s"
                .formatted(
                        facts.name(index),
                        Numbers.of(facts.ranks().size()),
                        Numbers.brief(facts.ranks().values()[index]));
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Point p when p.figure() == 0 -> adopt(clicked(p.x()));
            case Act.Point _ -> {}
            case Act.Save s when s.control().equals(SliceControls.KEEP) -> keep(s.folder());
            default -> adopt(tools.controls().asked(view, act));
        }
    }

    private View clicked(double place) {
        int index = tools.facts().ranks().nearest(place);
        return view.plane() && index != view.first()
                ? view.withSecond(index)
                : view.withFirst(index);
    }

    /** Turns to what is asked for; where its vector cannot be had all stays as it is. */
    private void adopt(View next) {
        if (next.equals(view)) return;
        check(next.first());
        check(next.second());
        boolean same = next.sameSlice(view);
        boolean all = next.samePoints(view);
        view = next;
        spectrum = picture.spectrum(next);
        if (all) return;
        refinement = null;
        if (same && evaluator != null) {
            refinement = refinement(evaluator);
            return;
        }
        plane = null;
        evaluator = null;
        waiting = false;
    }

    private void check(int index) {
        if (!tools.vectors().has(index))
            throw new IllegalArgumentException(
                    "eigenvalue: one whose vector the result holds, was "
                            + tools.facts().name(index));
    }

    @Override
    public Pace tick() {
        waiting = plane == null && !found();
        if (waiting) return Pace.FRAME;
        Refinement now = refinement;
        if (now == null || now.done()) return Pace.REST;
        int before = now.complete();
        long from = tools.clock().getAsLong();
        do now.work();
        while (!now.done() && tools.clock().getAsLong() - from < SLICE_NANOS);
        if (now.complete() > before) show(now);
        return now.done() ? Pace.REST : Pace.WORK;
    }

    /** Whether the vectors asked for are known; then their slice is begun. */
    private boolean found() {
        double[] first = tools.vectors().of(view.first());
        double[] second = view.isPlane() ? tools.vectors().of(view.second()) : new double[0];
        if (first == null || second == null) return false;
        Plane made = new Plane(tools.facts().result().weights(), first, second);
        PlaneEvaluator with = tools.evaluators().apply(made);
        plane = made;
        evaluator = with;
        refinement = refinement(with);
        return true;
    }

    private Refinement refinement(PlaneEvaluator with) {
        Range y = y();
        double[] up = y == null ? new double[] {0} : y.coordinates();
        return new Refinement(with, x().coordinates(), up);
    }

    private Range x() {
        int points = view.isPlane() ? PLANE_POINTS : LINE_POINTS;
        return new Range(-view.firstHalf(), view.firstHalf(), points);
    }

    private @Nullable Range y() {
        if (!view.isPlane()) return null;
        return new Range(-view.secondHalf(), view.secondHalf(), PLANE_POINTS);
    }

    private void show(Refinement now) {
        Plane of = plane;
        if (of == null) return;
        var all = new ArrayList<Figure>();
        if (view.isPlane()) all.addAll(picture.plane(view, now.grid()));
        else all.add(picture.line(view, of.d1(), now.line()));
        all.add(picture.layers(view.first(), of.d1(), !view.isPlane()));
        slices = all;
    }

    private void keep(Path folder) throws IOException {
        Plane now = plane;
        if (now == null)
            throw new IllegalArgumentException(
                    "slice: one that is known, was one that waits for eigenvectors");
        written = tools.keeping().write(folder, now, x(), y());
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        tools.vectors().close();
    }
}
