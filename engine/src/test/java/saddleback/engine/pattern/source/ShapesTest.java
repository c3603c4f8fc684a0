package saddleback.engine.pattern.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

final class ShapesTest {

    private static Pattern drawn(Shape shape, int cells) throws IOException {
        return new ShapeTarget(shape, cells, false).open().cells();
    }

    /** The share of ink, by the soft cells. */
    private static double ink(Shape shape, int cells) throws IOException {
        double[] height = new ShapeTarget(shape, cells, true).open().cells().height();
        return 1 - Arrays.stream(height).average().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeHasInkAndPaper(Shape shape) throws IOException {
        Target target = new ShapeTarget(shape, 20, false).open();
        double[] height = target.cells().height();
        assertEquals(shape.axes(), target.axes());
        assertEquals((int) Math.pow(20, shape.axes()), height.length);
        assertTrue(Arrays.stream(height).anyMatch(h -> h < 0.1), "ink");
        assertTrue(Arrays.stream(height).anyMatch(h -> h > 0.9), "paper");
        if (shape.axes() > 1) assertTrue(Arrays.stream(height).allMatch(h -> h == 0 || h == 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"HEART", "FACE", "SKULL", "BAT", "CAT", "STAR", "CHECKERBOARD", "RING"})
    void leftIsRight(Shape shape) throws IOException {
        for (int cells : new int[] {10, 20, 50}) {
            // Soft: the two sides of one that is half ink may be rounded differently.
            Pattern p = new ShapeTarget(shape, cells, true).open().cells();
            for (int r = 0; r < cells; r++)
                for (int c = 0; c < cells; c++)
                    assertEquals(p.at(0, r, c), p.at(0, r, cells - 1 - c), 0.02, shape + " " + cells);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            mode = Mode.EXCLUDE,
            names = {"WAVE", "STEPS", "BALL", "TORUS", "TREFOIL"})
    void shapesOfThePlaneKeepTheirInkAtEverySize(Shape shape) throws IOException {
        double fine = ink(shape, 200);
        for (int cells : new int[] {10, 20, 50}) assertEquals(fine, ink(shape, cells), 1e-12);
    }

    @Test
    void areasAndVolumesInClosedForm() throws IOException {
        assertEquals(Math.PI * (8.5 * 8.5 - 5.5 * 5.5) / 400, ink(Shape.RING, 50), 1e-3);
        assertEquals(13 / 25.0, ink(Shape.CHECKERBOARD, 20), 1e-12);
        // Ten triangles with sides 10.2 and 4.5 and 36 degrees between them.
        double star = 10 * 0.5 * 10.2 * 4.5 * Math.sin(Math.PI / 5) / 400;
        assertEquals(star, ink(Shape.STAR, 50), 1e-3);
        assertEquals(4 * Math.PI / 3 * Math.pow(0.375, 3), ink(Shape.BALL, 40), 1e-3);
        double torus = 2 * Math.PI * Math.PI * 0.3 * 0.135 * 0.135;
        assertEquals(torus, ink(Shape.TORUS, 40), 1e-3);
    }

    @Test
    void theTrefoilIsAKnotAroundAnEmptyMiddle() throws IOException {
        Target knot = new ShapeTarget(Shape.TREFOIL, 40, false).open();
        for (int i = 0; i < 60; i++) {
            double t = 2 * Math.PI * i / 60;
            double x = 0.27 * (Math.sin(t) + 2 * Math.sin(2 * t));
            double y = 0.27 * (Math.cos(t) - 2 * Math.cos(2 * t));
            double z = -0.55 * Math.sin(3 * t);
            assertEquals(0, knot.height((1 + x) / 2, (1 + y) / 2, (1 + z) / 2), "t = " + t);
        }
        assertEquals(1, knot.height(0.5, 0.5, 0.5));
        assertEquals(1, knot.height(0.02, 0.02, 0.5));
    }

    @Test
    void linesAreGrey() throws IOException {
        double[] wave = drawn(Shape.WAVE, 6).height();
        assertEquals(0.5, wave[0], 1e-15);
        assertEquals(0.5, wave[1], 1e-15);
        assertEquals(
                List.of(1.0, 1.0, 0.75, 0.75, 0.5, 0.5, 0.25, 0.25, 0.0, 0.0),
                Arrays.stream(drawn(Shape.STEPS, 10).height()).boxed().toList());
    }

    @Test
    void aSolidHasFewerCells() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new ShapeTarget(Shape.BALL, 41, false));
        assertEquals(
                "cells: at most 40 cells along each of 3 axes, was [41, 41, 41]", e.getMessage());
    }
}
