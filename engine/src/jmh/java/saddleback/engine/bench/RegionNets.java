package saddleback.engine.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Slice;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The networks whose regions are counted: A 2-16-16-1, B 2-32x3-1 and C 2-64x4-1 are given in
 * numbers with their counts; D is 784-256-128-10 with PyTorch's default initialisation on the plane
 * through the first three of the handwritten digits that the program ships, enlarged to 28 x 28.
 */
final class RegionNets {
    private static final int SIDE = 28;

    /** Pixels 0 to 16 of 8 x 8 images. */
    private static final List<String> DIGITS =
            List.of(
                    "005d910000dfaf5003f20b8004c008800580098004b01c7002e5ac00006da000",
                    "000cd500000bg900003fg60007fgg200001gg300001gg600001gg600000bga00",
                    "0004fc00003gfe00008d8g000016fb00018df10009gg500003dggb500003bg90");

    private RegionNets() {}

    static GivenNetwork given(String id) {
        try (InputStream in =
                RegionNets.class.getResourceAsStream(
                        "/saddleback/engine/regions/regions-bench.json")) {
            for (JsonNode net : new ObjectMapper().readTree(in).get("nets"))
                if (net.get("id").asText().equals(id)) return network(net.get("layers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("id: A, B or C, was " + id);
    }

    private static GivenNetwork network(JsonNode nodes) {
        List<GivenLayer> layers = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<double[]> w = new ArrayList<>();
            for (JsonNode row : node.get("W")) w.add(numbers(row));
            double[] b = numbers(node.get("b"));
            boolean relu = node.get("type").asText().equals("relu");
            layers.add(relu ? GivenLayer.relu(w, b) : GivenLayer.linear(w, b));
        }
        return new GivenNetwork(layers);
    }

    private static double[] numbers(JsonNode node) {
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = node.get(i).asDouble();
        return numbers;
    }

    /** Weights and biases uniform in plus or minus 1 over the root of the inputs. */
    static GivenNetwork images() {
        RandomGenerator random = new Seed(0).of("regions").random();
        int[] widths = {SIDE * SIDE, 256, 128, 10};
        List<GivenLayer> layers = new ArrayList<>();
        for (int l = 1; l < widths.length; l++) {
            double most = 1 / Math.sqrt(widths[l - 1]);
            List<double[]> w = new ArrayList<>();
            for (int i = 0; i < widths[l]; i++)
                w.add(random.doubles(widths[l - 1], -most, most).toArray());
            double[] b = random.doubles(widths[l], -most, most).toArray();
            layers.add(l < 3 ? GivenLayer.relu(w, b) : GivenLayer.linear(w, b));
        }
        return new GivenNetwork(layers);
    }

    /** Their mean and, as directions, the second and third less the first. */
    static Slice digits() {
        List<double[]> t = new ArrayList<>();
        double[] c = new double[SIDE * SIDE];
        for (int i = 0; i < c.length; i++) {
            double p = pixel(0, i);
            double q = pixel(1, i);
            double r = pixel(2, i);
            c[i] = (p + q + r) / 3;
            t.add(new double[] {q - p, r - p});
        }
        return new Slice(t, c);
    }

    private static double pixel(int digit, int i) {
        int row = i / SIDE * 8 / SIDE;
        int column = i % SIDE * 8 / SIDE;
        return Character.digit(DIGITS.get(digit).charAt(8 * row + column), 17) / 16.0;
    }
}
