package saddleback.viz.paint;

/** Room around a frame for ticks, labels, titles and bars, in points. */
record Insets(double left, double right, double top, double bottom) {
    static final Insets NONE = new Insets(0, 0, 0, 0);

    /** Room enough for both. */
    Insets with(Insets other) {
        return new Insets(
                Math.max(left, other.left),
                Math.max(right, other.right),
                Math.max(top, other.top),
                Math.max(bottom, other.bottom));
    }
}
