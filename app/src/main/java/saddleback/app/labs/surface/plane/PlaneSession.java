package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.slice.Refinement;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** A plane in a person's hands. */
final class PlaneSession implements Session {
    private static final long SLICE_NANOS = 12_000_000;

    /** Writes the present plane into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, Plane plane, Frame frame) throws IOException;
    }

    /**
     * What it works with.
     *
     * @param frame the result's own
     * @param evaluators makes one for a plane
     * @param clock nanoseconds
     */
    record Tools(
            Compass compass,
            SourceWords words,
            PlaneControls controls,
            Frame frame,
            Function<Plane, PlaneEvaluator> evaluators,
            Keeping keeping,
            LongSupplier clock) {}

    private final Tools tools;
    private final Picture picture;
    private View view;
    private View last;
    private @Nullable Plane plane;
    private @Nullable PlaneEvaluator evaluator;
    private @Nullable Refinement refinement;
    private Picture.@Nullable Way way;
    private String trouble = "";
    private @Nullable Path written;

    /**
     * Begins with the result's own plane, which is shown already.
     *
     * @param view that gives it
     */
    PlaneSession(Tools tools, Picture picture, View view, Plane plane) {
        this.tools = tools;
        this.picture = picture;
        this.view = view;
        this.plane = plane;
        last = view;
    }

    @Override
    public Shown shown() {
        return new Shown(
                picture.figures(),
                tools.controls().of(view, plane != null),
                status(),
                plane == null || (refinement != null && !refinement.done()));
    }

    private String status() {
        if (plane == null)
            return PlaneStatus.waiting(trouble, tools.compass().eigenvectors().doing());
        Refinement now = refinement;
        boolean open = now != null && now.complete() < 0;
        return PlaneStatus.of(
                trouble, tools.compass(), view, open ? null : picture.grid(), tools.frame());
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Choose _, Act.Slide _, Act.Toggle _ ->
                    adopt(Asking.of(view, act, tools.compass().sources().size()));
            case Act.Press p when p.control().equals(PlaneControls.FIT) -> picture.fit();
            case Act.Save s when s.control().equals(PlaneControls.KEEP) -> keep(s.folder());
            case Act.Point _ -> {}
            default -> throw unknown(act);
        }
    }

    private static IllegalArgumentException unknown(Act act) {
        return new IllegalArgumentException("act: one of this instrument, was " + act);
    }

    /** Turns to what is asked for; where there is no such plane all stays as it is. */
    private void adopt(View next) {
        if (next.equals(view)) return;
        tools.frame().at(next.halfWidth());
        boolean same = plane != null && next.samePlane(view);
        Plane made = same ? plane : tools.compass().plane(next);
        trouble = "";
        view = next;
        if (tools.compass().needsEigenvectors(next)) tools.compass().eigenvectors().start();
        if (made != null) {
            begin(made, same);
            return;
        }
        plane = null;
        refinement = null;
    }

    private void begin(Plane made, boolean same) {
        PlaneEvaluator with = evaluator;
        if (with == null || !same) with = tools.evaluators().apply(made);
        if (!same) way = null;
        plane = made;
        evaluator = with;
        last = view;
        Frame frame = tools.frame().at(view.halfWidth());
        refinement = new Refinement(with, frame.x().coordinates(), frame.y().coordinates());
    }

    private void keep(Path folder) throws IOException {
        Plane now = plane;
        if (now == null)
            throw new IllegalArgumentException(
                    "plane: one that is known, was one that waits for eigenvectors");
        written = tools.keeping().write(folder, now, tools.frame().at(view.halfWidth()));
    }

    @Override
    public Pace tick() {
        if (plane == null && !found()) return Pace.FRAME;
        Refinement now = refinement;
        if (now == null || now.done()) return Pace.REST;
        int before = now.complete();
        long from = tools.clock().getAsLong();
        do now.work();
        while (!now.done() && tools.clock().getAsLong() - from < SLICE_NANOS);
        if (now.complete() > before) show(now);
        return now.done() ? Pace.REST : Pace.WORK;
    }

    /** Whether the plane that waited for eigenvectors is there, or given up. */
    private boolean found() {
        try {
            Plane made = tools.compass().plane(view);
            if (made == null) return false;
            begin(made, false);
        } catch (IllegalArgumentException e) {
            trouble = String.valueOf(e.getMessage());
            view = last;
            Plane old = tools.compass().plane(last);
            if (old != null) begin(old, false);
        }
        return true;
    }

    private void show(Refinement now) {
        Plane of = plane;
        if (of == null) return;
        if (way == null) way = tools.compass().way(of);
        picture.show(
                now.grid(),
                tools.words().ofWay(view.x(), true),
                tools.words().ofWay(view.y(), false),
                way);
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        tools.compass().eigenvectors().close();
    }
}
