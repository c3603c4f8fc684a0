package saddleback.engine.labs.regions;

import saddleback.engine.regions.CellMeasure;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.UnitLayout;

/**
 * The cells of a result with all that files tell of them, made when it is asked for.
 *
 * @param outputs of the network
 */
record Shapes(
        Cells cells,
        Merged merged,
        UnitLayout layout,
        CellMeasure measure,
        Patterns patterns,
        CellMaps maps,
        int outputs) {

    static Shapes of(RegionsResult r, Cells cells, Merged merged) {
        var layout = new UnitLayout(r.network());
        return new Shapes(
                cells,
                merged,
                layout,
                CellMeasure.of(cells, r.domain()),
                new Patterns(layout),
                new CellMaps(r.network(), r.slice(), cells, layout.units()),
                r.network().outputs());
    }

    /** "length", "area" or "volume". */
    String sizeName() {
        return switch (cells.dims()) {
            case 1 -> "length";
            case 2 -> "area";
            default -> "volume";
        };
    }
}
