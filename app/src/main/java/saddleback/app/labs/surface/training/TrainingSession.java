package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.training.LiveSettings;
import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.app.training.Trainer;
import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.optim.Moment;
import saddleback.engine.optim.Rate;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Training that a person watches and steers. The steps are made by a {@link Trainer}, the
 * landscapes by a {@link Surveyor}, each on a thread of its own; this puts together what they
 * publish.
 */
final class TrainingSession implements Session {
    /** Pictures while training runs, at most one in so many nanoseconds. */
    private static final long BETWEEN_PICTURES = 60_000_000;

    private final Course course;
    private final SurfaceResult result;
    private final Trainer trainer;
    private final Surveyor surveyor;
    private final Keeping keeping;
    private final Pictures pictures;
    private LiveSettings settings;
    private double pace;
    private View view;
    private Frozen frozen = Frozen.NONE;
    private @Nullable Moment past;
    private boolean running;
    private State state;
    private Survey survey;
    private boolean changed;
    private int draws;
    private long pictured;
    private Shown shown;
    private @Nullable Path written;

    private TrainingSession(Course course, SurfaceResult result) {
        this.course = course;
        this.result = result;
        settings = LiveSettings.of(course.course().training());
        view = View.of(result, course.pathIsSeen() ? View.Kind.STAYING : View.Kind.FOLLOWING);
        trainer = new Trainer(course.course().descent());
        pace(course.course().pace());
        state = trainer.state();
        surveyor = new Surveyor(course.course().prepared(), request());
        survey = surveyor.survey();
        keeping = course.keeping();
        pictures = new Pictures(course.course().prepared());
        shown = picture();
    }

    /** Begins with the experiment's initial weights, at rest. */
    static Session open(Experiment<?> experiment, SurfaceResult result, Workers workers) {
        return new TrainingSession(Course.of(experiment), result);
    }

    @Override
    public Shown shown() {
        return shown;
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Press p -> press(p.control());
            case Act.Slide s -> slide(s);
            case Act.Choose c -> choose(c);
            case Act.Fill f -> fill(f);
            case Act.Save s -> save(s);
            case Act.Toggle t -> throw unknown(t.control());
            case Act.Point _, Act.Hover _, Act.Leave _, Act.Arrow _, Act.Drag _ -> {
                // a place in a figure means nothing here
            }
        }
        changed = true;
        surveyor.ask(request());
    }

    private static IllegalArgumentException unknown(String control) {
        return new IllegalArgumentException("control: one of those shown, was " + control);
    }

    private void press(String control) {
        switch (control) {
            case Controls.RUN -> run(running ? 0 : Trainer.ENDLESS);
            case Controls.STEP -> run(1);
            case Controls.EPOCH -> {
                past = null;
                running = true;
                trainer.runEpoch();
            }
            case Controls.AGAIN -> restart(course.course().start(0));
            case Controls.OTHER -> restart(course.course().start(++draws));
            case Controls.RESULT -> restart(course.resultWeights(result));
            case Controls.GO_ON -> goOn();
            case Controls.FREEZE_ORIGIN -> freeze(Frozen.Role.ORIGIN);
            case Controls.FREEZE_SECOND -> freeze(Frozen.Role.SECOND);
            case Controls.FREEZE_THIRD -> freeze(Frozen.Role.THIRD);
            case Controls.THAW -> {
                frozen = Frozen.NONE;
                if (view.kind() == View.Kind.FROZEN) look(View.Kind.FOLLOWING);
            }
            default -> throw unknown(control);
        }
    }

    private void run(long steps) {
        past = null;
        running = steps > 0;
        trainer.run(steps);
    }

    private void restart(double[] start) {
        past = null;
        running = false;
        trainer.restart(start);
    }

    private void goOn() {
        Moment from = past;
        if (from == null)
            throw new IllegalArgumentException("go-on: only from a moment of the past, was now");
        past = null;
        running = true;
        trainer.resume(from);
        trainer.run(Trainer.ENDLESS);
    }

    private void freeze(Frozen.Role role) {
        frozen = frozen.with(role, spot());
        if (!frozen.shown().isEmpty()) look(View.Kind.FROZEN);
    }

    private void look(View.Kind kind) {
        view = kind == View.Kind.FROZEN ? frozen.view().orElse(view) : View.of(result, kind);
    }

    private void slide(Act.Slide slide) {
        switch (slide.control()) {
            case Controls.RATE ->
                    change(settings.with(Rate.with(settings.method(), slide.value())));
            case Controls.PACE -> pace(slide.value());
            case Controls.MOMENT -> lookBack(slide.value());
            default -> throw unknown(slide.control());
        }
    }

    /** Shows the recorded moment nearest to an epoch; the present one where none is nearer. */
    private void lookBack(double epoch) {
        if (running) run(0);
        past = null;
        double nearest = Math.abs(state.now().epoch() - epoch);
        for (Moment m : state.history()) {
            double far = Math.abs(m.epoch() - epoch);
            if (far >= nearest) continue;
            nearest = far;
            past = m.steps() == state.now().steps() ? null : m;
        }
    }

    private void pace(double stepsPerSecond) {
        pace = stepsPerSecond < Controls.MOST_PACE ? stepsPerSecond : Double.POSITIVE_INFINITY;
        trainer.pace(pace);
    }

    private void choose(Act.Choose choice) {
        if (!choice.control().equals(Controls.VIEW)) throw unknown(choice.control());
        int most = frozen.shown().isEmpty() ? 1 : 2;
        if (choice.option() < 0 || choice.option() > most)
            throw new IllegalArgumentException("view: 0 to " + most + ", was " + choice.option());
        look(View.Kind.ORDER.get(choice.option()));
    }

    private void fill(Act.Fill fill) {
        if (!fill.control().equals(Controls.METHOD)
                || !(fill.settings() instanceof LiveSettings wanted)) throw unknown(fill.control());
        change(wanted);
    }

    private void change(LiveSettings wanted) {
        course.course().check(wanted);
        settings = wanted;
        trainer.change(wanted);
    }

    private void save(Act.Save save) throws IOException {
        written =
                switch (save.control()) {
                    case Controls.KEEP_WEIGHTS -> keeping.weights(spot(), save.folder());
                    case Controls.KEEP_EXPERIMENT -> keeping.frozen(frozen, save.folder());
                    default -> throw unknown(save.control());
                };
    }

    /** The weights shown. */
    private Spot spot() {
        Moment then = past;
        return then == null ? state.now() : Spot.of(then);
    }

    private Request request() {
        return new Request(spot(), state.history(), view, running);
    }

    @Override
    public Pace tick() {
        boolean steps = follow();
        Survey seen = surveyor.survey();
        boolean news = changed || steps || !seen.equals(survey);
        long now = System.nanoTime();
        if (news && (!running || changed || now - pictured > BETWEEN_PICTURES)) {
            survey = seen;
            shown = picture();
            pictured = now;
            changed = false;
        }
        boolean rest = !running && !changed && trainer.settled(state) && !surveyor.busy();
        return rest && seen.equals(surveyor.survey()) && seen.equals(survey)
                ? Pace.REST
                : Pace.FRAME;
    }

    /** Takes over what the trainer published; tells whether that was new. */
    private boolean follow() {
        State seen = trainer.state();
        if (running) trainer.look(true);
        if (Objects.equals(seen, state)) return false;
        state = seen;
        if (trainer.settled(seen)) running = seen.running();
        surveyor.ask(request());
        return true;
    }

    private Shown picture() {
        Spot spot = spot();
        boolean looksBack = past != null;
        boolean behind = !running && !survey.shows(view, spot);
        return new Shown(
                pictures.of(state, survey, spot),
                Controls.of(state, spot, looksBack, running, settings, pace, view, frozen),
                Words.status(state, spot, survey.near(spot), looksBack),
                behind || !survey.view().equals(view));
    }

    /** Steps made when {@link #shown} was put together. */
    long steps() {
        return state.now().steps();
    }

    /** The landscape that is shown. */
    Landscape landscape() {
        return survey.landscape();
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        trainer.close();
        surveyor.close();
    }
}
