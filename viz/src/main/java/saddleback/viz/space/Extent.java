package saddleback.viz.space;

/** What a view shows of the box at focal length 1, in its coordinates to the right and upwards. */
record Extent(double left, double right, double bottom, double top) {
    /** The extent of the eight corners, hence of the whole box. */
    static Extent ofBox(View v) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 8; i++) {
            double bx = (i & 1) == 0 ? -v.halfX : v.halfX;
            double by = (i & 2) == 0 ? -v.halfY : v.halfY;
            double bz = (i & 4) == 0 ? -v.halfZ : v.halfZ;
            double s = v.distance(bx, by, bz);
            left = Math.min(left, v.right(bx, by) / s);
            right = Math.max(right, v.right(bx, by) / s);
            bottom = Math.min(bottom, v.up(bx, by, bz) / s);
            top = Math.max(top, v.up(bx, by, bz) / s);
        }
        return new Extent(left, right, bottom, top);
    }

    /**
     * The extent of the cylinder the box sweeps while it turns about the z axis. On a rim at height
     * z, with r its radius and c the cosine of the angle to the eye, the distance is A - B c; the
     * width r sqrt(1 - c^2) / (A - B c) is largest at c = B / A, the height is monotone in c.
     */
    static Extent ofTurning(View v) {
        double radius = Math.hypot(v.halfX, v.halfY);
        double width = 0;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int sign = -1; sign <= 1; sign += 2) {
            double z = sign * v.halfZ;
            double a = 1 - v.perspective * v.sinE * z;
            double b = v.perspective * v.cosE * radius;
            width = Math.max(width, radius / Math.sqrt(a * a - b * b));
            for (int c = -1; c <= 1; c += 2) {
                double height = (v.cosE * z - v.sinE * radius * c) / (a - b * c);
                bottom = Math.min(bottom, height);
                top = Math.max(top, height);
            }
        }
        return new Extent(-width, width, bottom, top);
    }
}
