package saddleback.viz.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ShownSurfaceTest {
    private static final double[] X = {-1, 0, 1};
    private static final double[] Y = {-2, 2};
    private static final double[] LOSS = {1, 10, 100, Double.NaN, 1000, 1e4};

    @TempDir Path directory;

    private static ShownSurface shown(Axis z, Surface.Beyond beyond, double[] values) {
        Grid grid = new Grid(X, Y, LOSS);
        ColourScale scale = ColourScale.linear(ColourMap.VIRIDIS, values);
        Surface surface = new Surface(grid, values, scale, beyond, null, false, false, 1, true, "");
        Axis x = Axis.linear("along", new Range(-1, 1));
        Axis y = Axis.linear("across", new Range(-2, 2));
        Space space =
                new Space("", x, y, z, List.of(surface), null, Legend.NONE, Camera.usual(), 0.5);
        return (ShownSurface) ShownMesh.of(Figure.of(space, "")).getFirst();
    }

    @Test
    void logarithmicHeightsAreDecadesInTheShapeOfTheBox() {
        Axis z = Axis.log("loss of all", new Range(1, 1e4));
        ShownSurface shown = shown(z, Surface.Beyond.CUT, LOSS);
        assertEquals(0.5 * 4 / 4, shown.stretch(), 1e-15);
        SurfaceMesh mesh = shown.mesh(shown.stretch(), Theme.LIGHT);
        assertArrayEquals(new double[] {0, 0.5, 1, Double.NaN, 1.5, 2}, mesh.z(), 1e-15);
        assertArrayEquals(X, mesh.x());
        assertEquals(List.of("loss_of_all"), List.copyOf(mesh.fields().keySet()));
        assertArrayEquals(LOSS, mesh.fields().get("loss_of_all"));
        assertEquals(
                "x = along, y = across, z = 0.500000 * log10(loss of all)", shown.explanation(0.5));
        assertEquals(0x440154, mesh.rgb()[0], "the first colour of viridis");
        assertEquals(Theme.LIGHT.noData(), mesh.rgb()[3]);
    }

    @Test
    void heightsOfBothSignsSayHowTheyLie() {
        Axis z = Axis.signedLog("change", new Range(-10, 1e4), 0.1);
        ShownSurface shown = shown(z, Surface.Beyond.CUT, LOSS);
        assertEquals(z.scale().place(LOSS[1]), shown.mesh(1, Theme.LIGHT).z()[1], 0);
        assertEquals(
                "x = along, y = across, z = asinh(change / 0.200000) / ln 10",
                shown.explanation(1));
    }

    @Test
    void heightsBeyondTheAxisAreLeftOutOrEndThere() {
        Axis z = Axis.linear("height", new Range(5, 500));
        double nan = Double.NaN;
        double[] other = {1, 2, 3, 4, 5, 6};
        assertArrayEquals(
                new double[] {nan, 10, 100, nan, nan, nan},
                shown(z, Surface.Beyond.CUT, LOSS).mesh(1, Theme.LIGHT).z());
        SurfaceMesh plateau = shown(z, Surface.Beyond.PLATEAU, other).mesh(1, Theme.LIGHT);
        assertArrayEquals(new double[] {5, 10, 100, nan, 500, 500}, plateau.z());
        assertEquals(
                List.of("height_value", "colour_value"), List.copyOf(plateau.fields().keySet()));
        assertArrayEquals(other, plateau.fields().get("colour_value"));
        assertThrows(
                IllegalArgumentException.class,
                () -> shown(z, Surface.Beyond.CUT, LOSS).mesh(0, Theme.LIGHT));
    }

    @Test
    void filesSayWhatMadeThemAndVtkKeepsTheUnitsOfTheAxes() throws IOException {
        ShownSurface shown = shown(Axis.log("loss", new Range(1, 1e4)), Surface.Beyond.CUT, LOSS);
        for (MeshFormat format : MeshFormat.values()) {
            Path file = directory.resolve(format.name());
            format.write(file, shown, Theme.LIGHT, "surface 1a2b", "{\n\"seed\": 1}\n");
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertTrue(text.contains("Saddleback: surface 1a2b"), text);
            assertEquals(format != MeshFormat.VTK, text.contains(" \"seed\": 1}\n"));
            assertTrue(
                    text.contains(format == MeshFormat.VTK ? "z = log10" : "z = 0.500000 * log10"));
        }
    }
}
