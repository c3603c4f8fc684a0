package saddleback.engine.labs.regions;

import saddleback.engine.Output;
import saddleback.engine.Output.Column;
import saddleback.engine.regions.Cells;

import java.util.Arrays;

/**
 * The table of units, {@code units.csv}: which unit of which layer cuts where. For each unit that
 * can cut its layer and number, both from 0, how many cells it borders, and the size of its
 * boundary within the domain: the number of points, the length, or the area, of which each side
 * counts half.
 *
 * @param layer of each unit
 * @param unit number within the layer
 * @param cells bordered
 * @param boundary its size
 */
record UnitsTable(int[] layer, int[] unit, int[] cells, double[] boundary) {

    static UnitsTable of(Shapes shapes) {
        Cells cells = shapes.cells();
        int units = shapes.layout().units();
        int[] bordered = new int[units];
        double[] boundary = new double[units];
        int[] last = new int[units];
        Arrays.fill(last, -1);
        for (int c = 0; c < cells.size(); c++)
            for (int f = cells.facetBegin()[c]; f < cells.facetBegin()[c + 1]; f++) {
                int unit = cells.facetUnit()[f];
                if (unit < 0) continue;
                double size = shapes.measure().facet(c, f);
                // a facet can lie beyond a disc that its cell meets
                if (size == 0) continue;
                boundary[unit] += size / 2;
                if (last[unit] != c) bordered[unit]++;
                last[unit] = c;
            }
        int[] layer = new int[units];
        int[] within = new int[units];
        int count = 0;
        for (int u = 0; u < units; u++) {
            int l = shapes.layout().layerOf(u);
            if (!shapes.layout().divides(l)) continue;
            layer[count] = l;
            within[count] = u - shapes.layout().firstUnit(l);
            bordered[count] = bordered[u];
            boundary[count++] = boundary[u];
        }
        return new UnitsTable(
                Arrays.copyOf(layer, count),
                Arrays.copyOf(within, count),
                Arrays.copyOf(bordered, count),
                Arrays.copyOf(boundary, count));
    }

    void addTo(Output.Builder out) {
        out.table(
                "units",
                Column.of("layer", layer),
                Column.of("unit", unit),
                Column.of("cells", cells),
                Column.of("boundary", boundary));
    }
}
