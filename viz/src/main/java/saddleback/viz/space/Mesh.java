package saddleback.viz.space;

/**
 * The triangles of a surface in box coordinates, counter-clockwise seen from above. Triangles come
 * in blocks that are near each other in space; those of a block before {@code plateau} belong to
 * the surface, the others to its plateaus.
 *
 * @param x box coordinates of the vertices
 * @param y box coordinates of the vertices
 * @param z box coordinates of the vertices
 * @param slopeX dz/dx in box coordinates
 * @param slopeY dz/dy in box coordinates
 * @param colour palette position, 0 to 255 and beyond, NaN for none
 * @param u column coordinate in the grid
 * @param v row coordinate in the grid
 * @param corners three vertices per triangle
 * @param blockStart first triangle of every block, and the number of triangles at the end
 * @param blockBounds least and greatest x, y, z of every block, six numbers each
 * @param plateau index of the first block of plateaus
 * @param rims heights in box coordinates at which the surface is cut, rising, at most two
 */
record Mesh(
        float[] x,
        float[] y,
        float[] z,
        float[] slopeX,
        float[] slopeY,
        float[] colour,
        float[] u,
        float[] v,
        int[] corners,
        int[] blockStart,
        float[] blockBounds,
        int plateau,
        double[] rims) {
    int blocks() {
        return blockStart.length - 1;
    }
}
