package saddleback.samples.build;

/**
 * Makes square images smaller: each new pixel is the mean of the old intensities over the area it
 * covers, rounded to the nearest integer, halves up. Exact integer arithmetic.
 *
 * <p>In units of 1/to of an old pixel the image is {@code from * to} long; an old pixel covers
 * {@code to} and a new one {@code from} of them.
 *
 * @param from pixels along a side of the old image
 * @param to pixels along a side of the new one, 1 to {@code from}
 */
record AreaAverage(int from, int to) {

    /** Checks the sizes. */
    AreaAverage {
        if (to < 1 || to > from)
            throw new IllegalArgumentException("to: 1 to " + from + ", was " + to);
    }

    /**
     * All images one after the other.
     *
     * @param images count x from x from
     * @return count x to x to
     */
    double[] of(double[] images, int count) {
        double[] small = new double[count * to * to];
        for (int image = 0; image < count; image++)
            for (int row = 0; row < to; row++)
                for (int column = 0; column < to; column++)
                    small[(image * to + row) * to + column] =
                            mean(images, image * from * from, row, column);
        return small;
    }

    private long mean(double[] images, int at, int row, int column) {
        long sum = 0;
        for (int i = row * from / to; i < from && i * to < (row + 1) * from; i++)
            for (int j = column * from / to; j < from && j * to < (column + 1) * from; j++)
                sum += overlap(row, i) * overlap(column, j) * (long) images[at + i * from + j];
        long area = (long) from * from;
        return (2 * sum + area) / (2 * area);
    }

    /** How much of new pixel {@code a} old pixel {@code b} covers, along one axis. */
    private long overlap(int a, int b) {
        return Math.max(0, Math.min((a + 1) * from, (b + 1) * to) - Math.max(a * from, b * to));
    }
}
