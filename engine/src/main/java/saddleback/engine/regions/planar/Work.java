package saddleback.engine.regions.planar;

import org.jspecify.annotations.Nullable;

/**
 * A part of a cell that is still to be searched.
 *
 * @param d the dividing layer at which the search is
 * @param corners the polygon alone
 * @param z maps of layer d
 * @param next maps of the layer after with what is decided so far, null for the last
 * @param pending units of layer d that still cut
 * @param states of all units as far as decided
 * @param bits of all cuts as far as decided
 * @param origin layer that made the polygon
 */
record Work(
        int d,
        Corners corners,
        double[] z,
        double @Nullable [] next,
        int[] pending,
        byte[] states,
        byte[] bits,
        int origin) {}
