package saddleback.app.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import saddleback.engine.io.Json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The shortest changes {@code path=value} that make one experiment of another. It begins with whole
 * objects and takes them apart as long as the changes still do the same, which is tried each time:
 * what a missing key means is the reader's business alone.
 */
final class Changes {
    private final Predicate<List<String>> right;

    /**
     * Changes.
     *
     * @param right whether changes made in order give the wanted experiment
     */
    private Changes(Predicate<List<String>> right) {
        this.right = right;
    }

    /**
     * Changes that lead from one spelled-out tree to another; nothing if there are none that do.
     *
     * @param right whether changes made in order to the file give the wanted experiment
     */
    static Optional<List<String>> of(
            ObjectNode from, ObjectNode to, Predicate<List<String>> right) {
        List<Step> steps = new ArrayList<>();
        for (String key : keys(from, to))
            if (!same(from.get(key), to.get(key)))
                steps.add(new Step(key, from.get(key), to.get(key)));
        Changes changes = new Changes(right);
        if (!right.test(texts(steps))) return Optional.empty();
        return Optional.of(texts(changes.apart(steps)));
    }

    /**
     * One change.
     *
     * @param from what stands there; null where nothing does
     * @param to what shall stand there; null for JSON's null
     */
    private record Step(String path, @Nullable JsonNode from, @Nullable JsonNode to) {
        String text() {
            return path + "=" + (to == null ? "null" : value(to));
        }
    }

    /** Takes one step after the other apart, as far as that is right and shorter. */
    private List<Step> apart(List<Step> steps) {
        List<Step> done = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Step> before = List.copyOf(done);
            List<Step> after = steps.subList(i + 1, steps.size());
            done.addAll(apart(before, steps.get(i), after));
        }
        return done;
    }

    private List<Step> apart(List<Step> before, Step step, List<Step> after) {
        List<Step> parts = parts(step);
        if (parts.isEmpty() || !right.test(texts(joined(before, parts, after))))
            return List.of(step);
        List<Step> done = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++)
            done.addAll(
                    apart(
                            joined(before, done, List.of()),
                            parts.get(i),
                            joined(List.of(), parts.subList(i + 1, parts.size()), after)));
        return length(done) < length(List.of(step)) ? done : List.of(step);
    }

    private static List<Step> parts(Step step) {
        List<Step> parts = new ArrayList<>();
        if (step.from instanceof ObjectNode from && step.to instanceof ObjectNode to) {
            for (String key : keys(from, to))
                if (!same(from.get(key), to.get(key)))
                    parts.add(new Step(step.path + "." + key, from.get(key), to.get(key)));
        } else if (step.from instanceof ArrayNode from
                && step.to instanceof ArrayNode to
                && from.size() == to.size())
            for (int i = 0; i < to.size(); i++)
                if (!same(from.get(i), to.get(i)))
                    parts.add(new Step(step.path + "[" + i + "]", from.get(i), to.get(i)));
        return parts;
    }

    private static Set<String> keys(ObjectNode from, ObjectNode to) {
        Set<String> keys = new LinkedHashSet<>();
        from.fieldNames().forEachRemaining(keys::add);
        to.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static boolean same(@Nullable JsonNode a, @Nullable JsonNode b) {
        return a == null ? b == null : a.equals(b);
    }

    private static List<Step> joined(List<Step> a, List<Step> b, List<Step> c) {
        List<Step> all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        return all;
    }

    private static List<String> texts(List<Step> steps) {
        return steps.stream().map(Step::text).toList();
    }

    private static int length(List<Step> steps) {
        return steps.stream().mapToInt(s -> s.text().length() + " --set ".length()).sum();
    }

    /** JSON, or the bare text where that is read as the same text. */
    private static String value(JsonNode node) {
        if (!node.isTextual()) return node.toString();
        String text = node.textValue();
        JsonNode bare = Json.parseOrText(text);
        return bare.equals(JsonNodeFactory.instance.textNode(text)) ? text : node.toString();
    }
}
