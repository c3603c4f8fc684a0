package saddleback.engine.io;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.NamedArrays;
import saddleback.engine.format.Npz;
import saddleback.engine.format.Safetensors;
import saddleback.engine.net.Block;
import saddleback.engine.net.Network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Weights in PyTorch's layout: {@code 0.weight} (outputs x inputs), {@code 0.bias}, {@code
 * 2.weight}, ... for an {@code nn.Sequential}. On reading any names will do if the shapes fit in
 * order.
 */
public final class WeightFile {
    private WeightFile() {}

    /**
     * The flat parameter vector of {@code network} in an npz or safetensors file.
     *
     * @throws IllegalArgumentException "file: place: rule, was value" for a file that is damaged or
     *     does not fit
     * @throws IOException if the file cannot be read
     */
    public static double[] read(Path file, Network network) throws IOException {
        Map<String, Array> arrays = open(file).arrays();
        List<Array> chosen = byName(arrays, network);
        if (chosen.isEmpty()) chosen = new ArrayList<>(arrays.values());
        List<Block> blocks = network.blocks();
        if (chosen.size() != blocks.size())
            throw new IllegalArgumentException(
                    "%s: arrays: %d for this network (%s), was %d (%s)"
                            .formatted(
                                    file,
                                    blocks.size(),
                                    shapes(blocks),
                                    chosen.size(),
                                    String.join(", ", arrays.keySet())));
        double[] w = new double[network.size()];
        for (int i = 0; i < blocks.size(); i++) copy(file, chosen.get(i), blocks.get(i), w);
        return w;
    }

    private static NamedArrays open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".npz")) return Npz.read(file);
        if (name.endsWith(".safetensors")) return Safetensors.read(file);
        throw new IllegalArgumentException(
                file + ": name: ending in .npz or .safetensors, was " + name);
    }

    /** The arrays with PyTorch's names, or none if one is missing. */
    private static List<Array> byName(Map<String, Array> arrays, Network network) {
        var chosen = new ArrayList<Array>();
        for (Block b : network.blocks()) {
            Array a = arrays.get(b.name());
            if (a == null) return List.of();
            chosen.add(a);
        }
        return chosen;
    }

    private static String shapes(List<Block> blocks) {
        var text = new ArrayList<String>();
        for (Block b : blocks) text.add(b.name() + " " + Arrays.toString(b.shape()));
        return String.join(", ", text);
    }

    private static void copy(Path file, Array array, Block block, double[] w) {
        if (!Arrays.equals(array.shape(), block.shape()))
            throw new IllegalArgumentException(
                    "%s: array for %s: shape %s, was %s"
                            .formatted(
                                    file,
                                    block.name(),
                                    Arrays.toString(block.shape()),
                                    Arrays.toString(array.shape())));
        for (int i = 0; i < block.size(); i++) {
            double v = array.data()[i];
            if (!Double.isFinite(v))
                throw new IllegalArgumentException(
                        "%s: array for %s, number %d: finite, was %s"
                                .formatted(file, block.name(), i, v));
            w[block.offset() + i] = v;
        }
    }

    /** Writes weights in the format that the name asks for, float64. */
    public static void write(Path file, Network network, double[] w) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".safetensors")) Safetensors.write(file, arrays(network, w));
        else if (name.endsWith(".npz")) Npz.write(file, arrays(network, w));
        else
            throw new IllegalArgumentException(
                    file + ": name: ending in .npz or .safetensors, was " + name);
    }

    /** The parameter matrices by PyTorch's names, in order; copies. */
    public static Map<String, Array> arrays(Network network, double[] w) {
        var arrays = new LinkedHashMap<String, Array>();
        for (Block b : network.blocks())
            arrays.put(
                    b.name(),
                    new Array(
                            Arrays.copyOfRange(w, b.offset(), b.offset() + b.size()),
                            b.shape(),
                            ElementType.F64));
        return arrays;
    }
}
