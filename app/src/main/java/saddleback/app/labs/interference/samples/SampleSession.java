package saddleback.app.labs.interference.samples;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.labs.interference.ways.DoseControls;
import saddleback.app.labs.interference.ways.Start;
import saddleback.app.labs.interference.ways.StartControls;
import saddleback.engine.labs.interference.InterferenceSettings;
import saddleback.viz.figure.Figure;

import java.util.List;

/** Runs that a person watches; a {@link Drawer} draws them. */
final class SampleSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    private final InterferenceSettings own;
    private final Pursuit<Order, Drawn> drawer;
    private final SampleFigures picture = new SampleFigures();
    private Start start;
    private Order order;
    private Drawn drawn;
    private List<Figure> figures;

    /**
     * Begins with all runs at the start, held.
     *
     * @param own the experiment's settings
     * @param drawer closed with the session
     */
    SampleSession(
            InterferenceSettings own, Start start, Order order, Pursuit<Order, Drawn> drawer) {
        this.own = own;
        this.drawer = drawer;
        this.start = start;
        this.order = order;
        drawn = drawer.latest();
        figures = picture.of(drawn);
        drawer.ask(order);
    }

    @Override
    public Shown shown() {
        boolean same = drawn.order().plan().equals(order.plan());
        return new Shown(
                figures,
                SampleControls.of(start, order, same && drawn.over()),
                SampleWords.status(drawn),
                !same);
    }

    @Override
    public void act(Act act) {
        Order before = order;
        switch (act) {
            case Act.Press(String id) when id.equals(SampleControls.RUN) ->
                    order = order.running(!order.running());
            case Act.Press(String id) when id.equals(SampleControls.RESET) ->
                    order = order.again().running(false);
            case Act.Toggle(String id, boolean on) when id.equals(SampleControls.BASELINE) ->
                    order = order.with(order.plan().withBaseline(on));
            case Act.Choose(String id, int option) when id.equals(StartControls.START) ->
                    begin(StartControls.chosen(option, own));
            case Act.Choose(String id, int option) when id.equals(SampleControls.CURE) ->
                    order = order.with(order.plan().with(SampleControls.cure(option)));
            case Act.Slide(String id, double value) -> slide(id, value);
            case Act.Point _, Act.Hover _, Act.Drag _, Act.Leave _ -> {
                // a place in a figure means nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        if (!order.equals(before)) drawer.ask(order);
    }

    private void slide(String id, double value) {
        Plan plan = order.plan();
        if (StartControls.has(id)) begin(StartControls.slid(start, id, value));
        else if (DoseControls.has(id))
            order = order.with(plan.with(DoseControls.slid(plan.dose(), id, value)));
        else
            order =
                    switch (id) {
                        case SampleControls.SECONDS -> order.within(value);
                        case SampleControls.RUNS ->
                                order.with(plan.withRuns((int) Math.round(value)));
                        case SampleControls.BATCH ->
                                order.with(plan.withBatch((int) Math.round(value)));
                        case SampleControls.RATE -> order.with(plan.withRate(value));
                        default ->
                                throw new IllegalArgumentException(
                                        "control: one of those shown, was " + id);
                    };
    }

    private void begin(Start next) {
        InterferenceSettings s = next.beginning().settings(own, next.knobs());
        start = next;
        order = order.with(order.plan().from(s));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every answer is another object
    public Pace tick() {
        boolean busy = drawer.busy();
        if (busy) drawer.await(drawn, PATIENCE_MILLIS);
        Drawn now = drawer.latest();
        if (now != drawn) {
            drawn = now;
            figures = picture.of(drawn);
            if (drawn.over() && drawn.order().equals(order)) order = order.running(false);
        }
        return busy ? Pace.WORK : Pace.REST;
    }

    @Override
    public void close() {
        drawer.close();
    }
}
