package saddleback.engine.regions.compare;

import saddleback.engine.regions.Domain;
import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A convex polygon with exact corners, counter-clockwise.
 *
 * @param corners at least three
 * @param edges the line through each corner and the next, never changed
 */
record Polygon(List<Corner> corners, List<BigInteger[]> edges) {

    static Polygon of(Domain.Box box) {
        double[] lo = box.lo();
        double[] hi = box.hi();
        BigInteger[] left = ExactPoint.form(1, 0, -lo[0]);
        BigInteger[] right = ExactPoint.form(1, 0, -hi[0]);
        BigInteger[] bottom = ExactPoint.form(0, 1, -lo[1]);
        BigInteger[] top = ExactPoint.form(0, 1, -hi[1]);
        List<Corner> corners =
                List.of(
                        Corner.of(ExactPoint.of(lo[0], lo[1])),
                        Corner.of(ExactPoint.of(hi[0], lo[1])),
                        Corner.of(ExactPoint.of(hi[0], hi[1])),
                        Corner.of(ExactPoint.of(lo[0], hi[1])));
        return new Polygon(corners, List.of(bottom, right, top, left));
    }

    int size() {
        return corners.size();
    }

    /**
     * Both parts beside a line that cuts the polygon: the one where it is above 0, and the other.
     *
     * @param line affine in the coordinates
     * @param signs of the line at each corner
     */
    Polygon[] cut(BigInteger[] line, int[] signs) {
        int n = size();
        var above = new Polygon(new ArrayList<>(n + 1), new ArrayList<>(n + 1));
        var below = new Polygon(new ArrayList<>(n + 1), new ArrayList<>(n + 1));
        for (int i = 0; i < n; i++) {
            int next = signs[i + 1 == n ? 0 : i + 1];
            if (signs[i] >= 0)
                above.add(corners.get(i), next < 0 && signs[i] == 0 ? line : edge(i));
            if (signs[i] <= 0)
                below.add(corners.get(i), next > 0 && signs[i] == 0 ? line : edge(i));
            if (signs[i] * next >= 0) continue;
            Corner met = Corner.of(ExactPoint.meet(edge(i), line));
            above.add(met, next < 0 ? line : edge(i));
            below.add(met, next > 0 ? line : edge(i));
        }
        return new Polygon[] {above, below};
    }

    private BigInteger[] edge(int i) {
        return edges.get(i);
    }

    private void add(Corner corner, BigInteger[] edge) {
        corners.add(corner);
        edges.add(edge);
    }

    /** In float64. */
    double area() {
        double sum = 0;
        Corner a = corners.getFirst();
        for (int i = 1; i + 1 < size(); i++) {
            Corner b = corners.get(i);
            Corner c = corners.get(i + 1);
            sum += (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
        }
        return sum / 2;
    }
}
