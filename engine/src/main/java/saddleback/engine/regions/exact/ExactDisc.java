package saddleback.engine.regions.exact;

import java.math.BigInteger;

/** An open disc whose float64 centre and radius are taken exactly. */
public final class ExactDisc {
    private final int shift;
    private final BigInteger x;
    private final BigInteger y;
    private final BigInteger squared;

    /**
     * The disc.
     *
     * @param centre two finite coordinates
     * @param radius above 0
     */
    public ExactDisc(double[] centre, double radius) {
        shift = Dyadic.shift(0, centre[0], centre[1], radius);
        x = Dyadic.scaled(centre[0], shift);
        y = Dyadic.scaled(centre[1], shift);
        squared = Dyadic.scaled(radius, shift).pow(2);
    }

    /** Whether a point (none at infinity) is nearer to the centre than the radius. */
    public boolean contains(ExactPoint p) {
        return inside(moved(p));
    }

    /** Whether a segment comes nearer to the centre than the radius. */
    public boolean meets(ExactPoint p, ExactPoint q) {
        return meets(moved(p), moved(q));
    }

    /**
     * Whether a convex polygon meets the disc.
     *
     * @param corners in counter-clockwise order
     */
    public boolean meets(ExactPoint[] corners) {
        BigInteger[][] moved = new BigInteger[corners.length][];
        for (int i = 0; i < corners.length; i++) moved[i] = moved(corners[i]);
        boolean around = true;
        for (int i = 0; i < moved.length; i++) {
            BigInteger[] p = moved[i];
            BigInteger[] q = moved[(i + 1) % moved.length];
            if (meets(p, q)) return true;
            around &= cross(p, q).signum() > 0;
        }
        return around;
    }

    private boolean meets(BigInteger[] p, BigInteger[] q) {
        if (inside(p) || inside(q)) return true;
        BigInteger dx = q[0].multiply(p[2]).subtract(p[0].multiply(q[2]));
        BigInteger dy = q[1].multiply(p[2]).subtract(p[1].multiply(q[2]));
        boolean between =
                p[0].multiply(dx).add(p[1].multiply(dy)).signum() < 0
                        && q[0].multiply(dx).add(q[1].multiply(dy)).signum() > 0;
        if (!between) return false;
        BigInteger length = dx.multiply(dx).add(dy.multiply(dy));
        return cross(p, q).pow(2).compareTo(squared.multiply(length)) < 0;
    }

    private boolean inside(BigInteger[] p) {
        BigInteger distance = p[0].multiply(p[0]).add(p[1].multiply(p[1]));
        return distance.compareTo(squared.multiply(p[2].multiply(p[2]))) < 0;
    }

    private static BigInteger cross(BigInteger[] p, BigInteger[] q) {
        return p[0].multiply(q[1]).subtract(p[1].multiply(q[0]));
    }

    /** Relative to the centre, in its unit. */
    private BigInteger[] moved(ExactPoint p) {
        BigInteger[] at = p.at();
        if (p.direction()) throw new IllegalArgumentException("p: a point, was a direction");
        return new BigInteger[] {
            at[0].shiftLeft(shift).subtract(x.multiply(at[2])),
            at[1].shiftLeft(shift).subtract(y.multiply(at[2])),
            at[2]
        };
    }
}
