package saddleback.engine.construct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the units of one layer of the pattern's path give at one point of the plane. Those of the
 * base stand beside them and are not listed: they depend on the example.
 *
 * @param name of the layer, as {@link LayerBlock#name} has it
 * @param unit rectified numbers, one a unit; of the last layer what is added to each output. Not
 *     copied, not changed by anyone
 */
public record Section(String name, double[] unit) {

    /** How many units do not give 0. */
    public int active() {
        return (int) Arrays.stream(unit).filter(u -> u != 0).count();
    }

    /** Every layer at a point, from the inputs on. */
    static List<Section> of(PatternPath path, double[] z) {
        var sections = new ArrayList<Section>();
        double[] x = Arrays.stream(z).map(h -> Math.max(0, h)).toArray();
        for (int l = 0; l < path.depth(); l++) {
            HatLayer hat = path.layers().get(l);
            if (l > 0) x = output(hat.layer(), x, l < path.depth() - 1);
            sections.add(new Section(hat.name(), x));
        }
        return List.copyOf(sections);
    }

    private static double[] output(SparseLayer layer, double[] x, boolean rectified) {
        double[] y = layer.bias().clone();
        for (int r = 0; r < y.length; r++) {
            for (int k = layer.start()[r]; k < layer.start()[r + 1]; k++)
                y[r] += layer.weight()[k] * x[layer.column()[k]];
            if (rectified) y[r] = Math.max(0, y[r]);
        }
        return y;
    }
}
