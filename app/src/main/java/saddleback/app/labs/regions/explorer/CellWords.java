package saddleback.app.labs.regions.explorer;

import saddleback.app.glance.Numbers;
import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.AffineMap;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is said about a cell. */
final class CellWords {
    private static final int LONGEST = 40;
    private static final int OUTPUTS = 3;
    private static final int UNITS = 8;

    private final Cells cells;
    private final UnitLayout layout;
    private final boolean input;

    /**
     * Of cells of one network.
     *
     * @param input whether the coordinates are the inputs
     */
    CellWords(Cells cells, UnitLayout layout, boolean input) {
        this.cells = cells;
        this.layout = layout;
        this.input = input;
    }

    /** "1011 · 001", of wide layers how many units are on. */
    String pattern(int cell) {
        var groups = new ArrayList<String>();
        for (int l = 0; l < layout.layers(); l++) if (layout.divides(l)) groups.add(group(cell, l));
        return String.join(" · ", groups);
    }

    private String group(int cell, int layer) {
        int units = layout.layer(layer).units();
        int from = cell * layout.units() + layout.firstUnit(layer);
        if (units <= LONGEST) {
            var digits = new StringBuilder();
            for (int u = 0; u < units; u++) digits.append(digit(cells.states()[from + u]));
            return digits.toString();
        }
        int on = 0;
        for (int u = 0; u < units; u++) if (cells.states()[from + u] != 0) on++;
        boolean maxout = layout.layer(layer).type() == GivenLayer.Type.MAXOUT;
        return maxout ? units + " units" : "%d of %d on".formatted(on, units);
    }

    private static char digit(byte state) {
        return Character.forDigit(Math.min(state, Character.MAX_RADIX - 1), Character.MAX_RADIX);
    }

    /** "f(x) = 1.2 x₁ − 0.3 x₂ + 0.7", of several outputs the first few. */
    String map(AffineMap map) {
        int outputs = map.constant().length;
        var all = new ArrayList<String>();
        for (int o = 0; o < Math.min(outputs, OUTPUTS); o++) {
            String name = outputs == 1 ? "f" : "f" + low(o + 1);
            all.add(
                    "%s(%s) = %s"
                            .formatted(name, letter(), sum(map.jacobian()[o], map.constant()[o])));
        }
        return String.join(",  ", all) + (outputs > OUTPUTS ? ",  …" : "");
    }

    private String letter() {
        return input ? "x" : "u";
    }

    private String sum(double[] slopes, double constant) {
        var text = new StringBuilder();
        for (int d = 0; d < slopes.length; d++)
            term(slopes[d], " " + letter() + (slopes.length == 1 ? "" : low(d + 1)), text);
        term(constant, "", text);
        return text.isEmpty() ? "0" : text.toString();
    }

    private static void term(double factor, String of, StringBuilder text) {
        String size = Numbers.brief(Math.abs(factor));
        if (size.equals("0")) return;
        if (text.isEmpty()) text.append(factor < 0 ? "−" : "");
        else text.append(factor < 0 ? " − " : " + ");
        text.append(size.equals("1") && !of.isEmpty() ? of.strip() : size + of);
    }

    private static String low(int number) {
        var digits = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) digits.append((char) ('₀' + c - '0'));
        return digits.toString();
    }

    /** Units whose state changes at a cell's boundary, rising; negative ones are the domain's. */
    SortedSet<Integer> bounding(int cell) {
        var units = new TreeSet<Integer>();
        for (int f = cells.facetBegin()[cell]; f < cells.facetBegin()[cell + 1]; f++)
            units.add(cells.facetUnit()[f]);
        return units;
    }

    /** "layer 1: units 3, 7; layer 2: unit 5; the edge". */
    String bounds(int cell) {
        var byLayer = new TreeMap<Integer, List<Integer>>();
        boolean edge = false;
        for (int unit : bounding(cell))
            if (unit < 0) edge = true;
            else {
                int layer = layout.layerOf(unit);
                byLayer.computeIfAbsent(layer, _ -> new ArrayList<>())
                        .add(unit - layout.firstUnit(layer) + 1);
            }
        var parts = new ArrayList<String>();
        byLayer.forEach((layer, units) -> parts.add(units(layer, units)));
        if (edge) parts.add("the edge of what is looked at");
        return parts.isEmpty() ? "nothing" : String.join("; ", parts);
    }

    private static String units(int layer, List<Integer> units) {
        String list = String.join(", ", units.stream().limit(UNITS).map(String::valueOf).toList());
        int more = units.size() - UNITS;
        return "layer %d: %s %s%s"
                .formatted(
                        layer + 1,
                        units.size() == 1 ? "unit" : "units",
                        list,
                        more > 0 ? " and %d more".formatted(more) : "");
    }

    /** "layer 2, unit 5". */
    String name(int unit) {
        int layer = layout.layerOf(unit);
        return "layer %d, unit %d".formatted(layer + 1, unit - layout.firstUnit(layer) + 1);
    }
}
