package saddleback.engine.labs.patterns;

import saddleback.engine.Output;
import saddleback.engine.construct.ConstructedNetwork;
import saddleback.engine.io.WeightFile;
import saddleback.engine.net.Network;
import saddleback.engine.pattern.Planted;

import java.util.List;
import java.util.function.ToLongFunction;

/** What of a constructed network goes into files. */
record ConstructedOutput(PatternsResult result, Constructed built, Output.Builder out) {
    /** Larger networks are not written out as dense matrices: 8 bytes each. */
    static final long MOST_WRITTEN = 4_000_000;

    void add() {
        out.value("grid", built.grid());
        out.value("parameters", built.parameters());
        out.value("nonzero", built.nonzero());
        out.value("error.max", built.greatest());
        out.value("bound", built.bound());
        if (result.planted() instanceof ConstructedNetwork network)
            out.value("bound-by-curvature", network.uniformBound());
        out.array("error", built.error(), result.at().shape());
        blocks();
        study();
        Painting painting = result.painting();
        if (painting != null) painting(painting);
        weights();
    }

    private void blocks() {
        List<Constructed.Block> b = built.blocks();
        out.table(
                "blocks",
                new Output.Column("name", b.stream().map(Constructed.Block::name).toList()),
                new Output.Column("does", b.stream().map(Constructed.Block::does).toList()),
                new Output.Column("formula", b.stream().map(Constructed.Block::formula).toList()),
                whole("units", b, Constructed.Block::units),
                whole("nonzero", b, Constructed.Block::nonzero),
                whole("parameters", b, Constructed.Block::parameters),
                whole("moved", b, Constructed.Block::moved));
    }

    private void study() {
        List<Constructed.Size> s = built.study();
        if (s.isEmpty()) return;
        out.table(
                "study",
                whole("grid", s, Constructed.Size::grid),
                whole("parameters", s, Constructed.Size::parameters),
                Output.Column.of(
                        "error", s.stream().mapToDouble(Constructed.Size::greatest).toArray()),
                Output.Column.of(
                        "bound", s.stream().mapToDouble(Constructed.Size::bound).toArray()));
    }

    private static <T> Output.Column whole(String name, List<T> rows, ToLongFunction<T> of) {
        return new Output.Column(
                name, rows.stream().map(r -> Long.toString(of.applyAsLong(r))).toList());
    }

    private void painting(Painting p) {
        List<String> lights = List.of("red", "green", "blue");
        double greatest = 0;
        for (int k = 0; k < lights.size(); k++) {
            out.array("asked-" + lights.get(k), p.target()[k], result.at().shape());
            out.array("painted-" + lights.get(k), p.painted()[k], result.at().shape());
            for (int i = 0; i < p.target()[k].length; i++)
                greatest = Math.max(greatest, Math.abs(p.painted()[k][i] - p.target()[k][i]));
        }
        out.value("painting.error.max", greatest);
        out.value("painting.bound", p.bound());
    }

    /** At the corner 0 of the cube, and what a problem says that goes on from there. */
    private void weights() {
        if (built.parameters() > MOST_WRITTEN) {
            out.value(
                    "weights-left-out",
                    "more than %,d parameters, most of them 0".formatted(MOST_WRITTEN));
            return;
        }
        Planted planted = result.planted();
        Network network = planted.network();
        double[] w = planted.weights(new double[planted.axes()]);
        out.weights(WeightFile.arrays(network, w));
        out.document("network.json", new NetworkDocument(network)::write);
    }
}
