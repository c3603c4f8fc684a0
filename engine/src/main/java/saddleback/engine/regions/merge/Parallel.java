package saddleback.engine.regions.merge;

import saddleback.engine.regions.AffineForward;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.SlicedLayers;
import saddleback.engine.regions.UnitLayout;

/**
 * Tells in float64, with bounds of rounding, which cuts cannot vanish on the hyperplane of another:
 * those whose functions are certainly no multiples of each other.
 */
final class Parallel {
    private final Cells cells;
    private final UnitLayout layout;
    private final FacetCut cuts;
    private final AffineForward sizes;
    private final double unit;
    private final double[] facet;
    private final double[] facetError;
    private final double[] form;
    private final double[] error;
    private int ran = -1;
    private int cell;

    Parallel(
            Cells cells,
            UnitLayout layout,
            FacetCut cuts,
            SlicedLayers magnitudes,
            double roundingUnit) {
        this.cells = cells;
        this.layout = layout;
        this.cuts = cuts;
        sizes = new AffineForward(magnitudes);
        unit = 2 * roundingUnit;
        int width = cells.dims() + 1;
        facet = new double[width];
        facetError = new double[width];
        form = new double[width];
        error = new double[width];
    }

    /** Compares with a facet from now on. */
    void start(int cell, FacetCut.Found found) {
        this.cell = cell;
        if (ran != cell) sizes.run(cells.states(), cell * layout.units());
        ran = cell;
        read(found.layer(), found.cut(), facet, facetError);
    }

    /** Whether a cut's function may be a multiple of the facet's, for all that float64 tells. */
    boolean possible(int layer, int cut) {
        read(layer, cut, form, error);
        for (int i = 0; i < form.length; i++)
            for (int j = 0; j < i; j++) {
                double minor = form[i] * facet[j] - form[j] * facet[i];
                if (Math.abs(minor) > doubt(i, j) + doubt(j, i)) return false;
            }
        return true;
    }

    private double doubt(int i, int j) {
        double a = Math.abs(form[i]);
        double b = Math.abs(facet[j]);
        return 2 * (error[i] * b + (a + error[i]) * facetError[j])
                + 0x1p-50 * a * b
                + Double.MIN_NORMAL;
    }

    private void read(int layer, int cut, double[] into, double[] doubt) {
        AffineForward values = cuts.forward(cell);
        int width = into.length;
        int per = layout.cutsPerUnit(layer);
        int u = cut / per;
        int within = cut % per;
        switch (layout.layer(layer).type()) {
            case MAXOUT -> {
                int rank = layout.states(layer);
                int i = 0;
                while (within >= rank - 1 - i) within -= rank - 1 - i++;
                int a = (u * rank + i) * width;
                int b = (u * rank + i + 1 + within) * width;
                double[] z = values.z(layer);
                double[] size = sizes.z(layer);
                for (int c = 0; c < width; c++) {
                    into[c] = z[a + c] - z[b + c];
                    doubt[c] = unit * (size[a + c] + size[b + c]);
                }
            }
            default -> {
                for (int c = 0; c < width; c++) {
                    into[c] = values.z(layer)[u * width + c];
                    doubt[c] = unit * sizes.z(layer)[u * width + c];
                }
                if (per == 2) {
                    into[width - 1] += within == 0 ? 1 : -1;
                    doubt[width - 1] += unit;
                }
            }
        }
    }
}
