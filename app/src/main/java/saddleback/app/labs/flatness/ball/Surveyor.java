package saddleback.app.labs.flatness.ball;

import saddleback.app.labs.Pursuit;
import saddleback.app.labs.flatness.Slices;
import saddleback.app.slice.Refinement;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.measuring.Measuring;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;
import saddleback.engine.slice.PlaneEvaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at two places: the discs first, then the planes coarsely, the balls, the planes finely. */
final class Surveyor implements Pursuit.Work<Wanted, Seen> {
    /** A disc that is this quick to look through is not given up. */
    private static final long QUICK = 40_000_000;

    private final Slices slices;
    private final List<Place> places;
    private final MeasureSettings how;
    private final List<PlaneEvaluator> evaluators = new ArrayList<>();
    private List<Refinement> planes = List.of();
    private double side = Double.NaN;
    private double measured = Double.NaN;
    private long took = Long.MAX_VALUE;

    /**
     * Of two places of one network in its own parameters.
     *
     * @param places before and after
     */
    Surveyor(Slices slices, List<Place> places, MeasureSettings how) {
        this.slices = slices;
        this.places = List.copyOf(places);
        this.how = how;
        for (Place p : this.places) evaluators.add(slices.evaluator(slices.plane(p.coordinates())));
    }

    @Override
    public void on(Wanted wanted, Pursuit<Wanted, Seen> pursuit) {
        Progress patient =
                took < QUICK
                        ? (f, doing) -> {
                            if (pursuit.closed()) pursuit.progress().step(f, doing);
                        }
                        : pursuit.progress();
        discs(wanted, pursuit, patient);
        if (side != wanted.side()) {
            Slices seen = slices.within(wanted.side());
            planes = places.stream().map(p -> seen.surface(p.coordinates())).toList();
            side = wanted.side();
        }
        for (int k = 0; k < planes.size(); k++) if (planes.get(k).complete() < 0) level(k, pursuit);
        if (measured != wanted.radius()) balls(wanted, pursuit);
        for (int k = 0; k < planes.size(); k++) while (!planes.get(k).done()) level(k, pursuit);
        pursuit.tell(pursuit.latest().finished());
    }

    private void discs(Wanted wanted, Pursuit<Wanted, Seen> pursuit, Progress progress) {
        long from = System.nanoTime();
        Disc before = Disc.of(evaluators.getFirst(), wanted, progress);
        Disc after = Disc.of(evaluators.getLast(), wanted, progress);
        took = System.nanoTime() - from;
        List<Site> sites = pursuit.latest().sites();
        pursuit.tell(
                pursuit.latest()
                        .asked(wanted)
                        .with(0, sites.getFirst().with(before))
                        .with(1, sites.getLast().with(after)));
    }

    private void level(int k, Pursuit<Wanted, Seen> pursuit) {
        var grid = Slices.level(planes.get(k), pursuit.progress());
        pursuit.tell(pursuit.latest().with(k, pursuit.latest().sites().get(k).with(grid)));
    }

    private void balls(Wanted wanted, Pursuit<Wanted, Seen> pursuit) {
        measured = Double.NaN;
        for (int k = 0; k < places.size(); k++) {
            Reading ball = ball(places.get(k), wanted.radius(), pursuit.progress());
            pursuit.tell(pursuit.latest().with(k, pursuit.latest().sites().get(k).with(ball)));
        }
        measured = wanted.radius();
    }

    private Reading ball(Place place, double radius, Progress progress) {
        var own =
                new MeasureSettings(
                        radius,
                        how.damping(),
                        how.draws(),
                        how.reach(),
                        how.deviation(),
                        how.confidence());
        var subject =
                Subject.of(
                        place,
                        slices.loaded().train(slices.workers()),
                        own,
                        slices.seed().of("measures"));
        Map<Measure, Reading> found =
                Measuring.of(subject, List.of(Measure.EPSILON_SHARPNESS), progress);
        return found.getOrDefault(Measure.EPSILON_SHARPNESS, Reading.none("not measured"));
    }
}
