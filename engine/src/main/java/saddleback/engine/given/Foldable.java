package saddleback.engine.given;

/** A construction that folds its inputs layer by layer, before a last layer that divides them. */
public interface Foldable {

    /** How many layers fold. */
    int folds();

    /**
     * The network of the first so many folds; its outputs are the coordinates of the folded paper.
     *
     * @param folds 0 to {@link #folds}
     */
    GivenNetwork folded(int folds);
}
