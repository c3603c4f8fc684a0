package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.engine.pattern.Lattice;

/**
 * A cell that a person points at.
 *
 * @param index row-major in the lattice
 * @param x where its middle is drawn
 * @param y where its middle is drawn; 0 on a line
 * @param name such as "cell (3, −2)", its coordinates to the right and downwards
 */
record Spot(int index, double x, double y, String name) {

    /** The cell at a place as it is drawn; null beside the lattice. */
    static @Nullable Spot at(Reel reel, double x, double y) {
        Lattice at = reel.result().at();
        int column = nearest(reel.sheet().x(), x);
        if (column < 0) return null;
        String right = Numbers.brief(at.along()[0][column]);
        if (at.axes() == 1)
            return new Spot(column, at.along()[0][column], 0, "cell (" + right + ")");
        double[] upwards = reel.sheet().upwards();
        int fromBelow = nearest(upwards, y);
        if (fromBelow < 0) return null;
        int row = at.rows() - 1 - fromBelow;
        int index = (reel.slice() * at.rows() + row) * at.columns() + column;
        String down = Numbers.brief(at.along()[1][row]);
        return new Spot(
                index,
                at.along()[0][column],
                upwards[fromBelow],
                "cell (%s, %s)".formatted(right, down));
    }

    /** Of increasing places the nearest; -1 further than half a cell beside them. */
    private static int nearest(double[] places, double v) {
        int best = 0;
        for (int i = 1; i < places.length; i++)
            if (Math.abs(places[i] - v) < Math.abs(places[best] - v)) best = i;
        double cell = places.length < 2 ? 1 : places[1] - places[0];
        return Math.abs(places[best] - v) <= 0.5 * cell + Math.ulp(v) ? best : -1;
    }
}
