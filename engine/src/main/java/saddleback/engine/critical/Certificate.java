package saddleback.engine.critical;

/**
 * What is proved about a point found: that a true critical point of some index lies near it.
 *
 * @param kind how far the proof goes
 * @param holds whether it succeeded; where not, nothing is known from it
 * @param radius a critical point lies within this Euclidean distance, and no other one within it
 *     (modulo the symmetries of the softmax where the loss is not changed by them); NaN where it
 *     does not hold
 * @param index number of negative eigenvalues of the Hessian at that critical point; -1 where it
 *     does not hold
 * @param reason one sentence without a final stop: what was shown, or why it could not be
 */
public record Certificate(Kind kind, boolean holds, double radius, int index, String reason) {

    /** How far a proof goes. */
    public enum Kind {
        /** Every rounding is bounded: a theorem about the network with exactly these data. */
        RIGOROUS,
        /** Newton-Kantorovich's condition with an estimated Lipschitz constant: no proof. */
        NUMERICAL
    }
}
