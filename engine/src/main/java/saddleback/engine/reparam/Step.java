package saddleback.engine.reparam;

import java.util.List;

/**
 * What a transformation did.
 *
 * @param after where the network stands now
 * @param logDeterminant ln |det| of the derivative of the new coordinates by the old ones at the
 *     network's place; NaN where their numbers differ, or where both are more than the weights
 * @param jacobian the Jacobian as TeX, such as {@code \operatorname{diag}(\alpha_k I_{n_k})}
 * @param notes what was found on the way, such as the factor that a theorem's construction gives;
 *     empty for plain transformations
 * @param back the way back
 */
public record Step(
        Place after, double logDeterminant, String jacobian, List<Note> notes, WayBack back) {

    /** Copies the list. */
    public Step {
        notes = List.copyOf(notes);
    }

    /** A step without notes. */
    public Step(Place after, double logDeterminant, String jacobian, WayBack back) {
        this(after, logDeterminant, jacobian, List.of(), back);
    }

    /** The same step with notes. */
    Step with(List<Note> notes) {
        return new Step(after, logDeterminant, jacobian, notes, back);
    }

    /** Where the network came from: the place before, exactly where factors are powers of two. */
    public Place undone() {
        return back.from(after);
    }

    /**
     * A number with its name.
     *
     * @param name lower-case words joined by dashes
     */
    public record Note(String name, double value) {}
}
