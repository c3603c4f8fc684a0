package saddleback.engine.multipoint;

/** How the directions of the plane follow from the trained vectors; written in lower case. */
public enum Parametrisation {
    /** The directions are trained themselves; penalties hold them orthogonal and equally long. */
    SIMPLE,
    /** The directions are the trained vectors less the origin; the same penalties. */
    DIFFERENCE,
    /**
     * As {@link #DIFFERENCE}, each direction made orthogonal to those before it by Gram-Schmidt and
     * brought to the length of the first.
     */
    UP_ORTHOGONAL
}
