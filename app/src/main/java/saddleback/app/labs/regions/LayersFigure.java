package saddleback.app.labs.regions;

import saddleback.app.glance.Numbers;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;

/** How each layer divides what the layers before left whole: a plane cut after every layer. */
final class LayersFigure {
    private static final double BEFORE = 0.6;
    private static final double NEW = 1.1;

    private LayersFigure() {}

    static Figure of(PlaneCut cut) {
        LayerLines lines = cut.lines();
        var panels = new ArrayList<Panel>();
        int layers = cut.layers().count();
        for (int l = 0; l < layers; l++) panels.add(panel(cut, lines, l, 1));
        int columns = layers <= 3 ? layers : layers == 4 ? 2 : 3;
        return Figure.grid("", panels, columns, null, "");
    }

    /**
     * The cut after a layer.
     *
     * @param opacity of the lines that are new, and of all they divide
     */
    static Plane panel(PlaneCut cut, LayerLines lines, int layer, double opacity) {
        var marks = new ArrayList<Mark>();
        marks.add(cut.tiles(MapFigures.patterns(cut, layer), Tiles.NAMES));
        double thin = MapFigures.thin(cut.cells().size()).width() / 0.6;
        if (layer > 0) marks.add(lines.plain(layer - 1, Stroke.of(Ink.TEXT, BEFORE * thin), ""));
        marks.add(lines.only(layer, NEW * thin, opacity));
        return cut.panel(title(cut, layer), marks, Legend.NONE);
    }

    private static String title(PlaneCut cut, int layer) {
        long[] after = cut.result().census().afterLayer();
        return "after %s: %s"
                .formatted(
                        LayerNames.name(layer), Numbers.count(after[layer], "region", "regions"));
    }
}
