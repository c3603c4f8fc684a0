package saddleback.engine.pattern.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import saddleback.engine.format.Array;
import saddleback.engine.format.BadFile;
import saddleback.engine.format.Npy;
import saddleback.engine.format.Npz;
import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Target;
import saddleback.engine.picture.AreaMean;

/** Reads an array as losses. Where it is larger than a target may be it is averaged. */
final class SurfaceArray {
    private SurfaceArray() {}

    static Target read(Path file, String name, FirstRow first) throws IOException {
        boolean packed = !file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".npy");
        Array array = packed ? Npz.read(file, name) : Npy.read(file);
        int axes = array.shape().length;
        if (axes < 1 || axes > 3 || array.data().length == 0)
            throw BadFile.whole(
                    file,
                    packed ? "\"" + name + "\" with 1 to 3 axes" : "an array with 1 to 3 axes",
                    "the shape " + Arrays.toString(array.shape()));
        int[] shape = array.shape().clone();
        double[] loss = array.data().clone();
        if (axes > 1 && !isTop(file, packed, first, shape[axes - 2])) turn(loss, shape);
        if (Arrays.stream(loss).noneMatch(Double::isFinite))
            throw BadFile.whole(file, "a finite number or more", "none");
        return GridTarget.ofLosses(shape, fitted(loss, shape));
    }

    private static boolean isTop(Path file, boolean packed, FirstRow first, int rows)
            throws IOException {
        if (first != FirstRow.AUTOMATIC) return first == FirstRow.TOP;
        if (!packed || !Npz.names(file).contains("y")) return false;
        double[] y = Npz.read(file, "y").data();
        return y.length == rows && y[0] > y[rows - 1];
    }

    /** Upside down, in place. */
    private static void turn(double[] loss, int[] shape) {
        int columns = shape[shape.length - 1];
        int rows = shape[shape.length - 2];
        double[] row = new double[columns];
        for (int at = 0; at < loss.length; at += rows * columns)
            for (int r = 0; r < rows / 2; r++) {
                int low = at + r * columns;
                int high = at + (rows - 1 - r) * columns;
                System.arraycopy(loss, low, row, 0, columns);
                System.arraycopy(loss, high, loss, low, columns);
                System.arraycopy(row, 0, loss, high, columns);
            }
    }

    /** Averages along the axes that are too long, whose lengths are changed. */
    private static double[] fitted(double[] loss, int[] shape) {
        int most = Limits.of(shape.length);
        double[] now = loss;
        for (int k = 0; k < shape.length; k++) {
            if (shape[k] <= most) continue;
            int before = product(shape, 0, k);
            now = AreaMean.along(now, before, shape[k], product(shape, k + 1, shape.length), most);
            shape[k] = most;
        }
        return now;
    }

    private static int product(int[] shape, int from, int to) {
        int product = 1;
        for (int k = from; k < to; k++) product *= shape[k];
        return product;
    }
}
