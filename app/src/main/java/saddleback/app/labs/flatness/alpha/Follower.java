package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.Pursuit;
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
 * other factors are asked for meanwhile, the rest is given up but for what is quick enough for the
 * next frame; the parts take turns, so that all of a small network moves while a slider does.
 */
final class Follower implements Pursuit.Work<double[], Look> {
    private static final long QUICK = 20_000_000;
    private static final long FRAME = 15_000_000;

    private final Scenery scenery;
    private final List<Measure> measures;
    private final Map<String, Long> took = new HashMap<>();

    /** The part whose turn it is, so that each comes to its turn while factors go on moving. */
    private int turn;

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
        long began = System.nanoTime();
        int parts = 2 + measures.size();
        for (int i = 0; i < parts; i++) {
            int part = turn;
            turn = (turn + 1) % parts;
            now = pursuit.tell(with(now, part, place, plane, pursuit, began));
        }
        now = pursuit.tell(now.whole());
        while (!plane.done())
            now = pursuit.tell(now.withPlane(Slices.level(plane, pursuit.progress())));
    }

    private Look with(
            Look now, int part, Place place, Refinement plane, Pursuit<?, ?> pursuit, long began) {
        if (part == 0)
            return now.withPlane(timed("plane", began, pursuit, p -> Slices.level(plane, p)));
        if (part == 1)
            return now.withSpectrum(
                    timed("spectrum", began, pursuit, p -> scenery.spectrum(place.weights(), p)));
        Measure m = measures.get(part - 2);
        return now.withReadings(timed(m.name(), began, pursuit, p -> scenery.measure(place, m, p)));
    }

    /** A part of the work. */
    @FunctionalInterface
    private interface Part<T> {
        T of(Progress progress);
    }

    /**
     * Does a part; given up where other factors wait, unless it was quick the last time and begins
     * early enough for the next frame.
     */
    private <T> T timed(String name, long began, Pursuit<?, ?> pursuit, Part<T> part) {
        long from = System.nanoTime();
        boolean quick = took.getOrDefault(name, Long.MAX_VALUE) < QUICK && from - began < FRAME;
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
