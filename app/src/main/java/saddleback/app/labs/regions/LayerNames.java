package saddleback.app.labs.regions;

import saddleback.engine.regions.UnitLayout;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers that divide cells, counted from 1 as a reader does; linear layers are left out.
 *
 * @param layout of the network
 * @param dividing indices of those layers
 */
public record LayerNames(UnitLayout layout, List<Integer> dividing) {
    public LayerNames(UnitLayout layout) {
        this(layout, dividing(layout));
    }

    private static List<Integer> dividing(UnitLayout layout) {
        var out = new ArrayList<Integer>();
        for (int l = 0; l < layout.layers(); l++) if (layout.divides(l)) out.add(l);
        return List.copyOf(out);
    }

    /** How many there are. */
    public int count() {
        return dividing.size();
    }

    /** The number of the layer of a unit among them, from 0; -1 of a unit that does not divide. */
    public int of(int unit) {
        return dividing.indexOf(layout.layerOf(unit));
    }

    /** Units up to the end of a layer. */
    public int unitsThrough(int number) {
        return layout.firstUnit(dividing.get(number) + 1);
    }

    /** "layer 2". */
    public static String name(int number) {
        return "layer " + (number + 1);
    }
}
