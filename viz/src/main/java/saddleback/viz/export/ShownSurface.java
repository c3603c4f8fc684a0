package saddleback.viz.export;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Theme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A surface as a panel in space shows it, as a mesh for other programs. A coordinate is the data
 * value along a linear axis, its decimal logarithm along a logarithmic one, and its {@link
 * Scale.SignedLog place} along one that is logarithmic on both sides of zero. Nodes where the
 * surface has no finite place, or which lie outside the axes, are left out; heights beyond the
 * upright axis end there if the surface goes on as a plateau. The heights themselves, unchanged, go
 * along as a field named after the upright axis, and what the colours show as the field {@code
 * colour_value} where that is something else.
 */
public record ShownSurface(Space space, Surface surface) implements ShownMesh {
    /**
     * The mesh.
     *
     * @param stretch factor of z, above 0: 1, or {@link #stretch} for the shape that the figure has
     * @param theme for the colour of places without a value
     */
    public SurfaceMesh mesh(double stretch, Theme theme) {
        if (!(stretch > 0 && Double.isFinite(stretch)))
            throw new IllegalArgumentException("stretch: finite and above 0, was " + stretch);
        double[] heights = surface.heights().values();
        double[] x = surface.heights().x();
        double[] z = new double[heights.length];
        for (int i = 0; i < z.length; i++)
            z[i] =
                    stretch
                            * height(
                                    x[i % x.length],
                                    surface.heights().y()[i / x.length],
                                    heights[i]);
        Map<String, double[]> fields = new LinkedHashMap<>();
        fields.put(ShownMesh.field(space.z()), heights);
        if (!Arrays.equals(surface.values(), heights)) fields.put("colour_value", surface.values());
        return new SurfaceMesh(
                places(space.x(), x),
                places(space.y(), surface.heights().y()),
                z,
                rgb(theme),
                fields);
    }

    @Override
    public Triangles triangles(double stretch, Theme theme) {
        return Triangles.of(mesh(stretch, theme));
    }

    private double height(double atX, double atY, double value) {
        if (!space.x().range().holds(atX) || !space.y().range().holds(atY)) return Double.NaN;
        var range = space.z().range();
        if (!range.holds(value)) {
            if (surface.beyond() == Surface.Beyond.CUT || Double.isNaN(value)) return Double.NaN;
            return space.z().scale().place(value < range.low() ? range.low() : range.high());
        }
        return space.z().scale().place(value);
    }

    private int[] rgb(Theme theme) {
        return Arrays.stream(surface.values())
                .mapToInt(v -> Double.isFinite(v) ? surface.scale().rgb(v) : theme.noData())
                .toArray();
    }

    private static double[] places(Axis axis, double[] nodes) {
        return Arrays.stream(nodes).map(axis.scale()::place).toArray();
    }
}
