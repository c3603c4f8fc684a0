package saddleback.app.labs.patterns.machine;

import saddleback.engine.construct.Section;

import java.util.ArrayList;
import java.util.List;

/**
 * What a network computes at one point of its plane.
 *
 * @param machine the network
 * @param z the point, in [0, 1]
 * @param sections what the units give, layer by layer
 * @param active nodes whose hats are not 0, as many as axes and one more at most
 * @param loss the mean loss on the training examples
 * @param target the loss that was asked for
 * @param bound proved in the point's cell; NaN while it is not known
 */
record Walk(
        Machine machine,
        double[] z,
        List<Section> sections,
        List<Node> active,
        double loss,
        double target,
        double bound) {
    private static final int BEHIND_HATS = 2;

    /**
     * Walks.
     *
     * @param z as many coordinates as axes; not kept, brought into the unit cube
     */
    static Walk through(Machine machine, double[] z) {
        double[] at = z.clone();
        for (int k = 0; k < at.length; k++) at[k] = Math.clamp(at[k], 0, 1);
        List<Section> sections = machine.network().sections(at);
        double s = sections.getLast().unit()[0];
        return new Walk(
                machine,
                at,
                sections,
                active(machine, sections.get(sections.size() - BEHIND_HATS).unit()),
                machine.network().link().loss(s),
                machine.network().target().height(at),
                bound(machine, at));
    }

    private static List<Node> active(Machine machine, double[] hats) {
        var nodes = new ArrayList<Node>();
        int columns = machine.grid() + 1;
        for (int n = 0; n < hats.length; n++)
            if (hats[n] > 0)
                nodes.add(new Node(n % columns, n / columns, hats[n], machine.nodes()[n]));
        return nodes;
    }

    private static double bound(Machine machine, double[] z) {
        if (machine.bounds().length == 0) return Double.NaN;
        int grid = machine.grid();
        int column = cell(z[0], grid);
        int row = z.length < 2 ? 0 : grid - 1 - cell(z[1], grid);
        return machine.bounds()[row * grid + column];
    }

    /** The cell of the grid that holds a coordinate. */
    static int cell(double z, int grid) {
        return Math.clamp((int) Math.floor(z * grid), 0, grid - 1);
    }

    /** What is added to the first output. */
    double s() {
        return sections.getLast().unit()[0];
    }

    double error() {
        return loss - target;
    }

    int grid() {
        return machine.grid();
    }

    int axes() {
        return z.length;
    }
}
