package saddleback.engine.given;

import java.util.Arrays;

/**
 * Coordinates u as affine functions of the outputs of a layer: u_j is the sum of {@code
 * coefficients[j][i]} times output i, plus {@code constants[j]}.
 */
record Coordinates(double[][] coefficients, double[] constants) {

    /** The inputs themselves. */
    static Coordinates inputs(int n) {
        double[][] unit = new double[n][n];
        for (int j = 0; j < n; j++) unit[j][j] = 1;
        return new Coordinates(unit, new double[n]);
    }

    /** Coordinates of the outputs of a layer of so many units, all coefficients 0 so far. */
    static Coordinates over(int n, int units) {
        return new Coordinates(new double[n][units], new double[n]);
    }

    int size() {
        return constants.length;
    }

    /** Adds factor (u_j - at) as a row of the next layer. */
    void add(Units units, int j, double factor, double at) {
        double[] row = coefficients[j].clone();
        for (int i = 0; i < row.length; i++) row[i] *= factor;
        units.add(row, factor * (constants[j] - at));
    }

    /** Adds normal . u + constant as a row of the next layer. */
    void add(Units units, double[] normal, double constant) {
        double[] row = new double[coefficients[0].length];
        double bias = constant;
        for (int j = 0; j < normal.length; j++) {
            for (int i = 0; i < row.length; i++) row[i] += normal[j] * coefficients[j][i];
            bias += normal[j] * constants[j];
        }
        units.add(row, bias);
    }

    /** Adds units that are never active until there are so many. */
    void fill(Units units, int width) {
        while (units.size() < width) units.add(new double[coefficients[0].length], -1);
    }

    /** The layer that gives the coordinates. */
    GivenLayer layer() {
        var units = new Units();
        for (int j = 0; j < size(); j++) units.add(coefficients[j].clone(), constants[j]);
        return units.linear();
    }

    @Override
    public String toString() {
        return Arrays.deepToString(coefficients) + " " + Arrays.toString(constants);
    }
}
