package saddleback.samples.build;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The UCI digits and iris from the copies in scikit-learn's data directory. */
final class SmallSets {
    private static final int SIDE = 8;

    private SmallSets() {}

    /** The files by their names below the samples' place. */
    static SortedMap<String, byte[]> files(Path directory) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        digits(files, directory.resolve("digits.csv.gz"));
        files.put("iris/iris.csv", iris(directory.resolve("iris.csv")));
        return files;
    }

    /** Rows of 64 intensities and the digit. */
    private static void digits(SortedMap<String, byte[]> files, Path file) throws IOException {
        List<double[]> rows;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.US_ASCII))) {
            rows = lines.lines().map(SmallSets::numbers).toList();
        }
        int n = rows.size();
        double[] images = new double[n * SIDE * SIDE];
        double[] labels = new double[n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(rows.get(i), 0, images, i * SIDE * SIDE, SIDE * SIDE);
            labels[i] = rows.get(i)[SIDE * SIDE];
        }
        files.put(
                "digits/images.idx",
                FashionMnist.bytes(new Array(images, new int[] {n, SIDE, SIDE}, ElementType.U8)));
        files.put(
                "digits/labels.idx",
                FashionMnist.bytes(new Array(labels, new int[] {n}, ElementType.U8)));
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    /** The first line of the source holds the species; each row ends with the number of one. */
    private static byte[] iris(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] first = lines.getFirst().split(",");
        StringBuilder csv =
                new StringBuilder("sepal length,sepal width,petal length,petal width,species\n");
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.lastIndexOf(',');
            String species = first[2 + Integer.parseInt(line.substring(comma + 1))];
            csv.append(line, 0, comma + 1).append(species).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
