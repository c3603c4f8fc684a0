package saddleback.engine.regions.reference;

import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A bounded polytope with inner points, by its corners in integers and the planes each is on. */
record Polytope(int dims, int planes, List<Corner> corners) {

    /** Homogeneous coordinates without a common factor, the last above 0. */
    record Corner(List<BigInteger> at, BitSet on) {
        BigInteger value(BigInteger[] form) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < form.length; i++) sum = sum.add(form[i].multiply(at.get(i)));
            return sum;
        }

        Corner alsoOn(int plane) {
            BitSet more = (BitSet) on.clone();
            more.set(plane);
            return new Corner(at, more);
        }
    }

    /** A box whose sides are integers over 2^shift. */
    static Polytope box(double[] lo, double[] hi) {
        int d = lo.length;
        List<Corner> corners = new ArrayList<>();
        BigInteger one = BigInteger.ONE.shiftLeft(1100);
        for (int which = 0; which < 1 << d; which++) {
            List<BigInteger> at = new ArrayList<>();
            BitSet on = new BitSet();
            for (int i = 0; i < d; i++) {
                boolean upper = (which >> i & 1) == 1;
                at.add(Reference.integer(upper ? hi[i] : lo[i], one));
                on.set(2 * i + (upper ? 1 : 0));
            }
            at.add(one);
            corners.add(new Corner(reduced(at), on));
        }
        return new Polytope(d, 2 * d, corners);
    }

    boolean above(BigInteger[] form) {
        return corners.stream().anyMatch(c -> c.value(form).signum() > 0);
    }

    boolean below(BigInteger[] form) {
        return corners.stream().anyMatch(c -> c.value(form).signum() < 0);
    }

    /** The part where a function is at least 0; none where that has no inner points. */
    Optional<Polytope> part(BigInteger[] form) {
        if (!above(form)) return Optional.empty();
        if (!below(form)) return Optional.of(this);
        List<Corner> kept = new ArrayList<>();
        List<BigInteger> values = corners.stream().map(c -> c.value(form)).toList();
        for (int i = 0; i < corners.size(); i++) {
            int sign = values.get(i).signum();
            if (sign > 0) kept.add(corners.get(i));
            if (sign == 0) kept.add(corners.get(i).alsoOn(planes));
            for (int j = 0; j < corners.size(); j++)
                if (sign > 0 && values.get(j).signum() < 0 && edge(i, j))
                    kept.add(between(i, j, values));
        }
        return Optional.of(new Polytope(dims, planes + 1, kept));
    }

    private Corner between(int i, int j, List<BigInteger> values) {
        List<BigInteger> at = new ArrayList<>();
        for (int c = 0; c <= dims; c++)
            at.add(
                    corners.get(j)
                            .at()
                            .get(c)
                            .multiply(values.get(i))
                            .subtract(corners.get(i).at().get(c).multiply(values.get(j))));
        BitSet on = (BitSet) corners.get(i).on().clone();
        on.and(corners.get(j).on());
        on.set(planes);
        return new Corner(reduced(at), on);
    }

    /** Whether two corners are joined by an edge: no third is on all planes of both. */
    private boolean edge(int i, int j) {
        BitSet common = (BitSet) corners.get(i).on().clone();
        common.and(corners.get(j).on());
        for (int k = 0; k < corners.size(); k++) {
            if (k == i || k == j) continue;
            BitSet here = (BitSet) common.clone();
            here.andNot(corners.get(k).on());
            if (here.isEmpty()) return false;
        }
        return true;
    }

    private static List<BigInteger> reduced(List<BigInteger> at) {
        BigInteger common = at.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return at.stream().map(v -> v.divide(common)).toList();
    }

    /** The facets, each as the set of its corners. */
    Set<Set<List<BigInteger>>> facets() {
        Set<Set<List<BigInteger>>> facets = new HashSet<>();
        for (int p = 0; p < planes; p++) {
            int plane = p;
            Set<List<BigInteger>> on =
                    corners.stream()
                            .filter(c -> c.on().get(plane))
                            .map(Corner::at)
                            .collect(Collectors.toSet());
            if (rank(List.copyOf(on)) == dims) facets.add(on);
        }
        return facets;
    }

    /** The rank of homogeneous coordinates, by elimination in integers. */
    private static int rank(List<List<BigInteger>> points) {
        List<List<BigInteger>> rows = new ArrayList<>(points);
        int rank = 0;
        for (int c = 0; !rows.isEmpty() && c < rows.getFirst().size(); c++) {
            int column = c;
            Optional<List<BigInteger>> found =
                    rows.stream().filter(r -> r.get(column).signum() != 0).findFirst();
            if (found.isEmpty()) continue;
            List<BigInteger> pivot = found.get();
            rows.remove(pivot);
            rank++;
            rows.replaceAll(row -> eliminated(row, pivot, column));
        }
        return rank;
    }

    private static List<BigInteger> eliminated(
            List<BigInteger> row, List<BigInteger> pivot, int column) {
        List<BigInteger> less = new ArrayList<>();
        for (int i = 0; i < row.size(); i++)
            less.add(
                    row.get(i)
                            .multiply(pivot.get(column))
                            .subtract(pivot.get(i).multiply(row.get(column))));
        return less;
    }

    /** The corners of a polygon, counter-clockwise. */
    ExactPoint[] polygon() {
        List<List<BigInteger>> at = new ArrayList<>(corners.stream().map(Corner::at).toList());
        turn(at);
        return at.stream().map(Reference::point).toArray(ExactPoint[]::new);
    }

    /** Counter-clockwise around a corner, by exact turns. */
    static void turn(List<List<BigInteger>> at) {
        List<BigInteger> first = at.getFirst();
        at.subList(1, at.size()).sort((p, q) -> -orientation(first, p, q));
    }

    private static int orientation(List<BigInteger> a, List<BigInteger> b, List<BigInteger> c) {
        return minor(b, c, 0, 1)
                .multiply(a.get(2))
                .subtract(minor(a, c, 0, 1).multiply(b.get(2)))
                .add(minor(a, b, 0, 1).multiply(c.get(2)))
                .signum();
    }

    private static BigInteger minor(List<BigInteger> a, List<BigInteger> b, int i, int j) {
        return a.get(i).multiply(b.get(j)).subtract(a.get(j).multiply(b.get(i)));
    }
}
