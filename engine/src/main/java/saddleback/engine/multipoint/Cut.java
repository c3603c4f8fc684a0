package saddleback.engine.multipoint;

import saddleback.engine.net.Network;

/**
 * How examples and cells are cut, from sizes alone: slabs of examples whose first layer's outputs
 * are held at a time, blocks of them that stay in cache, lanes of cells whose sums are added in
 * order. So results do not depend on the number of threads.
 *
 * @param slab most examples of a slab
 * @param block most examples of a block
 * @param lanes sums formed side by side
 */
record Cut(int slab, int block, int lanes) {
    private static final int SLAB_NUMBERS = 1 << 17;
    private static final int BLOCK_NUMBERS = 1 << 14;
    private static final int LANE_NUMBERS = 1 << 23;
    private static final int MOST_LANES = 8;

    /**
     * @param axes of the plane
     * @param later parameters of the layers after the first
     */
    static Cut of(Network network, int axes, int later, int examples) {
        int units = network.layers().getFirst().outputs(network.inputs());
        int width = network.totalWidth() - network.inputs();
        int slab = Math.min(examples, Math.max(64, SLAB_NUMBERS / units));
        int block = Math.min(slab, Math.clamp(BLOCK_NUMBERS / width, 16, 512));
        long lane = (axes + 1L) * ((long) slab * units + later);
        return new Cut(slab, block, (int) Math.clamp(LANE_NUMBERS / lane, 2, MOST_LANES));
    }

    /** The most blocks of a slab. */
    int blocks() {
        return Math.ceilDiv(slab, block);
    }
}
