package saddleback.engine.regions.polytope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A case counted by exact integer arithmetic outside this program. */
record Golden(
        String id, GivenNetwork network, @Nullable Slice slice, Domain.Box box, JsonNode counts) {

    static List<Golden> all() throws IOException {
        try (InputStream in =
                Golden.class.getResourceAsStream("/saddleback/engine/regions/regions-cases.json")) {
            List<Golden> all = new ArrayList<>();
            for (JsonNode c : new ObjectMapper().readTree(Objects.requireNonNull(in)).get("cases"))
                all.add(of(c));
            return all;
        }
    }

    static Golden of(String id) throws IOException {
        return all().stream().filter(g -> g.id.startsWith(id)).findFirst().orElseThrow();
    }

    long[] afterLayer() {
        JsonNode n = counts.get("activation_regions_after_layer");
        long[] after = new long[n.size()];
        for (int i = 0; i < after.length; i++) after[i] = n.get(i).asLong();
        return after;
    }

    private static Golden of(JsonNode c) {
        List<GivenLayer> layers = new ArrayList<>();
        for (JsonNode l : c.get("layers")) {
            List<double[]> w = rows(l.get("W"));
            double[] b = numbers(l.get("b"));
            layers.add(
                    switch (l.get("type").asText()) {
                        case "relu" -> GivenLayer.relu(w, b);
                        case "maxout" -> GivenLayer.maxout(l.get("rank").asInt(), w, b);
                        default -> GivenLayer.linear(w, b);
                    });
        }
        JsonNode s = c.get("slice");
        Slice slice = s.isNull() ? null : new Slice(rows(s.get("T")), numbers(s.get("c")));
        var box = new Domain.Box(numbers(c.get("box").get("lo")), numbers(c.get("box").get("hi")));
        return new Golden(
                c.get("id").asText(), new GivenNetwork(layers), slice, box, c.get("counts"));
    }

    private static List<double[]> rows(JsonNode n) {
        List<double[]> rows = new ArrayList<>();
        for (JsonNode row : n) rows.add(numbers(row));
        return rows;
    }

    private static double[] numbers(JsonNode n) {
        double[] v = new double[n.size()];
        for (int i = 0; i < v.length; i++) v[i] = n.get(i).asDouble();
        return v;
    }
}
