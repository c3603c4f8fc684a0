package saddleback.app.labs.regions;

import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;

import java.util.ArrayList;
import java.util.List;

/** Cells in the colour of the layer that cut them out, those of each layer together. */
public final class OriginTiles {
    private static final double OPACITY = 0.75;

    private OriginTiles() {}

    public static List<Mark> of(PlaneCut cut) {
        var out = new ArrayList<Mark>();
        for (int l = 0; l < cut.layers().count(); l++) {
            int layer = cut.layers().dividing().get(l);
            Mosaic tiles =
                    Tiles.only(
                            cut.shapes(),
                            i -> cut.cells().origin()[i] == layer,
                            new Fill.Plain(new Ink.Series(l), OPACITY),
                            LayerNames.name(l));
            if (tiles.polygons() > 0) out.add(tiles);
        }
        return out;
    }
}
