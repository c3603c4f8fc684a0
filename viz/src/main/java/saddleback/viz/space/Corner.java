package saddleback.viz.space;

/** A corner of a polygon that is being cut, in box coordinates, with what is interpolated on it. */
record Corner(
        double x,
        double y,
        double z,
        double slopeX,
        double slopeY,
        double colour,
        double u,
        double v) {
    /**
     * The point of the edge between two corners at a height between theirs; same for both orders.
     */
    static Corner between(Corner p, Corner q, double height) {
        Corner low = p.z <= q.z ? p : q;
        Corner high = p.z <= q.z ? q : p;
        double t = part(low.z, high.z, height);
        return new Corner(
                Grid.mix(low.x, high.x, t),
                Grid.mix(low.y, high.y, t),
                height,
                Grid.mix(low.slopeX, high.slopeX, t),
                Grid.mix(low.slopeY, high.slopeY, t),
                Grid.mix(low.colour, high.colour, t),
                Grid.mix(low.u, high.u, t),
                Grid.mix(low.v, high.v, t));
    }

    /** At an infinite height the surface jumps at the finite end of the edge. */
    private static double part(double low, double high, double height) {
        if (Double.isInfinite(low)) return Double.isInfinite(high) ? 0.5 : 1;
        return (height - low) / (high - low);
    }

    /** This corner moved to a level plane. */
    Corner flattened(double height) {
        return new Corner(x, y, height, 0, 0, colour, u, v);
    }
}
