package saddleback.engine.multipoint;

import saddleback.engine.linalg.Vectors;

/**
 * What holds directions orthogonal and equally long where they are not made so: for each two of
 * them, weights times the square of their inner product and of the difference of their lengths.
 */
record Penalty(double orthogonality, double length) {

    /**
     * The penalty.
     *
     * @param g its derivative by the directions is added
     */
    double add(double[][] directions, double[][] g) {
        double sum = 0;
        for (int j = 0; j < directions.length; j++)
            for (int k = j + 1; k < directions.length; k++)
                sum += pair(directions[j], directions[k], g[j], g[k]);
        return sum;
    }

    private double pair(double[] a, double[] b, double[] ga, double[] gb) {
        double dot = Vectors.dot(a, b);
        double na = Vectors.norm(a);
        double nb = Vectors.norm(b);
        double apart = na - nb;
        Vectors.add(ga, 2 * orthogonality * dot, b);
        Vectors.add(gb, 2 * orthogonality * dot, a);
        if (na > 0) Vectors.add(ga, 2 * length * apart / na, a);
        if (nb > 0) Vectors.add(gb, -2 * length * apart / nb, b);
        return orthogonality * dot * dot + length * apart * apart;
    }
}
