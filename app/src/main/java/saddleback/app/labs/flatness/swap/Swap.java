package saddleback.app.labs.flatness.swap;

/**
 * One of two networks in other parameters.
 *
 * @param which 0 for the first, 1 for the second
 * @param power of two by which the last layer was multiplied and the first divided
 * @param factors one a layer, product 1
 * @param changed what is known of it there
 * @param apart largest |f - f'| over outputs and all examples
 * @param examples that was compared on
 */
record Swap(int which, int power, double[] factors, Minimum changed, double apart, int examples) {

    Swap with(Minimum more) {
        return new Swap(which, power, factors, more, apart, examples);
    }
}
