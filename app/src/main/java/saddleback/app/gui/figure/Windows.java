package saddleback.app.gui.figure;

import saddleback.app.look.Sight;

/** Windows on a flat panel, moved and zoomed. */
final class Windows {
    private static final double LEAST = 1e-6;
    private static final double MOST = 20;
    private static final Sight.Window WHOLE = new Sight.Window(0, 1, 0, 1);

    private Windows() {}

    /** The paper is pulled to the right and upwards by shares of the window. */
    static Sight moved(Sight sight, double right, double up) {
        Sight.Window w = of(sight);
        double dx = right * (w.right() - w.left());
        double dy = up * (w.top() - w.bottom());
        return sight.with(
                new Sight.Window(w.left() - dx, w.right() - dx, w.bottom() - dy, w.top() - dy));
    }

    /** Zoomed by a factor; the point at shares (fx, fy) of the window stays in its place. */
    static Sight zoomed(Sight sight, double factor, double fx, double fy) {
        Sight.Window w = of(sight);
        double width = (w.right() - w.left()) / factor;
        double height = (w.top() - w.bottom()) / factor;
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) return sight;
        double x = w.left() + fx * (w.right() - w.left());
        double y = w.bottom() + fy * (w.top() - w.bottom());
        double left = x - fx * width;
        double bottom = y - fy * height;
        return sight.with(new Sight.Window(left, left + width, bottom, bottom + height));
    }

    private static Sight.Window of(Sight sight) {
        Sight.Window w = sight.window();
        return w == null ? WHOLE : w;
    }
}
