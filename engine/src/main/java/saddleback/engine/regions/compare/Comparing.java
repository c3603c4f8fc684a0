package saddleback.engine.regions.compare;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.run.Run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares two networks on all of a box of a plane: the lines of the first divide it into its
 * linear regions, those of the second divide each region on. On every piece both are affine, in
 * integers without rounding, and so is their difference, which is largest at a corner. Rounded
 * weights give lines of both networks that nearly coincide; the slivers between them are pieces as
 * all others. Cost: for each piece what of an exact forward pass differs from the piece before.
 */
public final class Comparing {
    private static final String DOING = "comparing linear regions";
    private static final int BATCH = 32;
    private static final int ALWAYS = 1000;

    private final GivenNetwork second;
    private final @Nullable Slice slice;
    private final Polygon box;
    private final int limit;
    private final long most;
    private final Run<?> run;
    private final ExactNetwork firstExact;
    private final ExactNetwork secondExact;
    private final Walk walk;
    private final @Nullable Side[] sides;
    private final Matching matching;
    private final List<Beside> batch = new ArrayList<>();

    /** What one thread needs. */
    private record Side(Walk walk, Outputs outputs) {}

    // found so far
    private double[] corners = new double[1024];
    private int[] from = new int[256];
    private double[] size = new double[256];
    private int regions;
    private long pieces;
    private int same;
    private double difference;
    private double area;
    private boolean complete = true;

    private Comparing(
            GivenNetwork first,
            GivenNetwork second,
            @Nullable Slice slice,
            Domain.Box box,
            int limit,
            long most,
            Run<?> run) {
        this.second = second;
        this.slice = slice;
        this.box = Polygon.of(box);
        this.limit = limit;
        this.most = most;
        this.run = run;
        firstExact = ExactNetwork.of(first, slice);
        secondExact = ExactNetwork.of(second, slice);
        walk = new Walk(first, slice, firstExact);
        sides = new Side[run.workers().threads()];
        matching = Matching.of(first, second);
    }

    /**
     * About how many products of integers a piece costs: a unit of the first layer that changes its
     * state changes all sums of the second, and half of the units then give something else to each
     * later layer; and what does not depend on the network's size, in products.
     */
    public static long products(GivenNetwork network) {
        long products = ALWAYS;
        int before = 2;
        for (GivenLayer layer : network.layers().subList(1, network.layers().size())) {
            products += 3L * layer.w().size() * Math.max(1, before / 2);
            before = layer.units();
        }
        return products;
    }

    /**
     * Compares.
     *
     * @param slice two coordinates; null for networks of two inputs
     * @param limit regions of the first network that are looked at
     * @param most pieces that are looked at
     * @param run progress over [0, 1] by area, cancellation, threads
     */
    public static Comparison of(
            GivenNetwork first,
            GivenNetwork second,
            @Nullable Slice slice,
            Domain.Box box,
            int limit,
            long most,
            Run<?> run) {
        int dims = slice == null ? first.inputs() : slice.dims();
        if (dims != 2 || box.lo().length != 2)
            throw new IllegalArgumentException("slice: two coordinates, was " + dims);
        if (first.inputs() != second.inputs() || first.outputs() != second.outputs())
            throw new IllegalArgumentException(
                    "second: %d inputs and %d outputs as first, was %d and %d"
                            .formatted(
                                    first.inputs(),
                                    first.outputs(),
                                    second.inputs(),
                                    second.outputs()));
        return new Comparing(first, second, slice, box, limit, most, run).all();
    }

    private Comparison all() {
        run.step(0, DOING);
        boolean ended = walk.over(box, this::region);
        flush();
        complete &= ended;
        run.step(1, DOING);
        return new Comparison(
                regions,
                (int) Math.min(pieces, Integer.MAX_VALUE),
                complete,
                same,
                difference,
                Arrays.copyOf(corners, 2 * from[regions]),
                Arrays.copyOf(from, regions + 1),
                Arrays.copyOf(size, regions));
    }

    private boolean region(Polygon region, byte[] states) {
        if (regions + batch.size() >= limit) return false;
        batch.add(new Beside(region, states.clone()));
        if (batch.size() == BATCH) flush();
        return complete;
    }

    /** Compares the regions that wait, on all threads, and takes what they give in their order. */
    private void flush() {
        long left = most - pieces;
        if (batch.isEmpty() || left <= 0) {
            complete &= batch.isEmpty();
            batch.clear();
            return;
        }
        run.workers()
                .each(
                        batch.size(),
                        (i, worker) -> {
                            Side side = sides[worker];
                            if (side == null) {
                                side =
                                        new Side(
                                                new Walk(second, slice, secondExact),
                                                new Outputs(firstExact, secondExact));
                                sides[worker] = side;
                            }
                            batch.get(i).compare(side.walk, side.outputs, matching, left);
                        });
        batch.forEach(this::take);
        complete &= pieces < most;
        batch.clear();
        run.step(Math.min(1, area / box.area()), DOING);
    }

    private void take(Beside one) {
        Polygon region = one.region();
        int at = from[regions];
        if (2 * (at + region.size()) > corners.length)
            corners = Arrays.copyOf(corners, 2 * corners.length + 2 * region.size());
        for (Corner corner : region.corners()) {
            corners[2 * at] = corner.x();
            corners[2 * at + 1] = corner.y();
            at++;
        }
        if (regions + 1 == from.length) {
            from = Arrays.copyOf(from, 2 * from.length);
            size = Arrays.copyOf(size, from.length);
        }
        size[regions] = one.most();
        from[++regions] = at;
        area += region.area();
        pieces += one.pieces();
        if (one.same()) same++;
        difference = Math.max(difference, one.most());
    }
}
