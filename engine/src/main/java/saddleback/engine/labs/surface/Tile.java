package saddleback.engine.labs.surface;

import saddleback.engine.run.Kept;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Some rows of one level, computed together and kept together.
 *
 * @param name the kept part's name
 * @param rows indices of the rows
 * @param columns for each row, the increasing indices of its columns
 */
record Tile(String name, List<Integer> rows, List<int[]> columns) {

    int points() {
        int sum = 0;
        for (int[] c : columns) sum += c.length;
        return sum;
    }

    /** Copies the tile out of the arrays of the scores and stores it. */
    void store(Kept kept, Scores scores, int width) {
        List<double[]> arrays = arrays(scores);
        var buffer = ByteBuffer.allocate(8 * values(arrays, scores));
        for (double[] a : arrays) for (int at : places(width)) buffer.putDouble(a[at]);
        int plane = scores.of(Metric.LOSS).length;
        for (int k = 0; k < scores.classLoss().length / plane; k++)
            for (int at : places(width)) buffer.putDouble(scores.classLoss()[k * plane + at]);
        kept.store(name, buffer.array());
    }

    /** Finds the tile among the kept parts and copies it into the scores. */
    boolean find(Kept kept, Scores scores, int width) {
        byte[] bytes = kept.find(name).orElse(null);
        List<double[]> arrays = arrays(scores);
        if (bytes == null || bytes.length != 8 * values(arrays, scores)) return false;
        var buffer = ByteBuffer.wrap(bytes);
        for (double[] a : arrays) for (int at : places(width)) a[at] = buffer.getDouble();
        int plane = scores.of(Metric.LOSS).length;
        for (int k = 0; k < scores.classLoss().length / plane; k++)
            for (int at : places(width)) scores.classLoss()[k * plane + at] = buffer.getDouble();
        return true;
    }

    private int values(List<double[]> arrays, Scores scores) {
        int classes = scores.classLoss().length / scores.of(Metric.LOSS).length;
        return points() * (arrays.size() + classes);
    }

    private static List<double[]> arrays(Scores scores) {
        var arrays = new ArrayList<double[]>();
        for (Metric m : Metric.values())
            if (scores.metrics().containsKey(m)) arrays.add(scores.of(m));
        return arrays;
    }

    private int[] places(int width) {
        int[] places = new int[points()];
        int n = 0;
        for (int r = 0; r < rows.size(); r++)
            for (int i : columns.get(r)) places[n++] = rows.get(r) * width + i;
        return places;
    }
}
