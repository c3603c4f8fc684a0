package saddleback.app.labs.patterns.draw;

import saddleback.engine.multipoint.Found;
import saddleback.engine.multipoint.Mask;
import saddleback.engine.pattern.Lattice;

import java.util.List;

/**
 * How the search for a drawing stands; never changes.
 *
 * @param board what is looked for
 * @param mask which of its cells are trained
 * @param found the plane
 * @param at where the cells stand in it
 * @param steps since the beginning
 * @param course of the losses
 * @param redrawn the last steps before which the drawing changed
 * @param running whether steps are being made
 * @param halt why none can be made, in words; empty where they can
 * @param obeyed how many orders were obeyed
 */
record Standing(
        Board board,
        Mask mask,
        Found found,
        Lattice at,
        long steps,
        Course.Lines course,
        List<Long> redrawn,
        boolean running,
        String halt,
        long obeyed) {

    Standing {
        redrawn = List.copyOf(redrawn);
    }
}
