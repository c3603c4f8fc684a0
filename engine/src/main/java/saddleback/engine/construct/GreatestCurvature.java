package saddleback.engine.construct;

import saddleback.engine.interval.Interval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * An upper bound of the greatest curvature of s on a box by bisection: the box with the greatest
 * bound is cut first, until that is within a thousandth of what a box's middle has.
 */
final class GreatestCurvature {
    private static final double CLOSE = 1e-3;
    private static final int MOST_CUTS = 6000;
    private static final int MOST_UNBOUNDED = 600;

    private final Preimage preimage;
    private final PriorityQueue<Box> boxes =
            new PriorityQueue<>(Comparator.comparingDouble(Box::curvature).reversed());
    private double least;

    private record Box(List<Interval> sides, double curvature) {}

    private GreatestCurvature(Preimage preimage) {
        this.preimage = preimage;
    }

    /**
     * The bound on a box; infinite where there is none, or where none was found.
     *
     * @param sides of the box
     */
    static double of(Preimage preimage, List<Interval> sides) {
        if (preimage.kinked(sides)) return Double.POSITIVE_INFINITY;
        var search = new GreatestCurvature(preimage);
        search.add(sides);
        for (int i = 0; i < MOST_CUTS; i++) {
            Box top = search.boxes.element();
            boolean hopeless = i > MOST_UNBOUNDED && top.curvature == Double.POSITIVE_INFINITY;
            boolean close = top.curvature <= search.least * (1 + CLOSE);
            if (hopeless || close || search.least == Double.POSITIVE_INFINITY) break;
            search.cut(search.boxes.remove());
        }
        return search.boxes.element().curvature;
    }

    private void add(List<Interval> sides) {
        boxes.add(new Box(sides, preimage.over(sides).curvature()));
        // the middle's bound is that of a point: all but exact
        List<Interval> middle = sides.stream().map(x -> Interval.of(x.middle())).toList();
        least = Math.max(least, preimage.over(middle).curvature());
    }

    private void cut(Box box) {
        int axis = 0;
        for (int k = 1; k < box.sides.size(); k++)
            if (box.sides.get(k).radius() > box.sides.get(axis).radius()) axis = k;
        Interval side = box.sides.get(axis);
        add(with(box.sides, axis, new Interval(side.low(), side.middle())));
        add(with(box.sides, axis, new Interval(side.middle(), side.high())));
    }

    private static List<Interval> with(List<Interval> sides, int axis, Interval side) {
        var all = new ArrayList<>(sides);
        all.set(axis, side);
        return all;
    }
}
