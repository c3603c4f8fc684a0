package saddleback.engine.labs.patterns;

import saddleback.engine.codec.Encoder;
import saddleback.engine.net.Layer;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.problem.Weights;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The file {@code network.json}: the parts {@code network} and {@code weights} of a problem that
 * studies a constructed network, the weights from the file beside it.
 *
 * @param network dense layers with rectifiers between them
 */
record NetworkDocument(Network network) {
    private static final String WEIGHTS = "weights.npz";

    /** The parts of a problem. */
    private record Written(NetworkSettings network, Weights weights) {}

    void write(OutputStream out) throws IOException {
        List<LayerSettings> layers =
                network.layers().stream().map(NetworkDocument::settings).toList();
        var written =
                new Written(NetworkSettings.of(layers), new Weights.FromFile(Path.of(WEIGHTS)));
        String json = new Encoder(Path.of("")).record(written).toPrettyString();
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static LayerSettings settings(Layer layer) {
        return layer instanceof Layer.Dense d
                ? new LayerSettings.Dense(d.out(), d.bias())
                : new LayerSettings.Relu();
    }
}
