package saddleback.engine.reparam;

import saddleback.engine.linalg.Vectors;

import java.util.List;

/**
 * Rows of weights as a length and a direction: w = s v / |v| with v where w lay and the lengths s
 * appended, row by row; |v| is the square root of v' C v. What is in no row stays. The coordinates
 * are one more a row than the weights: the length of v is free, and nothing depends on it.
 *
 * @param weightCount all weights, in rows or not
 * @param rows that are normalised, none overlapping
 * @param norm C
 */
record NormalisedRows(int weightCount, List<Row> rows, RowNorm norm) implements Parametrisation {

    /** A row of weights in the flat vector. */
    record Row(int offset, int length) {}

    NormalisedRows {
        rows = List.copyOf(rows);
    }

    @Override
    public int size() {
        return weightCount + rows.size();
    }

    @Override
    public void weights(double[] coordinates, double[] weights) {
        System.arraycopy(coordinates, 0, weights, 0, weightCount);
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            double by = coordinates[weightCount + k] / length(coordinates, row);
            for (int i = row.offset; i < row.offset + row.length; i++)
                weights[i] = by * coordinates[i];
        }
    }

    /** The square root of v' C v of a row. */
    double length(double[] v, Row row) {
        double[] c = new double[row.length];
        norm.times(v, row.offset, row.length, c, 0);
        return Math.sqrt(Vectors.dot(v, row.offset, c, 0, row.length));
    }

    /** Directions keep their lengths, and lengths s their signs. */
    @Override
    public double[] coordinates(double[] weights, double[] near) {
        double[] out = new double[size()];
        System.arraycopy(weights, 0, out, 0, weightCount);
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            double length = length(weights, row);
            double sign = near[weightCount + k] < 0 ? -1 : 1;
            out[weightCount + k] = sign * length;
            double by = sign * length(near, row) / length;
            for (int i = row.offset; i < row.offset + row.length; i++)
                out[i] = length == 0 ? near[i] : by * weights[i];
        }
        return out;
    }

    /**
     * Coordinates of these weights with directions that are {@code factor} times the weights.
     *
     * @param name whom to blame for a row without a length
     */
    double[] start(double[] weights, double factor, String name) {
        double[] out = new double[size()];
        System.arraycopy(weights, 0, out, 0, weightCount);
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            requireLength(weights, row, name);
            out[weightCount + k] = length(weights, row);
        }
        return scaled(out, factor);
    }

    /** All directions times a factor; a fresh array. */
    double[] scaled(double[] coordinates, double factor) {
        double[] out = coordinates.clone();
        for (Row row : rows)
            for (int i = row.offset; i < row.offset + row.length; i++) out[i] *= factor;
        return out;
    }

    /** The number of weights in rows. */
    int inRows() {
        return rows.stream().mapToInt(Row::length).sum();
    }

    private void requireLength(double[] w, Row row, String name) {
        double[] c = new double[row.length];
        norm.times(w, row.offset, row.length, c, 0);
        double square = Vectors.dot(w, row.offset, c, 0, row.length);
        double most = 0;
        for (int i = 0; i < row.length; i++)
            most += Math.abs(w[row.offset + i]) * Math.abs(c[i]);
        if (!(square > 1e-12 * most))
            throw new IllegalArgumentException(
                    ("%s: a length above 0 of every row of weights, was %s for the row at"
                                    + " parameter %d")
                            .formatted(name, square, row.offset));
    }

    @Override
    public Tangent at(double[] coordinates) {
        return new NormalisedTangent(this, coordinates);
    }
}
