package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.regions.Activity;
import saddleback.app.labs.regions.AffineMaps;
import saddleback.app.labs.regions.MapFigures;
import saddleback.app.labs.regions.OriginTiles;
import saddleback.app.labs.regions.OutputPicture;
import saddleback.app.labs.regions.PlaneCut;
import saddleback.app.labs.regions.Quantity;
import saddleback.app.labs.regions.Tiles;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourMap;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;

import java.util.Arrays;
import java.util.List;

/** What the colours of a map of regions mean. */
public enum Colouring {
    /** Every pattern has its colour, wherever it is met. */
    PATTERN("pattern of active units"),
    /** Cells with the same affine map have one colour; patterns while that is not known. */
    FUNCTION("affine function"),
    ORIGIN("layer that cut it out"),
    ACTIVE("number of active units"),
    GRADIENT("direction of the gradient"),
    OUTPUT("output");

    private static final ColourScale DIRECTIONS =
            new ColourScale(
                    ColourMap.CYCLIC,
                    new Range(-180, 180),
                    ColourScale.Spread.LINEAR,
                    false,
                    false);

    /** All of them, as they are offered. */
    public static final List<Colouring> ORDER = List.of(values());

    private final String words;

    Colouring(String words) {
        this.words = words;
    }

    /** A few words for each, in their order. */
    public static List<String> words() {
        return ORDER.stream().map(c -> c.words).toList();
    }

    /**
     * Coloured cells.
     *
     * @param marks to be drawn first
     * @param bar that explains the colours, null where none does
     */
    public record Coloured(List<Mark> marks, @Nullable ColourBar bar) {

        /** Copies the list. */
        public Coloured {
            marks = List.copyOf(marks);
        }
    }

    /** The cells of a cut in these colours. */
    public Coloured of(PlaneCut cut) {
        return switch (this) {
            case PATTERN -> named(cut, patterns(cut));
            case FUNCTION -> named(cut, functions(cut));
            case ORIGIN -> new Coloured(OriginTiles.of(cut), null);
            case ACTIVE -> {
                double[] active = Activity.of(cut.cells(), cut.layers().layout());
                yield scaled(
                        cut, active, ColourScale.linear(ColourMap.VIRIDIS, active), "active units");
            }
            case GRADIENT -> scaled(cut, directions(cut), DIRECTIONS, "direction in degrees");
            case OUTPUT -> output(cut);
        };
    }

    private static Coloured named(PlaneCut cut, double[] places) {
        return new Coloured(List.of(cut.tiles(places, Tiles.NAMES)), null);
    }

    private static Coloured scaled(PlaneCut cut, double[] values, ColourScale scale, String label) {
        return new Coloured(List.of(cut.tiles(values, scale)), new ColourBar(scale, label));
    }

    private static double[] patterns(PlaneCut cut) {
        return MapFigures.patterns(cut, cut.layers().count() - 1);
    }

    /** Every cell has the colour of the first cell with its function. */
    private static double[] functions(PlaneCut cut) {
        double[] places = patterns(cut);
        var merged = cut.result().merged();
        if (merged == null) return places;
        double[] first = new double[merged.functions()];
        Arrays.fill(first, Double.NaN);
        for (int i = 0; i < places.length; i++) {
            int f = merged.function()[i];
            if (Double.isNaN(first[f])) first[f] = places[i];
            places[i] = first[f];
        }
        return places;
    }

    private static double[] directions(PlaneCut cut) {
        Quantity quantity = Quantity.of(cut.result());
        AffineMaps maps = cut.maps();
        double[] angle = new double[cut.cells().size()];
        for (int i = 0; i < angle.length; i++) {
            double[] map = maps.at(i);
            double x = quantity.of(map, 3, 0);
            double y = quantity.of(map, 3, 1);
            angle[i] = x == 0 && y == 0 ? Double.NaN : Math.toDegrees(Math.atan2(y, x));
        }
        return angle;
    }

    private static Coloured output(PlaneCut cut) {
        Grid grid = OutputPicture.of(cut);
        ColourScale scale =
                Quantity.classes(cut.result()) > 2
                        ? ColourScale.linear(ColourMap.VIRIDIS, grid.values())
                        : ColourScale.diverging(grid.values());
        return new Coloured(
                List.of(new Raster(grid, scale, Raster.Look.BOUNDED)),
                new ColourBar(scale, OutputPicture.name(cut)));
    }
}
