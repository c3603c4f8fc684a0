package saddleback.engine.regions;

import org.jspecify.annotations.Nullable;

/**
 * Sizes of cells: lengths, areas, volumes.
 *
 * @param cells of one to five dimensions
 * @param disc what counts of cells in a plane, null for all of them
 */
public record CellMeasure(Cells cells, Domain.@Nullable Disc disc) {

    /** Sizes of whole cells. */
    public CellMeasure(Cells cells) {
        this(cells, null);
    }

    /** Sizes within a domain in which the cells were found. */
    public static CellMeasure of(Cells cells, Domain domain) {
        return new CellMeasure(cells, domain instanceof Domain.Disc d ? d : null);
    }

    /** The length, area or volume of a cell; infinite where it has no end. */
    public double size(int cell) {
        return disc == null ? of(cell).volume() : new DiscMeasure(disc).area(points(cell));
    }

    /** The centre of mass of a cell, a new array; not finite where the cell has no end. */
    public double[] centroid(int cell) {
        return disc == null ? of(cell).centroid() : new DiscMeasure(disc).centroid(points(cell));
    }

    /**
     * The length, area or volume of a facet of a cell, in one dimension 1.
     *
     * @param facet from {@code facetBegin[cell]} on
     */
    public double facet(int cell, int facet) {
        int own = facet - cells.facetBegin()[cell];
        int corners = corners(cell);
        return switch (cells.dims()) {
            case 1 -> 1;
            case 2 -> {
                double[] a = corner(cell, own);
                double[] b = corner(cell, (own + 1) % corners);
                yield disc == null
                        ? Math.hypot(b[0] - a[0], b[1] - a[1])
                        : new DiscMeasure(disc).length(a, b);
            }
            default -> {
                var sum = new Simplices(points(cell));
                sum.face(cells.facetCorners()[facet], facets(cell), cells.dims() - 1);
                yield sum.volume();
            }
        };
    }

    private Simplices of(int cell) {
        double[][] points = points(cell);
        var sum = new Simplices(points);
        switch (cells.dims()) {
            case 1 -> sum.add(new int[] {0, 1}, 1);
            case 2 -> {
                for (int i = 1; i + 1 < points.length; i++) sum.add(new int[] {0, i, i + 1}, 2);
            }
            default -> sum.polytope(facets(cell), cells.dims());
        }
        return sum;
    }

    private int corners(int cell) {
        return cells.cornerBegin()[cell + 1] - cells.cornerBegin()[cell];
    }

    private double[] corner(int cell, int corner) {
        int dims = cells.dims();
        double[] at = new double[dims];
        System.arraycopy(cells.corners(), (cells.cornerBegin()[cell] + corner) * dims, at, 0, dims);
        return at;
    }

    private double[][] points(int cell) {
        double[][] points = new double[corners(cell)][];
        for (int i = 0; i < points.length; i++) points[i] = corner(cell, i);
        return points;
    }

    private int[][] facets(int cell) {
        int from = cells.facetBegin()[cell];
        int[][] own = new int[cells.facetBegin()[cell + 1] - from][];
        System.arraycopy(cells.facetCorners(), from, own, 0, own.length);
        return own;
    }
}
