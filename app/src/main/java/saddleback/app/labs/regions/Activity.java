package saddleback.app.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;

/** How many units of a network are active: let changes of their input through at full size. */
public final class Activity {
    private Activity() {}

    /** Whether any layer has units that are active or not. */
    public static boolean suits(UnitLayout layout) {
        for (int l = 0; l < layout.layers(); l++) if (switches(layout.layer(l))) return true;
        return false;
    }

    private static boolean switches(GivenLayer layer) {
        return switch (layer.type()) {
            case RELU, LEAKY_RELU, HARD_TANH -> true;
            case MAXOUT, LINEAR -> false;
        };
    }

    /** The number of active units of each cell. */
    public static double[] of(Cells cells, UnitLayout layout) {
        double[] out = new double[cells.size()];
        for (int l = 0; l < layout.layers(); l++) {
            if (!switches(layout.layer(l))) continue;
            for (int i = 0; i < out.length; i++) {
                int at = i * layout.units();
                for (int u = layout.firstUnit(l); u < layout.firstUnit(l + 1); u++)
                    if (cells.states()[at + u] == 1) out[i]++;
            }
        }
        return out;
    }
}
