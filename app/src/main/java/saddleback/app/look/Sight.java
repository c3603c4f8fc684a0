package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Camera;

/**
 * From where one figure is seen; all its panels of a kind alike.
 *
 * @param camera of panels in space; null for each panel's own
 * @param window of flat panels; null for the whole
 */
public record Sight(@Nullable Camera camera, @Nullable Window window) {

    /** Every panel as it was made. */
    public static final Sight WHOLE = new Sight(null, null);

    /**
     * A part of a flat panel, in fractions of its axes as they were made: 0 the low end, 1 the high
     * end; it may reach beyond.
     */
    public record Window(double left, double right, double bottom, double top) {

        /** Checks that it is finite and not empty. */
        public Window {
            if (!(right > left) || !Double.isFinite(right - left))
                throw new IllegalArgumentException("right: above left, " + left + ", was " + right);
            if (!(top > bottom) || !Double.isFinite(top - bottom))
                throw new IllegalArgumentException("top: above bottom, " + bottom + ", was " + top);
        }
    }

    /** The same from another camera. */
    public Sight with(@Nullable Camera other) {
        return new Sight(other, window);
    }

    /** The same through another window. */
    public Sight with(@Nullable Window other) {
        return new Sight(camera, other);
    }
}
