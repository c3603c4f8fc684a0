package saddleback.engine.regions.polytope;

import saddleback.engine.regions.maps.AffineRows;

/**
 * A cell on which the units up to one are decided.
 *
 * @param cell its shape
 * @param layer whose cuts are being decided
 * @param z the layer's functions
 * @param cuts the layer's cuts
 * @param sides where the cell lies
 * @param unit of the layer, the next to be decided
 * @param states of every unit decided; owned by this node
 * @param origin the last layer that divided its parent
 */
record Node(
        Polytope cell,
        int layer,
        AffineRows z,
        Cuts cuts,
        Sides sides,
        int unit,
        byte[] states,
        int origin) {

    /** A part of this cell with the state of one more unit of the layer, and of all before. */
    Node part(Polytope part, Sides partSides, int decided, int state, int place) {
        byte[] s = states.clone();
        s[place] = (byte) state;
        return new Node(part, layer, z, cuts, partSides, decided + 1, s, layer);
    }
}
