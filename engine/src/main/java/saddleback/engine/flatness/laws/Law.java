package saddleback.engine.flatness.laws;

/**
 * What theory says of a measure after a change of the parameters over the same before.
 *
 * @param low the ratio is at least this
 * @param high the ratio is at most this; equal to low where it is known
 * @param formula TeX
 */
public record Law(double low, double high, String formula) {

    static Law exactly(double ratio, String formula) {
        return new Law(ratio, ratio, formula);
    }

    static Law between(double low, double high, String formula) {
        return new Law(low, high, formula);
    }
}
