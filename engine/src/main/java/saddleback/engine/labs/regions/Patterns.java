package saddleback.engine.labs.regions;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.UnitLayout;

/**
 * Activation patterns in words.
 *
 * @param layout numbers the units
 */
record Patterns(UnitLayout layout) {
    private static final String DIGITS =
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-+";

    /**
     * A digit for each unit's state, layers divided by a bar, layers that do not divide left out:
     * 0110|10. States from 10 on are letters, small before large.
     */
    String text(byte[] states, int cell) {
        var text = new StringBuilder();
        for (int l = 0; l < layout.layers(); l++) {
            if (!layout.divides(l)) continue;
            if (!text.isEmpty()) text.append('|');
            for (int u = 0; u < layout.layer(l).units(); u++)
                text.append(DIGITS.charAt(state(states, cell, layout.firstUnit(l) + u)));
        }
        return text.toString();
    }

    /**
     * How many units are active: ReLUs that are on, hard tanh units between their ends; maxout
     * units, of which every piece is as good as another, are not counted.
     */
    int active(byte[] states, int cell) {
        int active = 0;
        for (int l = 0; l < layout.layers(); l++) {
            GivenLayer.Type type = layout.layer(l).type();
            if (!layout.divides(l) || type == GivenLayer.Type.MAXOUT) continue;
            for (int u = 0; u < layout.layer(l).units(); u++)
                if (state(states, cell, layout.firstUnit(l) + u) == 1) active++;
        }
        return active;
    }

    private int state(byte[] states, int cell, int unit) {
        return states[cell * layout.units() + unit];
    }
}
