package saddleback.viz.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The colours of one surface's two sides and of its plateaus, and its lines. */
final class Shader {
    private static final int MISSING = 0xff9a9a9a;
    private static final int SHADE = 0xffa9adb8;
    private static final int PALE = 0xffe9e9ec;

    final int index;
    final double opacity;
    final LevelLines[] lines;
    final LevelLines[] plateauLines;
    private final int[] above;
    private final int[] below;
    private final int[] plateau;

    Shader(int index, Surface surface, Mesh mesh, Projection samples) {
        this(
                index,
                surface.opacity(),
                surface.colours().palette(),
                lines(surface, mesh, samples),
                hatch(mesh, samples));
    }

    Shader(int index, Facets facets, Mesh mesh, Projection samples) {
        this(
                index,
                facets.opacity(),
                facets.colours().palette(),
                outlines(facets, mesh, samples),
                new LevelLines[0]);
    }

    private Shader(
            int index,
            double opacity,
            int[] palette,
            LevelLines[] lines,
            LevelLines[] plateauLines) {
        this.index = index;
        this.opacity = opacity;
        this.lines = lines;
        this.plateauLines = plateauLines;
        above = new int[256];
        below = new int[256];
        plateau = new int[256];
        for (int i = 0; i < 256; i++) {
            above[i] = palette[i] | 0xff000000;
            below[i] = Ink.mix(palette[i], SHADE, 0.5);
            plateau[i] = Ink.mix(palette[i], PALE, 0.72);
        }
    }

    private static LevelLines[] outlines(Facets f, Mesh mesh, Projection samples) {
        if (f.edge() == 0) return new LevelLines[0];
        double half = f.edge() * samples.scale() / 2;
        return new LevelLines[] {new LevelLines(mesh.u(), new double[] {1}, half, f.edgeArgb())};
    }

    private static LevelLines[] lines(Surface surface, Mesh mesh, Projection samples) {
        List<LevelLines> all = new ArrayList<>();
        double unit = samples.scale();
        Wireframe wire = surface.wireframe();
        if (wire.stride() > 0) {
            int columns = surface.grid().x().length;
            int rows = surface.grid().y().length;
            double half = wire.width() * unit / 2;
            all.add(new LevelLines(mesh.u(), every(wire.stride(), columns), half, wire.argb()));
            all.add(new LevelLines(mesh.v(), every(wire.stride(), rows), half, wire.argb()));
        }
        contours(surface.contours(), mesh, samples).ifPresent(all::add);
        if (mesh.rims().length > 0)
            all.add(new LevelLines(mesh.z(), mesh.rims(), 0.8 * unit, 0xc0303030));
        return all.toArray(LevelLines[]::new);
    }

    /** The contour lines in box coordinates, if there are any. */
    static Optional<LevelLines> contours(Contours c, Mesh mesh, Projection samples) {
        if (c.levels().length == 0) return Optional.empty();
        double[] levels = c.levels().clone();
        for (int i = 0; i < levels.length; i++) levels[i] = samples.view().boxZ(levels[i]);
        double half = c.width() * samples.scale() / 2;
        return Optional.of(new LevelLines(mesh.z(), levels, half, c.argb()));
    }

    private static double[] every(int stride, int nodes) {
        int n = (nodes - 2) / stride + 2;
        double[] levels = new double[n];
        for (int i = 0; i < n - 1; i++) levels[i] = (double) i * stride;
        levels[n - 1] = nodes - 1;
        return levels;
    }

    private static LevelLines[] hatch(Mesh mesh, Projection samples) {
        float[] diagonal = new float[mesh.x().length];
        for (int i = 0; i < diagonal.length; i++) diagonal[i] = mesh.x()[i] + mesh.y()[i];
        double[] levels = new double[101];
        for (int i = 0; i < levels.length; i++) levels[i] = -2 + i * 0.04;
        return new LevelLines[] {new LevelLines(diagonal, levels, samples.scale() / 2, 0x38000000)};
    }

    int[] side(boolean front, boolean onPlateau) {
        return onPlateau ? plateau : front ? above : below;
    }

    /** The opaque colour at a palette position and brightness. */
    static int colour(int[] palette, double position, double brightness) {
        if (Double.isNaN(position)) return Ink.lit(MISSING, brightness);
        int i = (int) (position + 0.5);
        return Ink.lit(palette[i < 0 ? 0 : Math.min(i, 255)], brightness);
    }
}
