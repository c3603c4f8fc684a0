package saddleback.engine.regions.polytope;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.UnitLayout;
import saddleback.engine.regions.exact.ExactNetwork;
import saddleback.engine.regions.maps.AffineRows;
import saddleback.engine.regions.maps.NetworkMaps;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides cells unit by unit and layer by layer. A unit of two states cuts a cell into its halves;
 * of a unit of more states each one is clipped by its own conditions, so that cuts between states
 * which are not the unit's there divide nothing. Safe for use by several threads.
 */
final class Walk {
    /** What is done with a finished cell. */
    interface Sink {
        /** Takes a cell whose units are all decided. */
        void take(Polytope cell, byte[] states, int origin);
    }

    private final NetworkMaps maps;
    private final UnitLayout layout;
    private final @Nullable ExactNetwork exact;
    private final List<List<Conditions>> conditions = new ArrayList<>();
    private final int last;

    /**
     * Walks of a network.
     *
     * @param exact null where nothing is to be proved
     */
    Walk(NetworkMaps maps, @Nullable ExactNetwork exact) {
        this.maps = maps;
        this.exact = exact;
        layout = maps.layout();
        int dividing = -1;
        for (int l = 0; l < layout.layers(); l++) {
            GivenLayer.Type type = layout.layer(l).type();
            conditions.add(Conditions.of(type, layout.states(l)));
            if (layout.divides(l)) dividing = l;
        }
        last = dividing;
    }

    /** The last layer that divides; -1 where none does. */
    int last() {
        return last;
    }

    /** The whole domain before the first layer that divides; null where none does. */
    @Nullable Node root(Polytope domain, Tally tally) {
        if (last < 0) return null;
        return enter(domain, 0, maps.input(), new byte[layout.units()], 0, tally);
    }

    private Node enter(
            Polytope cell, int from, AffineRows inputs, byte[] states, int origin, Tally tally) {
        int layer = from;
        AffineRows z = maps.rows(layer, inputs);
        while (!layout.divides(layer)) z = maps.rows(++layer, z);
        var cuts = new Cuts(layer, maps.cuts(layer, z), states.clone(), exact);
        Sides sides = Sides.of(cuts, cell, tally);
        return new Node(cell, layer, z, cuts, sides, 0, states, origin);
    }

    /**
     * Decides units until one divides the cell, and returns the parts; none where it is finished
     * and given to the sink.
     *
     * @param sink null to count alone
     */
    List<Node> step(Node start, Tally tally, @Nullable Sink sink) {
        Node node = start;
        while (true) {
            int units = layout.layer(node.layer()).units();
            for (int u = node.unit(); u < units; u++) {
                List<Node> parts = decide(node, u, tally);
                if (!parts.isEmpty()) return parts;
            }
            tally.afterLayer[node.layer()]++;
            if (node.layer() == last) {
                if (sink != null) sink.take(node.cell(), node.states(), node.origin());
                return List.of();
            }
            node = next(node, tally);
        }
    }

    private Node next(Node n, Tally tally) {
        AffineRows out = maps.outputs(n.layer(), n.z(), n.states());
        return enter(n.cell(), n.layer() + 1, out, n.states(), n.origin(), tally);
    }

    /** Writes a unit's state, or returns the parts where it has several. */
    private List<Node> decide(Node node, int unit, Tally tally) {
        int place = layout.firstUnit(node.layer()) + unit;
        int per = layout.cutsPerUnit(node.layer());
        List<Conditions> states = conditions.get(node.layer());
        if (per == 1 && node.sides().divided(unit))
            return halves(node, unit, states.getFirst().sides()[0] < 0 ? 0 : 1, place, tally);
        List<Node> parts = new ArrayList<>();
        for (int s = 0; s < states.size(); s++) {
            Clip part = clip(node, states.get(s), place, unit * per, tally);
            if (part == null) continue;
            if (part.cell() == node.cell()) {
                node.states()[place] = (byte) s;
                return List.of();
            }
            parts.add(node.part(part.cell(), part.sides(), unit, s, place));
        }
        return parts;
    }

    /** The halves of a cell by a unit's only cut; {@code state} is the one below it. */
    private static List<Node> halves(Node node, int unit, int state, int place, Tally tally) {
        var halves = halves(node.cell(), node.sides(), node.cuts(), unit, place);
        Halves.Half below = halves.half(-1);
        Halves.Half above = halves.half(1);
        Sides[] sides = node.sides().halves(below, above, unit, unit + 1, node.cuts(), tally);
        return List.of(
                node.part(below.cell(), sides[0], unit, state, place),
                node.part(above.cell(), sides[1], unit, 1 - state, place));
    }

    private static Halves halves(Polytope cell, Sides sides, Cuts cuts, int cut, int place) {
        return new Halves(cell, cuts, cut, sides.signs(cut), cuts.facet(cut, place));
    }

    private record Clip(Polytope cell, Sides sides) {}

    private static @Nullable Clip clip(
            Node node, Conditions wanted, int place, int first, Tally tally) {
        Polytope cell = node.cell();
        Sides sides = node.sides();
        for (int i = 0; i < wanted.cuts().length; i++) {
            int cut = first + wanted.cuts()[i];
            int side = wanted.sides()[i];
            if (!sides.on(cut, side)) {
                if (sides.on(cut, -side) || !wanted.alsoOn()[i]) return null;
            } else if (sides.divided(cut)) {
                var halves = halves(cell, sides, node.cuts(), cut, place);
                Halves.Half below = halves.half(-1);
                Halves.Half above = halves.half(1);
                Sides[] both = sides.halves(below, above, cut, first, node.cuts(), tally);
                cell = side < 0 ? below.cell() : above.cell();
                sides = both[side < 0 ? 0 : 1];
            }
        }
        return new Clip(cell, sides);
    }
}
