package saddleback.app.labs.interference.launch;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.interference.Variant;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Learners in a person's hands; a {@link Runner} lets them learn. */
final class LaunchSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    /** How far an arrow key moves a start. */
    private static final double STEP = 0.01;

    /** Writes what is wanted into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, Wanted wanted) throws IOException;
    }

    private final Pursuit<Wanted, Seen> pursuit;
    private final Keeping keeping;
    private final History history = new History();
    private Wanted wanted;
    private View view = View.USUAL;
    private Seen seen;
    private boolean dragging;
    private boolean changed;
    private List<Figure> figures;
    private @Nullable Path written;

    /**
     * Begins.
     *
     * @param pursuit closed with the session
     */
    LaunchSession(Pursuit<Wanted, Seen> pursuit, Keeping keeping) {
        this.pursuit = pursuit;
        this.keeping = keeping;
        seen = pursuit.latest();
        wanted = seen.of();
        figures = LaunchFigures.of(seen, view);
        pursuit.ask(wanted);
    }

    @Override
    public boolean drags() {
        return true;
    }

    @Override
    public boolean arrows() {
        return true;
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                LaunchControls.of(seen, wanted, view, !history.isEmpty()),
                LaunchStatus.of(seen, view),
                !(seen.whole() && seen.of().equals(wanted)));
    }

    @Override
    public void act(Act act) throws IOException {
        Wanted before = wanted;
        View seenSo = view;
        switch (act) {
            case Act.Point p when p.figure() == LaunchFigures.PLANE -> point(p);
            case Act.Point p when LaunchFigures.overTime(p.figure()) -> goTo(p.x());
            case Act.Drag d when d.figure() == LaunchFigures.PLANE -> drag(d);
            case Act.Drag d when LaunchFigures.overTime(d.figure()) -> goTo(d.x());
            case Act.Arrow s when s.figure() == LaunchFigures.PLANE -> step(s);
            case Act.Press(String id) -> press(id);
            case Act.Slide(String id, double value) -> slide(id, value);
            case Act.Choose(String id, int option) -> choose(id, option);
            case Act.Toggle(String id, boolean on) -> toggle(id, on);
            case Act.Save(String id, Path folder) when id.equals(LaunchControls.KEEP) ->
                    written = keeping.write(folder, wanted);
            case Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            case Act.Point _, Act.Drag _, Act.Arrow _, Act.Hover _, Act.Leave _ -> {
                // a place elsewhere means nothing
            }
        }
        if (!view.equals(seenSo)) changed = true;
        if (before.equals(wanted)) return;
        changed = true;
        pursuit.ask(wanted);
    }

    /** A click on a start chooses it, one elsewhere launches. */
    private void point(Act.Point p) {
        int near = nearest(p.x(), p.y());
        if (near > 0) wanted = wanted.looking(near);
        else change("", wanted.launch(p.x(), p.y()));
    }

    private int nearest(double x, double y) {
        return LaunchFigures.nearest(wanted, x, y);
    }

    private void change(String kind, Wanted to) {
        if (to.equals(wanted)) return;
        history.changing(wanted, kind);
        wanted = to;
    }

    /** A drag from a start moves it, one from elsewhere launches a learner and moves it. */
    private void drag(Act.Drag d) {
        if (!dragging) {
            int near = nearest(d.fromX(), d.fromY());
            history.settled();
            if (near > 0) {
                wanted = wanted.looking(near);
                history.changing(wanted, "");
            } else change("", wanted.launch(d.fromX(), d.fromY()));
        }
        dragging = !d.end();
        wanted = wanted.at(d.x(), d.y());
    }

    private void step(Act.Arrow s) {
        int first = wanted.first();
        int second = wanted.second();
        wanted.selected()
                .map(l -> wanted.ground().success(l.start()))
                .ifPresent(
                        at ->
                                change(
                                        "step",
                                        wanted.at(
                                                at[first] + STEP * s.right(),
                                                at[second] + STEP * s.up())));
    }

    private void goTo(double time) {
        seen.chosen()
                .filter(t -> !t.course().moments().isEmpty() && !Double.isNaN(time))
                .ifPresent(t -> view = view.at(Cursor.part(t.course(), time)));
    }

    private void press(String id) {
        switch (id) {
            case LaunchControls.LAUNCH ->
                    change(
                            "",
                            wanted.launch(
                                    wanted.selected()
                                            .map(Launched::start)
                                            .orElse(Preset.FAINT.start(wanted.ground()))));
            case LaunchControls.CLEAR -> change("", wanted.cleared());
            case LaunchControls.UNDO -> {
                if (!history.isEmpty()) wanted = history.undo();
            }
            default -> throw unknown(id);
        }
    }

    private void slide(String id, double value) {
        if (Double.isNaN(value)) throw new IllegalArgumentException(id + ": a number, was NaN");
        if (id.equals(LaunchControls.MOMENT))
            view = view.at(Math.clamp(value / LaunchControls.PERCENT, 0, 1));
        else change(id, Moves.slid(wanted, id, value));
    }

    private void choose(String id, int option) {
        switch (id) {
            case LaunchControls.LOOK -> {
                if (!wanted.launched().isEmpty())
                    wanted =
                            wanted.looking(
                                    wanted.launched()
                                            .get(
                                                    Objects.checkIndex(
                                                            option, wanted.launched().size()))
                                            .number());
            }
            case LaunchControls.INSET ->
                    view = view.with(Inset.ALL.get(Objects.checkIndex(option, Inset.ALL.size())));
            default -> change("", Moves.chosen(wanted, id, option));
        }
    }

    private void toggle(String id, boolean on) {
        if (id.equals(LaunchControls.LOG)) view = view.withLog(on);
        else
            for (Variant v : Variant.values())
                if (LaunchControls.way(v).equals(id)) {
                    change("", wanted.showing(v, on));
                    return;
                }
        if (!id.equals(LaunchControls.LOG)) throw unknown(id);
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("control: one of those shown, was " + id);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // everything that is seen is another object
    public Pace tick() {
        boolean busy = pursuit.busy();
        if (busy) pursuit.await(seen, PATIENCE_MILLIS);
        Seen found = pursuit.latest();
        if (found != seen || changed) {
            seen = found;
            changed = false;
            figures = LaunchFigures.of(seen, view);
        }
        return busy ? Pace.WORK : Pace.REST;
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        pursuit.close();
    }
}
