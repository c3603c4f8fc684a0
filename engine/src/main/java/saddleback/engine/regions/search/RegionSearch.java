package saddleback.engine.regions.search;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.regions.maps.NetworkMaps;
import saddleback.engine.run.Run;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds activation regions in a box of any number of dimensions: from cells around start points
 * across every facet that linear programming finds, breadth first. Each region counted is proved by
 * a point in its interior, so there are at least so many; that these are all is known only where no
 * network of this shape can have more. The count after a layer is that of different states up to it
 * among the regions found. Time for a cell is that of one linear program for each cut.
 *
 * @param network in numbers
 * @param slice null for u = x
 * @param box in the coordinates u
 * @param certify whether the states at points are proved
 * @param budget the search stops after so many regions, at least 1
 */
public record RegionSearch(
        GivenNetwork network, @Nullable Slice slice, Domain.Box box, boolean certify, long budget) {
    private static final int STARTS = 32;

    /** How far beyond a facet a neighbour is looked for, as shares of the room there is. */
    private static final double[] STEPS = {1e-6, 1e-4, 1e-2, 0.1, 0.5};

    /** Checks that all fits together. */
    public RegionSearch {
        int dims = slice == null ? network.inputs() : slice.dims();
        if (box.lo().length != dims)
            throw new IllegalArgumentException(
                    "box: %d coordinates, was %d".formatted(dims, box.lo().length));
        if (slice != null && slice.c().length != network.inputs())
            throw new IllegalArgumentException(
                    "slice: %d inputs as the network, was %d"
                            .formatted(network.inputs(), slice.c().length));
        if (budget < 1) throw new IllegalArgumentException("budget: at least 1, was " + budget);
    }

    /** Searches from the middle of the box and points spread over it. */
    public Census count(Run<?> run) {
        return count(List.of(), run);
    }

    /**
     * Searches from given points too.
     *
     * @param starts points of the box, tried first
     * @param run progress over [0, 1], cancellation
     */
    public Census count(List<double[]> starts, Run<?> run) {
        return new Going(run).all(starts);
    }

    private final class Going {
        private final Run<?> run;
        private final Witness witness;
        private final UnitLayout layout;
        private final BigInteger most;
        private final Set<ByteBuffer> seen = new HashSet<>();
        private final ArrayDeque<double[]> waiting = new ArrayDeque<>();

        Going(Run<?> run) {
            this.run = run;
            double[] reach = new double[box.lo().length];
            for (int i = 0; i < reach.length; i++)
                reach[i] = Math.max(Math.abs(box.lo()[i]), Math.abs(box.hi()[i]));
            var maps = new NetworkMaps(network, slice, reach);
            layout = maps.layout();
            witness = new Witness(maps, certify ? ExactNetwork.of(network, slice) : null);
            most = Most.of(layout, reach.length);
        }

        Census all(List<double[]> starts) {
            report();
            List<double[]> from = new ArrayList<>(starts);
            for (int k = 0; k < STARTS; k++) from.add(spread(k));
            for (double[] u : from) look(inside(u), null);
            while (!waiting.isEmpty() && !enough()) {
                report();
                cross(waiting.remove());
            }
            run.step(1, "regions searched");
            return new Census(afterLayer(), proved(), certify, witness.exactDecisions());
        }

        private void report() {
            run.step(
                    Math.min(1, seen.size() / (double) budget),
                    "%,d regions found".formatted(seen.size()));
        }

        private boolean proved() {
            return most.equals(BigInteger.valueOf(seen.size()));
        }

        private boolean enough() {
            return seen.size() >= budget || proved();
        }

        /** Multiples of the square roots of primes, without their whole parts (Weyl 1916). */
        private double[] spread(int k) {
            double[] u = new double[box.lo().length];
            BigInteger prime = BigInteger.ONE;
            for (int i = 0; i < u.length; i++) {
                prime = prime.nextProbablePrime();
                double at = 0.5 + k * Math.sqrt(prime.doubleValue());
                at -= Math.floor(at);
                u[i] = box.lo()[i] + at * (box.hi()[i] - box.lo()[i]);
            }
            return u;
        }

        private double[] inside(double[] u) {
            double[] v = u.clone();
            for (int i = 0; i < v.length; i++) v[i] = Math.clamp(v[i], box.lo()[i], box.hi()[i]);
            return v;
        }

        /** Whether a point proves a cell other than {@code here}; a new one is kept. */
        private boolean look(double[] u, Witness.@Nullable Cell here) {
            Witness.Cell cell = witness.at(u);
            if (cell == null) return false;
            if (here != null && Arrays.equals(cell.states(), here.states())) return false;
            if (!enough() && seen.add(ByteBuffer.wrap(cell.states()))) waiting.add(u);
            return true;
        }

        private void cross(double[] point) {
            Witness.Cell cell = witness.at(point);
            if (cell == null) throw new IllegalStateException("point: one that was proved");
            double[] centre = inside(moved(point, Walls.of(cell, layout, box).centre(), 1));
            Witness.Cell better = witness.at(centre);
            if (better != null && Arrays.equals(better.states(), cell.states())) cell = better;
            Walls walls = Walls.of(cell, layout, box);
            for (int w = 0; w < walls.cuts && !enough(); w++) {
                report();
                double[] beyond = walls.beyond(w);
                double along = 0;
                for (int i = 0; i < beyond.length; i++) along += walls.a[w][i] * beyond[i];
                double facet = walls.b[w] / along;
                if (!(facet > 0 && facet < 1)) continue;
                for (double step : STEPS) {
                    double to = facet + (1 - facet) * step;
                    if (look(inside(moved(cell.point(), beyond, to)), cell)) break;
                }
            }
        }

        private static double[] moved(double[] from, double[] by, double factor) {
            double[] u = from.clone();
            for (int i = 0; i < u.length; i++) u[i] += factor * by[i];
            return u;
        }

        private long[] afterLayer() {
            List<Long> counts = new ArrayList<>();
            for (int l = 0; l < layout.layers(); l++) {
                if (!layout.divides(l)) continue;
                Set<ByteBuffer> different = new HashSet<>();
                for (ByteBuffer states : seen)
                    different.add(states.slice(0, layout.firstUnit(l + 1)));
                counts.add((long) Math.max(1, different.size()));
            }
            return counts.isEmpty()
                    ? new long[] {1}
                    : counts.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
