package saddleback.app.labs.interference.launch;

import saddleback.app.labs.Pursuit;
import saddleback.app.labs.interference.Field;
import saddleback.app.labs.interference.PhasePlane;
import saddleback.engine.interference.Course;
import saddleback.engine.interference.Flow;
import saddleback.engine.interference.Variant;
import saddleback.engine.run.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Lets learners learn: all by the main variant first, which is told, then the chosen one by the
 * others. What is known already is not computed again.
 */
final class Runner implements Pursuit.Work<Wanted, Seen> {
    private static final double TOLERANCE = 1e-8;

    /** Bounds the time of a flow that comes to no end. */
    private static final int STEPS = 20_000;

    private final double until;
    private final double limit;

    /**
     * Of learners.
     *
     * @param until the success at which a component counts as learned
     * @param limit the time at which learning ends at the latest
     */
    Runner(double until, double limit) {
        this.until = until;
        this.limit = limit;
    }

    /** What is known before anything was asked. */
    static Seen nothing(Wanted wanted) {
        return new Seen(wanted, plane(wanted), List.of(), false);
    }

    private static PhasePlane plane(Wanted w) {
        return w.ground().plain()
                ? PhasePlane.of(new Field(w.ground().kappa(), w.main(), null))
                : PhasePlane.of(w.first(), w.second());
    }

    @Override
    public void on(Wanted wanted, Pursuit<Wanted, Seen> pursuit) {
        Seen before = pursuit.latest();
        boolean same =
                before.of().ground().equals(wanted.ground())
                        && before.of().main() == wanted.main()
                        && before.of().first() == wanted.first()
                        && before.of().second() == wanted.second();
        PhasePlane plane = same ? before.plane() : plane(wanted);
        List<Track> known =
                before.of().ground().equals(wanted.ground()) ? before.tracks() : List.of();
        var tracks = new ArrayList<Track>();
        for (Launched l : wanted.launched())
            tracks.add(track(wanted, l, wanted.main(), known, patient(pursuit)));
        List<Variant> others = wanted.variants().subList(1, wanted.variants().size());
        Launched chosen = wanted.selected().orElse(null);
        if (chosen != null && !others.isEmpty()) {
            boolean quick = before.whole() && before.tracks().size() > tracks.size();
            if (!quick) pursuit.tell(new Seen(wanted, plane, tracks, false));
            for (Variant v : others)
                tracks.add(
                        track(
                                wanted,
                                chosen,
                                v,
                                known,
                                quick ? patient(pursuit) : pursuit.progress()));
        }
        pursuit.tell(new Seen(wanted, plane, tracks, true));
    }

    /** Gives up only where nobody waits any more: what is dragged shall be seen on the way. */
    private static Progress patient(Pursuit<?, ?> pursuit) {
        return (_, _) -> {
            if (pursuit.closed()) throw new CancellationException();
        };
    }

    private Track track(
            Wanted wanted, Launched l, Variant variant, List<Track> known, Progress progress) {
        for (Track t : known) if (t.of(l, variant)) return new Track(l, variant, t.course());
        Course course =
                new Flow(TOLERANCE, STEPS, until, limit)
                        .of(wanted.ground().learner(l.start(), variant), progress);
        return new Track(l, variant, course);
    }
}
