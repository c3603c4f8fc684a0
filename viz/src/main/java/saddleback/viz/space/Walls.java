package saddleback.viz.space;

/** What is drawn where heights leave the box's z range. */
public enum Walls {
    /** The surface ends at the range, along an exact rim that a line marks. */
    CUT,
    /** Beyond the rim it goes on as a pale hatched plateau at the end of the range. */
    CAPPED
}
