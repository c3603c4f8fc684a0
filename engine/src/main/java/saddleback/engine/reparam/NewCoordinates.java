package saddleback.engine.reparam;

/** Steps that leave the weights where they are and describe them by other coordinates. */
final class NewCoordinates {
    private NewCoordinates() {}

    /**
     * The step to coordinates of the present coordinates.
     *
     * @param first from the new coordinates to those before
     * @param at the new coordinates of the place; owned by it from now on
     */
    static Step step(Place before, Parametrisation first, double[] at, String jacobian) {
        Place after =
                new Place(
                        before.network(),
                        Composed.of(first, before.parametrisation()),
                        at,
                        before.inputScale());
        double log = 0 - first.at(at).logDeterminant();
        return new Step(after, log, jacobian, new WayBack(before, null));
    }
}
