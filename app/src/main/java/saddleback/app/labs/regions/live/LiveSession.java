package saddleback.app.labs.regions.live;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.labs.regions.mapping.Mapped;
import saddleback.app.labs.regions.mapping.Mapper;
import saddleback.app.training.LiveSettings;
import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.app.training.Trainer;
import saddleback.app.training.TrainingCourse;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.net.GivenForm;
import saddleback.engine.optim.Rate;

import java.util.Objects;

/**
 * Training with its regions. Steps are made by a {@link Trainer}, maps by a {@link Mapper}, each on
 * a thread of its own: a map is asked for as soon as the one before is there.
 */
final class LiveSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    private final TrainingCourse course;
    private final LivePicture picture;
    private final Trainer trainer;
    private final Mapper mapper;
    private final CountLine counts = new CountLine();
    private LiveSettings settings;
    private double pace;
    private boolean running;
    private State state;
    private Asked asked;
    private @Nullable Asked mappedAt;
    private @Nullable Mapped mapped;
    private boolean changed;
    private int colouring;
    private boolean data = true;
    private int draws;
    private Shown shown;

    /** What the mapper was asked for. */
    private record Asked(Spot spot, GivenNetwork network) {}

    /**
     * Begins at the experiment's initial weights, at rest.
     *
     * @param mapper closed with the session
     */
    LiveSession(TrainingCourse course, LivePicture picture, Mapper mapper) {
        this.course = course;
        this.picture = picture;
        this.mapper = mapper;
        settings = LiveSettings.of(course.training());
        trainer = new Trainer(course.descent());
        pace(course.pace());
        state = trainer.state();
        asked = ask(state.now());
        shown = picture();
    }

    private Asked ask(Spot spot) {
        var next = new Asked(spot, GivenForm.of(course.prepared().network(), spot.weights()));
        mapper.ask(next.network());
        return next;
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Press p -> press(p.control());
            case Act.Slide s when s.control().equals(LiveControls.RATE) ->
                    change(settings.with(Rate.with(settings.method(), s.value())));
            case Act.Slide s when s.control().equals(LiveControls.PACE) -> pace(s.value());
            case Act.Choose c when c.control().equals(LiveControls.COLOURS) ->
                    colouring = Objects.checkIndex(c.option(), picture.colours().size());
            case Act.Toggle t when t.control().equals(LiveControls.DATA) -> data = t.on();
            case Act.Fill f
                    when f.control().equals(LiveControls.METHOD)
                            && f.settings() instanceof LiveSettings wanted ->
                    change(wanted);
            case Act.Slide _, Act.Choose _, Act.Toggle _, Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            default -> {
                return; // a place in a figure means nothing here
            }
        }
        changed = true;
    }

    private void press(String control) {
        switch (control) {
            case LiveControls.RUN -> run(running ? 0 : Trainer.ENDLESS);
            case LiveControls.STEP -> run(1);
            case LiveControls.AGAIN -> restart(course.start(0));
            case LiveControls.OTHER -> restart(course.start(++draws));
            default ->
                    throw new IllegalArgumentException(
                            "control: one of those shown, was " + control);
        }
    }

    private void run(long steps) {
        running = steps > 0;
        trainer.run(steps);
    }

    private void restart(double[] start) {
        running = false;
        counts.clear();
        trainer.restart(start);
    }

    private void pace(double stepsPerSecond) {
        pace = stepsPerSecond < LiveControls.MOST_PACE ? stepsPerSecond : Double.POSITIVE_INFINITY;
        trainer.pace(pace);
    }

    private void change(LiveSettings wanted) {
        course.check(wanted);
        settings = wanted;
        trainer.change(wanted);
    }

    @Override
    public Pace tick() {
        follow();
        mapper.await(mapped, PATIENCE_MILLIS);
        boolean news = take();
        if (mappedAt != null && !asked.spot().same(state.now()) && mappedAt.equals(asked))
            asked = ask(state.now());
        if (news || changed) {
            changed = false;
            shown = picture();
        }
        boolean rest =
                !running
                        && trainer.settled(state)
                        && asked.spot().same(state.now())
                        && !mapper.busy()
                        && Objects.equals(mapper.latest(), mapped);
        if (rest) return Pace.REST;
        return mapper.busy() ? Pace.WORK : Pace.FRAME;
    }

    /** Takes over what the trainer published. */
    private void follow() {
        State seen = trainer.state();
        if (running) trainer.look(true);
        if (Objects.equals(seen, state)) return;
        boolean ends = seen.running() != state.running() || seen.end() != state.end();
        state = seen;
        if (trainer.settled(seen)) running = seen.running();
        changed |= ends;
    }

    /** Takes over what the mapper found; whether that was new. */
    @SuppressWarnings("ReferenceEquality") // the network is the very object that was asked for
    private boolean take() {
        Mapped found = mapper.latest();
        if (found == null || Objects.equals(found, mapped)) return false;
        mapped = found;
        if (found.network() == asked.network()) mappedAt = asked;
        Asked at = mappedAt;
        if (at != null && found.cells() != null)
            counts.add(at.spot().epoch(), found.cells().census().regions());
        return true;
    }

    private Shown picture() {
        Asked at = mappedAt;
        boolean stale = !running && (at == null || !at.spot().same(state.now()));
        return new Shown(
                picture.figures(mapped, state, counts.line(), colouring, data),
                LiveControls.of(state, running, settings, pace, colouring, picture.colours(), data),
                picture.status(state, at == null ? state.now() : at.spot(), mapped),
                stale);
    }

    /** Steps made up to the map that is shown, -1 before the first. */
    long mappedSteps() {
        Asked at = mappedAt;
        return at == null ? -1 : at.spot().steps();
    }

    @Override
    public void close() {
        trainer.close();
        mapper.close();
    }
}
