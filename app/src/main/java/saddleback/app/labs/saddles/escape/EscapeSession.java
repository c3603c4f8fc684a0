package saddleback.app.labs.saddles.escape;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Act;
import saddleback.app.labs.MethodName;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.labs.saddles.Gauge;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Training past saddles that a person watches. Steps are made by a {@link Walker}, eigenvalues
 * measured by a {@link Meter}, each on a thread of its own; this puts together what they publish.
 */
final class EscapeSession implements Session {
    /** Pictures while training runs, at most one in so many nanoseconds. */
    private static final long BETWEEN_PICTURES = 100_000_000;

    private static final double SLOW = 20;

    private final Course course;
    private final LongSupplier clock;
    private final Walker walker;
    private final Meter meter;
    private final List<String> starts;
    private Choices choices;
    private State state;
    private List<Measured> seen = List.of();
    private boolean running;
    private boolean changed;
    private long pictured;
    private Shown shown;

    EscapeSession(Course course, LongSupplier clock) {
        this.course = course;
        this.clock = clock;
        starts = course.starts().stream().map(Course.Start::name).toList();
        choices = new Choices(course.first(), course.second(), 0, SLOW, 0);
        walker = new Walker(course.descent());
        walker.pace(SLOW);
        meter = new Meter(course.gauge());
        state = walker.state();
        meter.ask(state.now());
        shown = picture();
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Press p -> press(p.control());
            case Act.Slide(String id, double value) when id.equals(EscapeControls.PACE) ->
                    pace(value);
            case Act.Choose(String id, int option) when id.equals(EscapeControls.START) ->
                    start(option);
            case Act.Fill f -> fill(f);
            case Act.Point _, Act.Hover _, Act.Leave _, Act.Drag _ -> {
                // a place in a figure means nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        changed = true;
    }

    private void press(String control) {
        switch (control) {
            case EscapeControls.RUN -> run(running ? 0 : Walker.ENDLESS);
            case EscapeControls.STEP -> run(1);
            case EscapeControls.SWITCH -> {
                choices = choices.switched();
                walker.change(choices.now(), choices.slot());
            }
            case EscapeControls.RESET -> restart();
            default ->
                    throw new IllegalArgumentException(
                            "control: one of those shown, was " + control);
        }
    }

    private void run(long steps) {
        running = steps > 0;
        walker.run(steps);
    }

    private void restart() {
        running = false;
        choices = choices.again();
        walker.restart(course.starts().get(choices.start()).weights(), choices.now());
    }

    private void pace(double value) {
        double pace = value < EscapeControls.MOST_PACE ? value : Double.POSITIVE_INFINITY;
        choices = choices.withPace(pace);
        walker.pace(pace);
    }

    private void start(int option) {
        if (option < 0 || option >= starts.size())
            throw new IllegalArgumentException(
                    "start: 0 to %d, was %d".formatted(starts.size() - 1, option));
        choices = choices.withStart(option);
        restart();
    }

    private void fill(Act.Fill fill) {
        if (!(fill.settings() instanceof Using using))
            throw new IllegalArgumentException("settings: of a method, was " + fill.settings());
        int slot =
                switch (fill.control()) {
                    case EscapeControls.FIRST -> 0;
                    case EscapeControls.SECOND -> 1;
                    default ->
                            throw new IllegalArgumentException(
                                    "control: one of those shown, was " + fill.control());
                };
        using.method().check(course.size());
        choices = choices.with(slot, using);
        if (slot == choices.slot()) walker.change(using, slot);
    }

    @Override
    public Pace tick() {
        if (running) walker.look(true);
        State now = walker.state();
        boolean moved = !now.equals(state);
        if (moved) {
            boolean elsewhere = !now.now().same(state.now());
            state = now;
            if (walker.settled(now)) running = now.running();
            if (elsewhere) meter.ask(now.now());
        }
        boolean idle = !meter.busy();
        List<Measured> measured = meter.seen();
        boolean news = moved || changed || !measured.equals(seen);
        long time = clock.getAsLong();
        if (news && (!running || changed || time - pictured > BETWEEN_PICTURES)) {
            seen = measured;
            shown = picture();
            pictured = time;
            changed = false;
        }
        boolean rest = !running && walker.settled(state) && idle && measured.equals(seen);
        return rest && !changed ? Pace.REST : Pace.FRAME;
    }

    private Shown picture() {
        int run = state.now().run();
        List<Measured> own = seen.stream().filter(m -> m.run() == run).toList();
        List<String> names = List.of(name(choices.first()), name(choices.second()));
        boolean behind = own.isEmpty() || own.getLast().steps() != state.now().steps();
        return new Shown(
                new Curves(own, state.turns(), names, course.size()).figures(),
                EscapeControls.of(choices, starts, running, state.end().isEmpty()),
                status(own.isEmpty() ? null : own.getLast()),
                behind && !running);
    }

    private static String name(Using using) {
        String name = MethodName.of(using.method());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String status(@Nullable Measured last) {
        String at =
                "%s, step %s, P = %s"
                        .formatted(
                                name(choices.now()),
                                Numbers.of(state.now().steps()),
                                Numbers.of(course.size()));
        String end = state.end().isEmpty() ? "" : "; " + state.end();
        return last == null ? at + end : at + end + "\n" + words(last);
    }

    private String words(Measured m) {
        Gauge.Reading r = m.reading();
        String index = r.negative() < 0 ? " (by Lanczos)" : ", index %d".formatted(r.negative());
        String damping = Double.isNaN(m.damping()) ? "" : ", damping " + Numbers.brief(m.damping());
        return "loss %s, ‖g‖ = %s, λ from %s to %s%s%s"
                .formatted(
                        Numbers.brief(r.loss()),
                        Numbers.brief(r.gradientNorm()),
                        Numbers.brief(r.smallest()),
                        Numbers.brief(r.largest()),
                        index,
                        damping);
    }

    /** Steps made when {@link #shown} was put together. */
    long steps() {
        return state.now().steps();
    }

    @Override
    public void close() {
        walker.close();
        meter.close();
    }
}
