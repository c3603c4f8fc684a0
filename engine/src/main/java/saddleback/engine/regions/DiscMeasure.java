package saddleback.engine.regions;

/**
 * Sizes within a disc, from its centre: an edge of a polygon adds the triangle below the part of it
 * that is within, and the sectors below the parts that are not.
 *
 * @param disc the disc
 */
record DiscMeasure(Domain.Disc disc) {

    /** The area of a polygon within the disc, corners counter-clockwise. */
    double area(double[][] polygon) {
        return moments(polygon)[0];
    }

    /** The centre of mass of a polygon within the disc, a new array. */
    double[] centroid(double[][] polygon) {
        double[] m = moments(polygon);
        return new double[] {
            disc.centre()[0] + m[1] / m[0], disc.centre()[1] + m[2] / m[0],
        };
    }

    /** The length of a line segment within the disc. */
    double length(double[] from, double[] to) {
        double[] a = moved(from);
        double[] b = moved(to);
        double[] cut = cut(a, b);
        return (cut[1] - cut[0]) * Math.hypot(b[0] - a[0], b[1] - a[1]);
    }

    /** Area, and the integrals of both coordinates from the centre. */
    private double[] moments(double[][] polygon) {
        double[] sum = new double[3];
        for (int i = 0; i < polygon.length; i++) {
            double[] a = moved(polygon[i]);
            double[] b = moved(polygon[(i + 1) % polygon.length]);
            double[] cut = cut(a, b);
            double[] in = between(a, b, cut[0]);
            double[] out = between(a, b, cut[1]);
            sector(a, in, sum);
            triangle(in, out, sum);
            sector(out, b, sum);
        }
        return sum;
    }

    private static void triangle(double[] a, double[] b, double[] sum) {
        double area = (a[0] * b[1] - a[1] * b[0]) / 2;
        sum[0] += area;
        for (int k = 0; k < 2; k++) sum[k + 1] += area * (a[k] + b[k]) / 3;
    }

    private void sector(double[] a, double[] b, double[] sum) {
        double r = disc.radius();
        double angle = Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]);
        double middle = Math.atan2(a[1], a[0]) + angle / 2;
        double chord = 2 * Math.sin(angle / 2) * r * r * r / 3;
        sum[0] += r * r * angle / 2;
        sum[1] += chord * Math.cos(middle);
        sum[2] += chord * Math.sin(middle);
    }

    /** From which to which share of a segment it is within; twice the same where nowhere. */
    private double[] cut(double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double square = dx * dx + dy * dy;
        double r = disc.radius();
        double nearest = square == 0 ? 0 : -(a[0] * dx + a[1] * dy) / square;
        double away = (a[0] * dy - a[1] * dx) / Math.sqrt(square);
        double half = Math.abs(away) < r ? Math.sqrt((r - away) * (r + away) / square) : 0;
        return new double[] {
            Math.clamp(nearest - half, 0, 1), Math.clamp(nearest + half, 0, 1),
        };
    }

    private double[] moved(double[] p) {
        return new double[] {p[0] - disc.centre()[0], p[1] - disc.centre()[1]};
    }

    private static double[] between(double[] a, double[] b, double t) {
        return new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
    }
}
