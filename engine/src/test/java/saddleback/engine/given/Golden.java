package saddleback.engine.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import saddleback.engine.codec.Decoder;
import saddleback.engine.net.NetworkSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The golden cases of regions, which another program counted in exact integers. */
public final class Golden {
    private Golden() {}

    /** All cases. */
    public static List<JsonNode> all() {
        try (var in = Golden.class.getResourceAsStream("../regions/regions-cases.json")) {
            var cases = new ArrayList<JsonNode>();
            new JsonMapper().readTree(Objects.requireNonNull(in)).get("cases").forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(String id) {
        return all().stream()
                .filter(c -> c.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<GivenLayer> layers(JsonNode golden) {
        var network = JsonNodeFactory.instance.objectNode();
        network.set("numbers", golden.get("layers"));
        return new Decoder(Path.of(""))
                .record(NetworkSettings.Given.class, network, "", null)
                .numbers();
    }

    static double[] numbers(JsonNode list) {
        double[] v = new double[list.size()];
        for (int i = 0; i < v.length; i++) v[i] = list.get(i).doubleValue();
        return v;
    }

    static List<Integer> widths(String written) {
        return Arrays.stream(written.split("-")).map(Integer::valueOf).toList();
    }
}
