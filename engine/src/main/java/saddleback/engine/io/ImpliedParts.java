package saddleback.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** What a problem need not say where its network is in numbers: that there are no data. */
final class ImpliedParts {
    private static final List<String> NUMBERS = List.of("given", "construction");

    private static final String NONE = "none";

    private ImpliedParts() {}

    /** The problem with {@code data} and {@code weights} spelled out where they are missing. */
    static JsonNode added(JsonNode problem) {
        if (!(problem instanceof ObjectNode written) || !inNumbers(written.path("network")))
            return problem;
        ObjectNode whole = written.deepCopy();
        if (!whole.has("data") || NONE.equals(whole.get("data").textValue()))
            whole.putObject("data").putObject(NONE);
        if (!whole.has("weights")) whole.put("weights", "given");
        return whole;
    }

    private static boolean inNumbers(JsonNode network) {
        return NUMBERS.stream().anyMatch(id -> network.has(id) || id.equals(network.textValue()));
    }
}
