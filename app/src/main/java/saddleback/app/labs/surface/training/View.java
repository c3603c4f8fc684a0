package saddleback.app.labs.surface.training;

import org.jspecify.annotations.Nullable;

import saddleback.app.training.Spot;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.slice.Plane;

import java.util.List;

/**
 * The line or plane whose loss is shown.
 *
 * @param kind whether it moves with the weights
 * @param plane directions, and the origin from which coordinates are counted
 * @param yName empty for a line
 * @param x ends of the first axis
 * @param y ends of the second axis; empty for a line
 * @param places points with a name on it
 * @param known its loss where that is known already
 */
record View(
        Kind kind,
        Plane plane,
        String xName,
        String yName,
        double[] x,
        double[] y,
        List<Place> places,
        @Nullable Landscape known) {

    /** Which plane. */
    enum Kind {
        /** The result's directions through the present weights. */
        FOLLOWING("moves with the weights"),
        /** The result's own. */
        STAYING("stays where the result is"),
        /** Through frozen weights. */
        FROZEN("through the frozen weights");

        /** In the order in which they can be chosen. */
        static final List<Kind> ORDER = List.of(FOLLOWING, STAYING, FROZEN);

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** A point with a name. */
    record Place(String name, double x, double y) {}

    View {
        places = List.copyOf(places);
    }

    boolean line() {
        return plane.isLine();
    }

    boolean following() {
        return kind == Kind.FOLLOWING;
    }

    /** Where it lies when training is at {@code spot}. */
    Plane at(Spot spot) {
        return following() ? new Plane(spot.weights(), plane.d1(), plane.d2()) : plane;
    }

    /** The first slice of a result, moving with the weights or staying. */
    static View of(SurfaceResult result, Kind kind) {
        SliceResult first = result.slices().getFirst();
        var slice = first.slice();
        boolean known = kind == Kind.STAYING && first.train() != null;
        return new View(
                kind,
                slice.plane(),
                slice.xName(),
                slice.yName(),
                ends(result.x()),
                ends(result.y()),
                slice.places().stream().map(p -> new Place(p.name(), p.x(), p.y())).toList(),
                known
                        ? new Landscape(
                                result.x(), result.y(), first.main().of(Metric.LOSS), 1, true)
                        : null);
    }

    private static double[] ends(double[] axis) {
        return axis.length == 0 ? axis : new double[] {axis[0], axis[axis.length - 1]};
    }
}
