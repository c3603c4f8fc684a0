package saddleback.viz.export;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Something in a panel in space that other programs can show as a mesh. */
public sealed interface ShownMesh permits ShownSurface, ShownFaces {

    /** All surfaces and faces of a figure, in the order of its panels and their marks. */
    static List<ShownMesh> of(Figure figure) {
        List<ShownMesh> all = new ArrayList<>();
        for (Panel panel : figure.panels())
            if (panel instanceof Space space)
                for (var mark : space.marks())
                    switch (mark) {
                        case Surface s -> all.add(new ShownSurface(space, s));
                        case Faces f -> all.add(new ShownFaces(space, f));
                        default -> {} // no area
                    }
        return all;
    }

    /** The panel it stands in. */
    Space space();

    /**
     * The mesh as triangles.
     *
     * @param stretch factor of z, above 0
     * @param theme for the colour of places without a value
     */
    Triangles triangles(double stretch, Theme theme);

    /**
     * The factor of z that gives the mesh the proportions of the figure's box: the box's height
     * against the longer side of its ground.
     */
    default double stretch() {
        double ground = Math.max(length(space().x()), length(space().y()));
        return space().exaggeration() * ground / length(space().z());
    }

    /**
     * What the coordinates are, in one sentence.
     *
     * @param stretch factor of z
     */
    default String explanation(double stretch) {
        return "x = %s, y = %s, z = %s%s"
                .formatted(
                        named(space().x(), "x"),
                        named(space().y(), "y"),
                        stretch == 1 ? "" : String.format(Locale.ROOT, "%.6g * ", stretch),
                        named(space().z(), "height"));
    }

    private static String named(Axis axis, String otherwise) {
        String label = axis.label().isEmpty() ? otherwise : axis.label();
        return switch (axis.scale()) {
            case Scale.Plain.LINEAR -> label;
            case Scale.Plain.LOG -> "log10(" + label + ")";
            case Scale.SignedLog s ->
                    String.format(
                            Locale.ROOT, "asinh(%s / %.6g) / ln 10", label, 2 * s.threshold());
        };
    }

    private static double length(Axis axis) {
        return axis.scale().place(axis.range().high()) - axis.scale().place(axis.range().low());
    }

    /** The upright axis's label as the name of a field. */
    static String field(Axis axis) {
        List<String> taken =
                List.of("x", "y", "z", "nx", "ny", "nz", "red", "green", "blue", "height");
        String name = axis.label().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
        if (name.isEmpty()) return "value";
        return taken.contains(name) ? name + "_value" : name;
    }
}
