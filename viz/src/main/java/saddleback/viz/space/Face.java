package saddleback.viz.space;

/** The six faces of the axis box. */
public enum Face {
    X_LOW(Axis.X, false),
    X_HIGH(Axis.X, true),
    Y_LOW(Axis.Y, false),
    Y_HIGH(Axis.Y, true),
    Z_LOW(Axis.Z, false),
    Z_HIGH(Axis.Z, true);

    private final Axis axis;
    private final boolean high;

    Face(Axis axis, boolean high) {
        this.axis = axis;
        this.high = high;
    }

    /** The axis this face is perpendicular to. */
    public Axis axis() {
        return axis;
    }

    /** Whether it lies at the upper end of its axis. */
    public boolean high() {
        return high;
    }

    /** The face of an axis at its upper or lower end. */
    public static Face of(Axis axis, boolean high) {
        return switch (axis) {
            case X -> high ? X_HIGH : X_LOW;
            case Y -> high ? Y_HIGH : Y_LOW;
            case Z -> high ? Z_HIGH : Z_LOW;
        };
    }
}
