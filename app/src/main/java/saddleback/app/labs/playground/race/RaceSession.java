package saddleback.app.labs.playground.race;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pacing;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.labs.playground.Place;
import saddleback.engine.labs.playground.Playground;
import saddleback.engine.labs.playground.PlaygroundResult;
import saddleback.engine.labs.playground.PlaygroundSettings;
import saddleback.engine.labs.playground.Span;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A race that a person starts by a click, on a function of their choice. */
final class RaceSession implements Session {
    private static final double USUAL_SPEED = 4;
    private static final int MAP = 0;
    private static final int RELIEF = 1;

    private final LongSupplier clock;
    private PlaygroundSettings settings;
    private RaceFigures figures;
    private Race race;
    private Place looked;
    private boolean running;
    private int owed;
    private Pacing pacing;

    /**
     * Stands at the start of a result.
     *
     * @param clock nanoseconds
     */
    RaceSession(PlaygroundResult result, LongSupplier clock) {
        this.clock = clock;
        settings = result.settings();
        figures = new RaceFigures(result);
        race = new Race(settings);
        looked = settings.start();
        figures.moved(race, settings, looked);
        pacing = new Pacing(USUAL_SPEED, clock.getAsLong());
    }

    @Override
    public Shown shown() {
        var state = new RaceControls.State(race.over(), running, pacing.speed(), settings);
        return new Shown(
                figures.figures(),
                RaceControls.of(state),
                RaceStatus.of(race, settings, looked),
                false);
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Point p -> start(p);
            case Act.Hover h -> hover(h);
            case Act.Leave _ -> look(settings.start());
            case Act.Press p -> press(p.control());
            case Act.Slide s when s.control().equals(RaceControls.SPEED) -> speed(s.value());
            case Act.Slide s when s.control().equals(RaceControls.RATE) ->
                    settle(Knob.RATE.turned(settings, s.value()));
            case Act.Slide s when s.control().equals(RaceControls.DAMPING) ->
                    settle(Knob.DAMPING.turned(settings, s.value()));
            case Act.Choose c when c.control().equals(RaceControls.FUNCTION) -> choose(c.option());
            case Act.Fill f when f.settings() instanceof PlaygroundSettings s -> settle(s);
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
    }

    /** A click on another figure than map and surface means nothing. */
    private void start(Act.Point p) {
        if (p.figure() != MAP && p.figure() != RELIEF) return;
        check("x", settings.x(), p.x());
        check("y", settings.y(), p.y());
        settle(Race.from(settings, new Place(round(p.x()), round(p.y()))));
        run(true);
    }

    /** A place that is clicked on is meant to no more than a thousandth of the window. */
    private double round(double coordinate) {
        double window = Math.min(settings.x().length(), settings.y().length());
        int decimals = Math.clamp(3 - (int) Math.floor(Math.log10(window)), 0, 12);
        return BigDecimal.valueOf(coordinate)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private void hover(Act.Hover h) {
        if (h.figure() != MAP && h.figure() != RELIEF) return;
        if (holds(settings.x(), h.x()) && holds(settings.y(), h.y()))
            look(new Place(round(h.x()), round(h.y())));
    }

    private void look(Place place) {
        if (place.equals(looked)) return;
        looked = place;
        figures.looked(settings, looked);
    }

    private static boolean holds(Span span, double value) {
        return value >= span.from() && value <= span.to();
    }

    private static void check(String name, Span span, double value) {
        if (!holds(span, value))
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%s: %s to %s, was %s",
                            name,
                            span.from(),
                            span.to(),
                            value));
    }

    private void press(String control) {
        switch (control) {
            case RaceControls.RUN -> run(!running);
            case RaceControls.STEP -> {
                run(false);
                owed = 1;
            }
            case RaceControls.RESET -> settle(settings);
            default -> throw new IllegalArgumentException("control: a button, was " + control);
        }
    }

    private void speed(double value) {
        if (!(value >= RaceControls.SLOWEST && value <= RaceControls.FASTEST))
            throw new IllegalArgumentException("speed: 0.5 to 200 steps a second, was " + value);
        pacing = new Pacing(value, clock.getAsLong());
    }

    private void choose(int option) {
        if (option < 0 || option >= Preset.ALL.size())
            throw new IllegalArgumentException("function: one that is offered, was " + option);
        settle(Preset.ALL.get(option).in(settings));
    }

    /** Begins anew with these settings; the function is looked at again only if it changed. */
    private void settle(PlaygroundSettings next) {
        boolean same =
                next.function().equals(settings.function())
                        && next.x().equals(settings.x())
                        && next.y().equals(settings.y());
        var begun = new Race(next);
        if (!same)
            figures = new RaceFigures(Playground.run(null, next, new Seed(1), Run.unwatched()));
        settings = next;
        race = begun;
        looked = next.start();
        figures.moved(race, settings, looked);
        figures.looked(settings, looked);
        run(false);
    }

    private void run(boolean on) {
        running = on && !race.over();
        owed = 0;
        pacing = new Pacing(pacing.speed(), clock.getAsLong());
    }

    @Override
    public boolean hovers() {
        return true;
    }

    @Override
    public Pace tick() {
        if (running) owed = Math.min(owed + pacing.due(clock.getAsLong()), pacing.most());
        if (owed > 0 && !race.over()) {
            for (; owed > 0 && !race.over(); owed--) race.round();
            figures.moved(race, settings, looked);
        }
        owed = 0;
        if (race.over()) running = false;
        return running ? Pace.FRAME : Pace.REST;
    }

    @Override
    public void close() {
        running = false;
    }
}
