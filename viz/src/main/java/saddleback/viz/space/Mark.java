package saddleback.viz.space;

/** A marker as seen. */
record Mark(double x, double y, double half, double halo, double seen, Marker marker) {
    static Mark of(Marker marker, Projection projection, Sight sight) {
        Pixel p = projection.project(marker.at());
        double scale = projection.scale();
        return new Mark(
                p.x(),
                p.y(),
                marker.pen().width() * scale / 2,
                marker.pen().haloWidth() * scale,
                sight.of(p.x(), p.y(), p.depth()),
                marker);
    }

    /** Draws what of it lies in some rows. */
    void draw(Picture picture, int top, int end) {
        double reach = (half + halo) * Math.sqrt(2) + 1;
        int fromRow = Math.max(top, (int) Math.floor(y - reach));
        int toRow = Math.min(end - 1, (int) Math.ceil(y + reach));
        int fromColumn = Math.max(0, (int) Math.floor(x - reach));
        int toColumn = Math.min(picture.width() - 1, (int) Math.ceil(x + reach));
        for (int row = fromRow; row <= toRow; row++)
            for (int column = fromColumn; column <= toColumn; column++)
                pixel(picture.argb(), row * picture.width() + column, column + 0.5, row + 0.5);
    }

    private void pixel(int[] argb, int at, double px, double py) {
        double outside = outside(Math.abs(px - x), Math.abs(py - y));
        Pen pen = marker.pen();
        double ring = Math.clamp(halo + 0.5 - outside, 0, 1) * seen;
        double body = Math.clamp(0.5 - outside, 0, 1) * (seen + (1 - seen) * pen.hidden());
        if (halo > 0 && ring > 0)
            argb[at] = Ink.over(Ink.premultiplied(pen.haloArgb(), ring), argb[at]);
        if (body > 0) argb[at] = Ink.over(Ink.premultiplied(pen.argb(), body), argb[at]);
    }

    /** Signed distance in pixels from the outline, positive outside. */
    private double outside(double dx, double dy) {
        return switch (marker.shape()) {
            case DISC -> Math.hypot(dx, dy) - half;
            case SQUARE -> Math.max(dx, dy) - half;
            case DIAMOND -> (dx + dy) / Math.sqrt(2) - half;
        };
    }
}
