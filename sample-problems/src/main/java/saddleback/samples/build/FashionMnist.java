package saddleback.samples.build;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Idx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first 10,000 training and 2,000 test images of Fashion-MNIST as 14 x 14 and 10 x 10 means.
 */
final class FashionMnist {
    private static final int TRAIN = 10_000;
    private static final int TEST = 2_000;

    private FashionMnist() {}

    /**
     * The files by their names below the samples' place.
     *
     * @param directory with the four files as distributed
     */
    static SortedMap<String, byte[]> files(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int side : new int[] {14, 10}) {
            String place = "fashion-mnist-" + side + "/";
            part(files, place + "train", directory.resolve("train"), TRAIN, side);
            part(files, place + "test", directory.resolve("t10k"), TEST, side);
        }
        return files;
    }

    private static void part(
            SortedMap<String, byte[]> files, String name, Path from, int first, int side)
            throws IOException {
        Array images = Idx.read(Path.of(from + "-images-idx3-ubyte.gz"), first);
        Array labels = Idx.read(Path.of(from + "-labels-idx1-ubyte.gz"), first);
        double[] small = new AreaAverage(images.shape()[1], side).of(images.data(), first);
        files.put(
                name + "-images.idx",
                bytes(new Array(small, new int[] {first, side, side}, ElementType.U8)));
        files.put(name + "-labels.idx", bytes(labels));
    }

    static byte[] bytes(Array array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Idx.write(out, array);
        return out.toByteArray();
    }
}
