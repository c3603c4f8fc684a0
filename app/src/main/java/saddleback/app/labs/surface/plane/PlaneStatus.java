package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is told of a plane in one line. */
final class PlaneStatus {
    private PlaneStatus() {}

    /**
     * While eigenvectors are looked for.
     *
     * @param doing what goes on, may be empty
     */
    static String waiting(String trouble, String doing) {
        var parts = begun(trouble);
        parts.add("looking for eigenvectors of the Hessian");
        if (!doing.isEmpty()) parts.add(doing);
        return String.join(", ", parts);
    }

    /**
     * What is shown.
     *
     * @param trouble why something asked for was not done; else empty
     * @param grid that is shown, null before the first
     */
    static String of(String trouble, Compass compass, View view, @Nullable Grid grid, Frame frame) {
        var parts = begun(trouble);
        parts.add(
                grid == null
                        ? "computing the first points"
                        : "%d × %d of %d × %d points"
                                .formatted(
                                        grid.columns(),
                                        grid.rows(),
                                        frame.x().points(),
                                        frame.y().points()));
        angle("level", compass, view.x(), true, parts);
        angle("upright", compass, view.y(), false, parts);
        return String.join(", ", parts);
    }

    private static List<String> begun(String trouble) {
        var parts = new ArrayList<String>();
        if (!trouble.isEmpty()) parts.add(trouble);
        return parts;
    }

    private static void angle(
            String axis, Compass compass, View.Way way, boolean x, List<String> parts) {
        if (way.turn() == 0 || way.turn() == 1) return;
        double whole = compass.angle(way, x);
        parts.add(
                String.format(
                        Locale.ROOT,
                        "%s axis turned by %.1f° of %.1f°",
                        axis,
                        way.turn() * whole,
                        whole));
    }
}
