package saddleback.engine.slice;

/** A way to the sums over one block of examples on one row. */
sealed interface RowEvaluator permits PointByPoint, ReluWalk {

    /** Adds the block's losses and right answers at each point of the row to {@code sums}. */
    void evaluate(PlaneBlock block, Row row, BlockSums sums);
}
