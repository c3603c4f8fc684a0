package saddleback.app.labs.regions;

import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Polygons;

import java.util.ArrayList;
import java.util.List;

/** Cells in the colour of the layer that cut them out, those of each layer together. */
public final class OriginTiles {
    private static final double OPACITY = 0.75;

    private OriginTiles() {}

    public static List<Mark> of(PlaneCut cut) {
        List<List<Polygons.Outline>> of = new ArrayList<>();
        for (int l = 0; l < cut.layers().count(); l++) of.add(new ArrayList<>());
        for (int i = 0; i < cut.shapes().size(); i++) {
            int number = cut.layers().dividing().indexOf((int) cut.cells().origin()[i]);
            if (number >= 0 && cut.shapes().begin()[i + 1] - cut.shapes().begin()[i] > 2)
                of.get(number).add(new Polygons.Outline(cut.shapes().xs(i), cut.shapes().ys(i)));
        }
        var out = new ArrayList<Mark>();
        for (int l = 0; l < of.size(); l++)
            if (!of.get(l).isEmpty())
                out.add(
                        new Polygons(
                                of.get(l),
                                new Fill.Plain(new Ink.Series(l), OPACITY),
                                null,
                                LayerNames.name(l)));
        return out;
    }
}
