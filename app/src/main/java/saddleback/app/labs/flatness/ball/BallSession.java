package saddleback.app.labs.flatness.ball;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;

import java.util.List;

/** A disc in a person's hand; a {@link Surveyor} looks through it. */
final class BallSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    private final Pursuit<Wanted, Seen> pursuit;
    private final double usual;
    private Wanted wanted;
    private Wanted held;
    private boolean dragging;
    private boolean changed;
    private Seen seen;
    private List<Figure> figures;

    /**
     * Begins around the weights.
     *
     * @param pursuit closed with the session
     * @param usual how far the lab's own slices reach
     */
    BallSession(Pursuit<Wanted, Seen> pursuit, double usual) {
        this.pursuit = pursuit;
        this.usual = usual;
        seen = pursuit.latest();
        wanted = seen.of();
        held = wanted;
        figures = BallPicture.figures(seen, wanted);
        pursuit.ask(wanted);
    }

    @Override
    public boolean drags() {
        return true;
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                BallControls.of(wanted, usual),
                BallPicture.status(seen),
                !(seen.whole() && seen.of().equals(wanted)));
    }

    @Override
    public void act(Act act) {
        Wanted before = wanted;
        switch (act) {
            case Act.Press(String id) when id.equals(BallControls.CENTRE) ->
                    wanted = wanted.at(0, 0);
            case Act.Slide(String id, double value) when id.equals(BallControls.RADIUS) ->
                    wanted = wanted.withRadius(length(id, value));
            case Act.Slide(String id, double value) when id.equals(BallControls.SIDE) ->
                    wanted = wanted.withSide(length(id, value));
            case Act.Point p when p.figure() == BallPicture.PLANES ->
                    wanted = wanted.at(p.x(), p.y());
            case Act.Drag d when d.figure() == BallPicture.PLANES -> drag(d);
            case Act.Point _, Act.Hover _, Act.Drag _, Act.Leave _ -> {
                // a place in another figure means nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        if (before.equals(wanted)) return;
        changed = true;
        pursuit.ask(wanted);
    }

    private static double length(String id, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY)
            throw new IllegalArgumentException(id + ": a number above 0, was " + value);
        return value;
    }

    /** A disc that is taken hold of moves with the mouse; elsewhere it comes to the mouse. */
    private void drag(Act.Drag drag) {
        if (!dragging) {
            boolean inside =
                    Math.hypot(drag.fromX() - wanted.x(), drag.fromY() - wanted.y())
                            <= wanted.radius();
            held = inside ? wanted : wanted.at(drag.fromX(), drag.fromY());
        }
        dragging = !drag.end();
        wanted = wanted.at(held.x() + drag.x() - drag.fromX(), held.y() + drag.y() - drag.fromY());
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
            figures = BallPicture.figures(seen, wanted);
        }
        return busy ? Pace.WORK : Pace.REST;
    }

    @Override
    public void close() {
        pursuit.close();
    }
}
