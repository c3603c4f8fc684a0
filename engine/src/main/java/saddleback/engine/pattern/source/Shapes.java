package saddleback.engine.pattern.source;

import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.picture.Picture;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/** Draws shapes: those of a plane are drawings beside this class, the others are formulas. */
final class Shapes {
    private static final int FIELDS = 5;
    private static final int WAVES = 3;
    private static final int STEPS = 5;

    private Shapes() {}

    /** A shape, with greys on outlines or without, and with its colours if it has some. */
    static Target target(Shape shape, int cells, boolean soft) throws IOException {
        Pattern drawn = drawn(shape, cells, soft);
        return shape == Shape.BALLOON
                ? GridTarget.of(drawn, picture(shape).resampled(cells, cells).before(1))
                : GridTarget.of(drawn);
    }

    private static Pattern drawn(Shape shape, int cells, boolean soft) throws IOException {
        double[] height =
                switch (shape) {
                    case WAVE -> wave(cells);
                    case STEPS -> steps(cells);
                    case CHECKERBOARD -> checkerboard().resampled(cells, cells).brightness(1);
                    case BALL, TORUS, TREFOIL -> Solid.of(shape).height(cells);
                    case HEART, FACE, SKULL, BAT, CAT, STAR, HOUSE, SPIRAL, RING, BALLOON ->
                            picture(shape).resampled(cells, cells).brightness(1);
                };
        if (!soft && shape.axes() > 1)
            for (int i = 0; i < height.length; i++) height[i] = height[i] <= 0.5 ? 0 : 1;
        int[] size = new int[shape.axes()];
        Arrays.fill(size, cells);
        return new Pattern(size, height);
    }

    private static Picture picture(Shape shape) throws IOException {
        String name = "shapes/" + shape.name().toLowerCase(Locale.ROOT) + ".svg";
        try (InputStream in = Shapes.class.getResourceAsStream(name)) {
            if (in == null) throw new FileNotFoundException(name);
            return Picture.read(name, in.readAllBytes());
        }
    }

    private static Picture checkerboard() {
        double[] light = new double[FIELDS * FIELDS];
        for (int i = 0; i < light.length; i++) light[i] = i % 2;
        double[] alpha = new double[light.length];
        Arrays.fill(alpha, 1);
        return new Picture(FIELDS, FIELDS, light, light, light, alpha);
    }

    private static double[] wave(int cells) {
        double[] height = new double[cells];
        for (int i = 0; i < cells; i++) {
            double z = (i + 0.5) / cells;
            height[i] = 0.5 + 0.5 * StrictMath.cos(2 * Math.PI * WAVES * z);
        }
        return height;
    }

    private static double[] steps(int cells) {
        double[] height = new double[cells];
        for (int i = 0; i < cells; i++)
            height[i] = 1 - Math.floorDiv(STEPS * i, cells) / (STEPS - 1.0);
        return height;
    }
}
