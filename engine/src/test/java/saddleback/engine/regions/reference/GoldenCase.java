package saddleback.engine.regions.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A network whose counts several independent programs agree on, from regions-cases.json. */
public record GoldenCase(
        String id, GivenNetwork network, @Nullable Slice slice, Domain.Box box, JsonNode counts) {

    /** All cases. */
    public static List<GoldenCase> all() {
        List<GoldenCase> cases = new ArrayList<>();
        try (InputStream in =
                GoldenCase.class.getResourceAsStream(
                        "/saddleback/engine/regions/regions-cases.json")) {
            for (JsonNode node : new ObjectMapper().readTree(in).get("cases")) cases.add(of(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static GoldenCase of(JsonNode node) {
        List<GivenLayer> layers = new ArrayList<>();
        for (JsonNode layer : node.get("layers")) {
            GivenLayer.Type type =
                    switch (layer.get("type").asText()) {
                        case "relu" -> GivenLayer.Type.RELU;
                        case "maxout" -> GivenLayer.Type.MAXOUT;
                        case "linear" -> GivenLayer.Type.LINEAR;
                        default -> throw new AssertionError(layer.get("type"));
                    };
            Integer rank = layer.has("rank") ? Integer.valueOf(layer.get("rank").asInt()) : null;
            layers.add(
                    new GivenLayer(
                            type, rows(layer.get("W")), numbers(layer.get("b")), rank, null));
        }
        JsonNode slice = node.get("slice");
        return new GoldenCase(
                node.get("id").asText(),
                new GivenNetwork(layers),
                slice == null || slice.isNull()
                        ? null
                        : new Slice(rows(slice.get("T")), numbers(slice.get("c"))),
                new Domain.Box(
                        numbers(node.get("box").get("lo")), numbers(node.get("box").get("hi"))),
                node.get("counts"));
    }

    /** A count that the case names. */
    public long count(String name) {
        return counts.get(name).asLong();
    }

    /** Cells after each layer that divides. */
    public List<Long> afterLayer() {
        List<Long> after = new ArrayList<>();
        for (JsonNode n : counts.get("activation_regions_after_layer")) after.add(n.asLong());
        return after;
    }

    private static List<double[]> rows(JsonNode node) {
        List<double[]> rows = new ArrayList<>();
        for (JsonNode row : node) rows.add(numbers(row));
        return rows;
    }

    private static double[] numbers(JsonNode node) {
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = node.get(i).asDouble();
        return numbers;
    }

    @Override
    public String toString() {
        return id;
    }
}
