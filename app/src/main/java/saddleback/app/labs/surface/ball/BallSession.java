package saddleback.app.labs.surface.ball;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pacing;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Balls dropped on a plane by hand. */
final class BallSession implements Session {
    private static final long SLICE_NANOS = 12_000_000;
    private static final double USUAL_SPEED = 20;

    private final Race.Track track;
    private final BallFigures figures;
    private final PlaneBounds bounds;
    private final String ground;
    private final LongSupplier clock;
    private final List<Race.Start> starts = new ArrayList<>();
    private RaceSettings settings = RaceSettings.defaults();
    private @Nullable Race race;
    private boolean running;
    private boolean plane = true;
    private boolean full = true;
    private boolean second;
    private int owed;
    private Pacing pacing;

    /**
     * Begins without a ball.
     *
     * @param ground what the surface shows, where that is not what the balls follow; else empty
     * @param clock nanoseconds
     */
    BallSession(
            Race.Track track,
            BallFigures figures,
            PlaneBounds bounds,
            String ground,
            LongSupplier clock) {
        this.track = track;
        this.figures = figures;
        this.bounds = bounds;
        this.ground = ground;
        this.clock = clock;
        pacing = new Pacing(USUAL_SPEED, clock.getAsLong());
    }

    @Override
    public Shown shown() {
        List<Ball> balls = seen();
        return new Shown(figures.of(balls), BallControls.of(state()), status(balls), false);
    }

    private BallControls.State state() {
        return new BallControls.State(
                race != null,
                race != null && race.over(),
                running,
                pacing.speed(),
                plane,
                full,
                second,
                settings);
    }

    private List<Ball> seen() {
        if (race == null) return List.of();
        return race.balls().stream()
                .filter(b -> b.label().where() == Ball.Where.PLANE ? plane : full)
                .toList();
    }

    private String status(List<Ball> balls) {
        String told =
                race == null
                        ? "click on the map or on the surface to drop a ball"
                        : BallStatus.of(race, balls);
        return ground.isEmpty() ? told : told + "; " + ground;
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Point p -> drop(p);
            case Act.Press p -> press(p.control());
            case Act.Toggle t -> toggle(t.control(), t.on());
            case Act.Slide s when s.control().equals(BallControls.SPEED) -> speed(s.value());
            case Act.Fill f when f.settings() instanceof RaceSettings r -> settle(r);
            default -> throw unknown(act);
        }
    }

    private static IllegalArgumentException unknown(Act act) {
        return new IllegalArgumentException("act: one of this instrument, was " + act);
    }

    /** A click on another figure than map and surface means nothing. */
    private void drop(Act.Point p) {
        if (p.figure() > 1) return;
        bounds.check(p.x(), p.y());
        var start = new Race.Start(p.x(), p.y());
        var next = new ArrayList<>(starts);
        if (!second) next.clear();
        else if (next.size() > 1) next.removeLast();
        next.add(start);
        begin(settings, next);
        run(true);
    }

    private void press(String control) {
        switch (control) {
            case BallControls.RUN -> run(!running);
            case BallControls.STEP -> {
                run(false);
                if (race != null && !race.over()) owed = 1;
            }
            case BallControls.RESET -> {
                if (!starts.isEmpty()) begin(settings, starts);
                run(false);
            }
            default -> throw new IllegalArgumentException("control: a button, was " + control);
        }
    }

    private void toggle(String control, boolean on) {
        switch (control) {
            case BallControls.PLANE -> plane = on;
            case BallControls.FULL -> full = on;
            case BallControls.SECOND -> second = on;
            default -> throw new IllegalArgumentException("control: a switch, was " + control);
        }
    }

    private void speed(double value) {
        if (!(value >= BallControls.SLOWEST && value <= BallControls.FASTEST))
            throw new IllegalArgumentException("speed: 1 to 1000 steps a second, was " + value);
        pacing = new Pacing(value, clock.getAsLong());
    }

    private void settle(RaceSettings next) {
        if (starts.isEmpty()) Race.check(track, next);
        else begin(next, starts);
        settings = next;
    }

    private void begin(RaceSettings how, List<Race.Start> from) {
        List<Race.Start> kept = List.copyOf(from);
        race = new Race(track, how, kept);
        starts.clear();
        starts.addAll(kept);
        owed = 0;
    }

    private void run(boolean on) {
        running = on && race != null && !race.over();
        pacing = new Pacing(pacing.speed(), clock.getAsLong());
        if (!running && race != null) owed = 0;
    }

    @Override
    public Pace tick() {
        if (race == null) return Pace.REST;
        long from = clock.getAsLong();
        if (running) owed = Math.min(owed + pacing.due(from), pacing.most());
        while (pending(race) && clock.getAsLong() - from < SLICE_NANOS) if (race.work()) done();
        if (race.over()) running = false;
        if (pending(race)) return Pace.WORK;
        if (running) return Pace.FRAME;
        race.measure();
        return Pace.REST;
    }

    private boolean pending(Race now) {
        return !now.over() && (!now.begun() || owed > 0 || now.underWay());
    }

    private void done() {
        if (race != null && race.steps() > 0 && owed > 0) owed--;
    }

    @Override
    public void close() {
        running = false;
    }
}
