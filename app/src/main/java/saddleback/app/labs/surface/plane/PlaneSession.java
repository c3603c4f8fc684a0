package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.slice.Plane;
import saddleback.engine.slice.PlaneEvaluator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            Eigenvectors eigenvectors,
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
        var parts = new ArrayList<String>();
        if (!trouble.isEmpty()) parts.add(trouble);
        if (plane == null) {
            parts.add("looking for eigenvectors of the Hessian");
            if (!tools.eigenvectors().doing().isEmpty()) parts.add(tools.eigenvectors().doing());
            return String.join(", ", parts);
        }
        Frame frame = tools.frame();
        parts.add(
                "%d × %d of %d × %d points"
                        .formatted(
                                picture.grid().columns(),
                                picture.grid().rows(),
                                frame.x().points(),
                                frame.y().points()));
        angle("level", view.x(), true, parts);
        angle("upright", view.y(), false, parts);
        return String.join(", ", parts);
    }

    private void angle(String axis, View.Way way, boolean x, List<String> parts) {
        if (way.turn() == 0 || way.turn() == 1) return;
        double whole = tools.compass().angle(way, x);
        parts.add(
                String.format(
                        Locale.ROOT,
                        "%s axis turned by %.1f° of %.1f°",
                        axis,
                        way.turn() * whole,
                        whole));
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Choose c -> adopt(chosen(c.control(), c.option()));
            case Act.Slide s -> adopt(slid(s.control(), s.value()));
            case Act.Toggle t when t.control().equals(PlaneControls.ORTHOGONAL) ->
                    adopt(view.withOrthogonal(t.on()));
            case Act.Press p when p.control().equals(PlaneControls.FIT) -> picture.fit();
            case Act.Save s when s.control().equals(PlaneControls.KEEP) -> keep(s.folder());
            case Act.Point _ -> {}
            default -> throw unknown(act);
        }
    }

    private static IllegalArgumentException unknown(Act act) {
        return new IllegalArgumentException("act: one of this instrument, was " + act);
    }

    private View chosen(String control, int option) {
        if (option < 0 || option >= tools.compass().sources().size())
            throw new IllegalArgumentException(
                    "%s: 0 to %d, was %d"
                            .formatted(control, tools.compass().sources().size() - 1, option));
        return switch (control) {
            case "x" + PlaneControls.FROM -> view.withX(view.x().withFrom(option));
            case "x" + PlaneControls.TO -> view.withX(view.x().withTo(option));
            case "y" + PlaneControls.FROM -> view.withY(view.y().withFrom(option));
            case "y" + PlaneControls.TO -> view.withY(view.y().withTo(option));
            default -> throw new IllegalArgumentException("control: a choice, was " + control);
        };
    }

    private View slid(String control, double value) {
        return switch (control) {
            case "x" + PlaneControls.TURN -> view.withX(view.x().withTurn(value));
            case "x" + PlaneControls.NUMBER -> view.withX(view.x().withNumber(value));
            case "y" + PlaneControls.TURN -> view.withY(view.y().withTurn(value));
            case "y" + PlaneControls.NUMBER -> view.withY(view.y().withNumber(value));
            case PlaneControls.STEP -> view.withStep(value);
            case PlaneControls.WIDTH -> view.withHalfWidth(value);
            default -> throw new IllegalArgumentException("control: a slider, was " + control);
        };
    }

    /** Turns to what is asked for; where there is no such plane all stays as it is. */
    private void adopt(View next) {
        if (next.equals(view)) return;
        tools.frame().at(next.halfWidth());
        boolean same = plane != null && next.samePlane(view);
        Plane made = same ? plane : tools.compass().plane(next);
        trouble = "";
        view = next;
        if (tools.compass().needsEigenvectors(next)) tools.eigenvectors().start();
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
        picture.show(
                now.grid(),
                tools.compass().name(view.x(), true),
                tools.compass().name(view.y(), false),
                of);
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        tools.eigenvectors().close();
    }
}
