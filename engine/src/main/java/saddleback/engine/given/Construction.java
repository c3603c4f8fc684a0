package saddleback.engine.given;

/** A recipe for a network whose number of linear regions is known. */
public sealed interface Construction permits Folding {

    /** The network. */
    GivenNetwork network();
}
