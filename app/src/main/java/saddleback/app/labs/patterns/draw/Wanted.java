package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.patterns.How;

/**
 * What shall be seen.
 *
 * @param way how the drawing comes into the loss
 * @param board what is drawn
 * @param standing how the search stands; null where one builds
 * @param grid cells along each axis of a built network's triangulation
 * @param task what a built network does besides
 * @param cell whose network is asked about; null for none
 * @param whole whether every example counts, or so many as can be looked at while training runs
 */
record Wanted(
        Way way,
        Board board,
        @Nullable Standing standing,
        int grid,
        How.Construct.Task task,
        @Nullable Cell cell,
        boolean whole) {}
