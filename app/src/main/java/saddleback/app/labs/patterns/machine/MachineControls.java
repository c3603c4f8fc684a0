package saddleback.app.labs.patterns.machine;

import saddleback.app.labs.Control;

import java.util.ArrayList;
import java.util.List;

/** What a person handles. */
final class MachineControls {
    static final String FIRST = "first-bias";
    static final String SECOND = "second-bias";
    static final String GRID = "grid";
    static final String OWN = "own-grid";

    private static final int MOST_OF_LINES = 200;
    private static final int MOST_OF_PLANES = 60;

    private MachineControls() {}

    /** The finest grid that can be asked for. */
    static int finest(int axes, int own) {
        return Math.max(own, axes == 1 ? MOST_OF_LINES : MOST_OF_PLANES);
    }

    /**
     * All of them.
     *
     * @param z the point
     * @param grid asked for
     * @param own the result's
     */
    static List<Control> of(double[] z, int grid, int own) {
        var all = new ArrayList<Control>();
        all.add(
                new Control.Heading(
                        "biases",
                        z.length == 1 ? "The bias that is moved" : "The two biases that are moved",
                        "All other parameters stay as they are"));
        all.add(bias(FIRST, "z₁, bias of unit 1", z[0]));
        if (z.length > 1) all.add(bias(SECOND, "z₂, bias of unit 2", z[1]));
        all.add(
                new Control.Heading(
                        "size", "The grid", "How finely the target is followed by the network"));
        all.add(
                new Control.Slider(
                        GRID,
                        "G, cells along each axis",
                        "Builds the network anew with so many cells",
                        true,
                        1,
                        finest(z.length, own),
                        grid,
                        false,
                        1));
        all.add(
                new Control.Button(
                        OWN,
                        "The experiment's " + own,
                        "The network as the experiment has it",
                        grid != own,
                        "mdi2r-restart"));
        return all;
    }

    private static Control bias(String id, String label, double value) {
        return new Control.Slider(
                id,
                label,
                "A bias of the first layer; together they are the point of the plane",
                true,
                0,
                1,
                value,
                false,
                0);
    }
}
