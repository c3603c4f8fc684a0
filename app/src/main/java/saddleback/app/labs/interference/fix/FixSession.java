package saddleback.app.labs.interference.fix;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.DoseControls;
import saddleback.app.labs.interference.ways.Start;
import saddleback.app.labs.interference.ways.StartControls;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.Optional;

/** One learner and the cures that a person tries; {@link Practice} lets it learn. */
final class FixSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    private final InterferenceSettings own;
    private final Pursuit<Question, Findings> practice;
    private Start start;
    private Question question;
    private Findings found;
    private Optional<Cure> seen;
    private boolean log = true;
    private boolean wanted = true;
    private List<Figure> figures;

    /**
     * Begins with a learner and no cure.
     *
     * @param own the experiment's settings
     * @param practice closed with the session
     */
    FixSession(InterferenceSettings own, Start start, Pursuit<Question, Findings> practice) {
        this.own = own;
        this.practice = practice;
        this.start = start;
        question = Question.of(start.beginning().settings(own, start.knobs()));
        found = practice.latest();
        seen = question.chosen();
        figures = FixFigures.of(found, seen, log);
        practice.ask(question);
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                FixControls.of(start, question, wanted),
                FixWords.status(found, seen),
                !found.answers(question));
    }

    @Override
    public void act(Act act) {
        Question before = question;
        switch (act) {
            case Act.Press(String id) when id.equals(FixControls.ALL) ->
                    question = question.tryingAll();
            case Act.Press(String id) when id.equals(FixControls.AFRESH) ->
                    question = question.afresh();
            case Act.Press(String id) -> question = question.trying(Cure.of(id));
            case Act.Toggle(String id, boolean on) when id.equals(FixControls.LOG) -> wanted = on;
            case Act.Choose(String id, int option) when id.equals(StartControls.START) ->
                    begin(StartControls.chosen(option, own));
            case Act.Slide(String id, double value) when StartControls.has(id) ->
                    begin(StartControls.slid(start, id, value));
            case Act.Slide(String id, double value) when DoseControls.has(id) ->
                    question = question.with(DoseControls.slid(question.dose(), id, value));
            case Act.Point _, Act.Hover _, Act.Drag _, Act.Leave _ -> {
                // a place in a figure means nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        if (!question.equals(before)) practice.ask(question);
    }

    private void begin(Start next) {
        InterferenceSettings s = next.beginning().settings(own, next.knobs());
        start = next;
        question = question.from(s);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every finding is another object
    public Pace tick() {
        boolean busy = practice.busy();
        if (busy) practice.await(found, PATIENCE_MILLIS);
        Findings now = practice.latest();
        if (now != found || !seen.equals(question.chosen()) || log != wanted) {
            found = now;
            log = wanted;
            seen = question.chosen();
            figures = FixFigures.of(found, seen, log);
        }
        return busy ? Pace.WORK : Pace.REST;
    }

    @Override
    public void close() {
        practice.close();
    }
}
