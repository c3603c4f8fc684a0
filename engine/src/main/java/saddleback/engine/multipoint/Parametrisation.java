package saddleback.engine.multipoint;

/**
 * How the directions of the plane follow from the trained vectors; written in lower case. Formulas
 * are those of the published code.
 */
public enum Parametrisation {
    /** The directions are trained themselves; penalties hold them orthogonal and equally long. */
    SIMPLE,
    /** The directions are the trained vectors less the origin; the same penalties. */
    DIFFERENCE,
    /**
     * The first direction is the first trained vector less the origin. Every other is a trained
     * vector itself, made orthogonal to the directions before it by Gram-Schmidt and brought to the
     * length of the first.
     */
    UP_ORTHOGONAL;

    /** Whether the origin is subtracted from trained vector number {@code k}, from 0. */
    public boolean difference(int k) {
        return switch (this) {
            case SIMPLE -> false;
            case DIFFERENCE -> true;
            case UP_ORTHOGONAL -> k == 0;
        };
    }

    /** Whether directions are orthogonal and equally long as they are made. */
    boolean orthogonal() {
        return this == UP_ORTHOGONAL;
    }
}
