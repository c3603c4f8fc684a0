package saddleback.engine.construct;

/** The inverse of a rising loss by doubling and halving. */
final class Rising {
    private Rising() {}

    static double inverse(Link link, double loss) {
        double low = link.start();
        if (!(loss >= link.least()) || loss >= link.most())
            throw new IllegalArgumentException(
                    "loss: at least %s and below %s, was %s"
                            .formatted(link.least(), link.most(), loss));
        double step = 1;
        while (link.loss(low + step) < loss) {
            low += step;
            step *= 2;
            if (step > Double.MAX_VALUE / 4)
                throw new IllegalArgumentException("loss: one that is reached, was " + loss);
        }
        return halved(link, loss, low, low + step);
    }

    private static double halved(Link link, double loss, double from, double to) {
        double low = from;
        double high = to;
        for (double m = middle(low, high); m > low && m < high; m = middle(low, high))
            if (link.loss(m) < loss) low = m;
            else high = m;
        return loss - link.loss(low) < link.loss(high) - loss ? low : high;
    }

    private static double middle(double a, double b) {
        return a + (b - a) / 2;
    }
}
