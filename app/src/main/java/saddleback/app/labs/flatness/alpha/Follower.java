package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.flatness.Pursuit;
import saddleback.app.labs.flatness.Slices;
import saddleback.app.slice.Refinement;
import saddleback.engine.flatness.Measure;
import saddleback.engine.reparam.Place;
import saddleback.engine.run.Progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Follows factors: what is quick at once, then the plane, the spectrum and the measures. Where
 * other factors are asked for meanwhile, what takes long is given up; what was quick the last time
 * is finished, so that all of a small network moves while a slider does.
 */
final class Follower implements Pursuit.Work<double[], Look> {
    private static final long QUICK = 60_000_000;

    private final Scenery scenery;
    private final List<Measure> measures;
    private final Map<String, Long> took = new HashMap<>();

    Follower(Scenery scenery, List<Measure> measures) {
        this.scenery = scenery;
        this.measures = measures;
    }

    @Override
    public void on(double[] factors, Pursuit<double[], Look> pursuit) {
        Place place = scenery.at(factors);
        double[] w = place.weights();
        Look old = pursuit.latest();
        Look now =
                pursuit.tell(
                        new Look(
                                factors,
                                scenery.inputs().at(w),
                                scenery.slices().line(w),
                                old.plane(),
                                old.spectrum(),
                                old.readings(),
                                false));
        Refinement plane = scenery.slices().surface(w);
        now = pursuit.tell(now.withPlane(timed("plane", pursuit, p -> Slices.level(plane, p))));
        now =
                pursuit.tell(
                        now.withSpectrum(
                                timed("spectrum", pursuit, p -> scenery.spectrum(w, p))));
        for (Measure m : measures)
            now =
                    pursuit.tell(
                            now.withReadings(
                                    timed(m.name(), pursuit, p -> scenery.measure(place, m, p))));
        while (!plane.done())
            now =
                    pursuit.tell(
                            now.withPlane(
                                    timed("fine plane", pursuit, p -> Slices.level(plane, p))));
        pursuit.tell(now.whole());
    }

    /** A part of the work. */
    @FunctionalInterface
    private interface Part<T> {
        T of(Progress progress);
    }

    /** Does a part; given up where other factors wait, unless it was quick the last time. */
    private <T> T timed(String name, Pursuit<?, ?> pursuit, Part<T> part) {
        boolean quick = took.getOrDefault(name, Long.MAX_VALUE) < QUICK;
        long from = System.nanoTime();
        T found =
                part.of(
                        (_, _) -> {
                            if (pursuit.closed() || (!quick && pursuit.newer()))
                                throw new CancellationException();
                        });
        took.put(name, System.nanoTime() - from);
        return found;
    }
}
