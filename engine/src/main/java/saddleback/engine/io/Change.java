package saddleback.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One change to an experiment's tree, written {@code settings.x.points=11} or {@code
 * problem.network.layers[0].dense=64}; the value is JSON, or text where it is not JSON. Objects on
 * the way that are missing are made; a choice written as its bare id becomes an object.
 *
 * @param steps keys and list indices from the top
 */
record Change(List<String> steps, JsonNode value) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)((?:\\[\\d{1,9}])*)");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    static Change parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) throw new IllegalArgumentException("--set: path=value, was " + text);
        List<String> steps = new ArrayList<>();
        for (String part : text.substring(0, equals).strip().split("\\.", -1)) {
            Matcher m = STEP.matcher(part);
            if (!m.matches()) throw new IllegalArgumentException("--set: path=value, was " + text);
            steps.add(m.group(1));
            Matcher index = INDEX.matcher(m.group(2));
            while (index.find()) steps.add(index.group());
        }
        return new Change(steps, Json.parseOrText(text.substring(equals + 1)));
    }

    void apply(ObjectNode top) {
        JsonNode at = top;
        for (int i = 0; i < steps.size() - 1; i++) {
            JsonNode next = opened(child(at, i), steps.get(i + 1), top);
            put(at, i, next);
            at = next;
        }
        put(at, steps.size() - 1, value);
    }

    /** The node to walk into: a missing one as an object, a bare id as an object with that key. */
    private static JsonNode opened(@Nullable JsonNode node, String key, ObjectNode factory) {
        if (node == null || node.isNull()) return factory.objectNode();
        if (node.isTextual() && node.textValue().equals(key))
            return factory.objectNode().set(key, factory.objectNode());
        return node;
    }

    private @Nullable JsonNode child(JsonNode parent, int step) {
        return switch (parent) {
            case ObjectNode o -> o.get(steps.get(step));
            case ArrayNode a -> a.get(index(a, step));
            default -> throw notOpen(parent, step);
        };
    }

    private void put(JsonNode parent, int step, JsonNode node) {
        switch (parent) {
            case ObjectNode o -> o.set(steps.get(step), node);
            case ArrayNode a -> {
                int i = index(a, step);
                if (i == a.size()) a.add(node);
                else a.set(i, node);
            }
            default -> throw notOpen(parent, step);
        }
    }

    /** An index of the list or the one after its last. */
    private int index(ArrayNode list, int step) {
        String s = steps.get(step);
        if (INDEX.matcher(s).matches() && Integer.parseInt(s) <= list.size())
            return Integer.parseInt(s);
        throw new IllegalArgumentException(
                path(step) + ": an index from 0 to " + list.size() + ", was " + s);
    }

    private IllegalArgumentException notOpen(JsonNode parent, int step) {
        return new IllegalArgumentException(
                path(step)
                        + ": an object in which "
                        + steps.get(step)
                        + " can be set, was "
                        + parent);
    }

    private String path(int end) {
        StringBuilder path = new StringBuilder();
        for (String s : steps.subList(0, end)) {
            if (INDEX.matcher(s).matches()) path.append('[').append(s).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(s);
        }
        return path.isEmpty() ? "experiment" : path.toString();
    }
}
