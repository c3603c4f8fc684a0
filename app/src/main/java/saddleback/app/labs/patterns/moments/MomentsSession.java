package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pacing;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;

/** The kept moments of an optimisation under a person's thumb. */
final class MomentsSession implements Session {
    private static final double USUAL_PACE = 5;

    private final Reel reel;
    private final MomentsPicture picture;
    private final CourseFigures course;
    private final LongSupplier clock;
    private Pacing pacing;
    private View view;
    private @Nullable View drawn;
    private List<Figure> figures = List.of();

    /**
     * What is looked at, and how.
     *
     * @param moment from 0
     * @param running whether the moments are played
     * @param pace moments a second
     * @param relief whether losses are a surface rather than maps
     * @param spot the cell asked about, null for none
     */
    record View(int moment, boolean running, double pace, boolean relief, @Nullable Spot spot) {
        View at(int other) {
            return new View(other, running, pace, relief, spot);
        }

        View runs(boolean on) {
            return new View(moment, on, pace, relief, spot);
        }

        View paced(double other) {
            return new View(moment, running, other, relief, spot);
        }

        View asRelief(boolean on) {
            return new View(moment, running, pace, on, spot);
        }

        View asking(@Nullable Spot other) {
            return new View(moment, running, pace, relief, other);
        }
    }

    /**
     * Begins at the last moment.
     *
     * @param clock nanoseconds
     */
    MomentsSession(Reel reel, LongSupplier clock) {
        this.reel = reel;
        this.clock = clock;
        picture = new MomentsPicture(reel);
        course = new CourseFigures(reel);
        view = new View(reel.size() - 1, false, USUAL_PACE, false, null);
        pacing = new Pacing(USUAL_PACE, clock.getAsLong());
        draw();
    }

    @Override
    public Shown shown() {
        View seen = Objects.requireNonNull(drawn);
        return new Shown(
                figures,
                MomentsControls.of(reel, seen),
                MomentsStatus.of(reel, seen.moment()),
                !seen.equals(view));
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Press(String id) when id.equals(MomentsControls.RUN) -> run(!view.running());
            case Act.Slide(String id, double value) when id.equals(MomentsControls.MOMENT) ->
                    view =
                            view.runs(false)
                                    .at(Math.clamp(Math.round(value) - 1, 0, reel.size() - 1));
            case Act.Slide(String id, double value) when id.equals(MomentsControls.PACE) ->
                    pace(value);
            case Act.Choose(String id, int option) when id.equals(MomentsControls.VIEW) ->
                    view = view.asRelief(Objects.checkIndex(option, 2) == 1);
            case Act.Point p -> point(p);
            case Act.Hover _, Act.Drag _, Act.Leave _ -> {
                // nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
    }

    private void run(boolean on) {
        boolean over = view.moment() == reel.size() - 1;
        view = (on && over ? view.at(0) : view).runs(on);
        pacing = new Pacing(view.pace(), clock.getAsLong());
    }

    private void pace(double value) {
        if (!(value >= MomentsControls.SLOWEST && value <= MomentsControls.FASTEST))
            throw new IllegalArgumentException(
                    "pace: %s to %s moments a second, was %s"
                            .formatted(MomentsControls.SLOWEST, MomentsControls.FASTEST, value));
        view = view.paced(value);
        pacing = new Pacing(value, clock.getAsLong());
    }

    /** A cell is asked about; a place in curves is a step. */
    private void point(Act.Point p) {
        Figure figure = figures.get(p.figure());
        if (MomentsPicture.flat(figure) || MomentsPicture.surface(figure)) {
            Spot spot = Spot.at(reel, p.x(), p.y());
            if (spot != null) view = view.asking(spot);
        } else if (figure.panels().getFirst() instanceof Plane plane
                && plane.axes() == Plane.Axes.SHOWN) {
            view = view.runs(false).at(reel.nearest(p.x()));
        }
    }

    @Override
    public Pace tick() {
        if (view.running()) {
            int next = view.moment() + pacing.due(clock.getAsLong());
            int last = reel.size() - 1;
            view = view.at(Math.min(next, last)).runs(next < last);
        }
        if (!view.equals(drawn)) draw();
        return view.running() ? Pace.FRAME : Pace.REST;
    }

    private void draw() {
        int moment = view.moment();
        var all = new ArrayList<Figure>();
        all.addAll(view.relief() ? picture.reliefs(moment) : picture.maps(moment, view.spot()));
        all.addAll(course.history(moment));
        all.add(course.cell(view.spot(), moment));
        figures = List.copyOf(all);
        drawn = view;
    }

    @Override
    public void close() {
        // no threads of its own
    }
}
