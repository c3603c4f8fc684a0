package saddleback.app.look;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.codec.Wrong;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An appearance as compact JSON, as the command line takes it: what is as usual is left out. {@code
 * {"look": {"colours": "magma"}, "sights": {"surface": {"camera": {"azimuth": 20}}}}}
 */
public final class AppearanceText {
    private static final String NAME = "appearance";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private AppearanceText() {}

    /**
     * Reads an appearance.
     *
     * @throws IllegalArgumentException "appearance.look.opacity: 0 to 1, was 2" and the like
     */
    public static Appearance parse(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    NAME + ": JSON, was not: " + e.getOriginalMessage(), e);
        }
        return new Decoder(Path.of("")).record(Appearance.class, node, NAME, Appearance.defaults());
    }

    /** Writes an appearance on one line; {@link #parse} gives an equal one. */
    public static String of(Appearance appearance) {
        var encoder = new Encoder(Path.of(""));
        ObjectNode all = JSON.createObjectNode();
        ObjectNode look = encoder.record(appearance.look());
        leaveOut(look, encoder.record(Look.defaults()));
        if (!look.isEmpty()) all.set("look", look);
        ObjectNode sights = JSON.createObjectNode();
        for (Map.Entry<String, Sight> e : new TreeMap<>(appearance.sights()).entrySet()) {
            ObjectNode sight = encoder.record(e.getValue());
            if (sight.get("camera") instanceof ObjectNode camera)
                leaveOut(camera, encoder.record(Camera.defaults()));
            if (!sight.isEmpty()) sights.set(e.getKey(), sight);
        }
        if (!sights.isEmpty()) all.set("sights", sights);
        return all.toString();
    }

    /**
     * Refuses sights of figures that there are not.
     *
     * @throws IllegalArgumentException that names the figures there are
     */
    public static void check(Appearance appearance, List<Figure> figures) {
        List<String> names = figures.stream().map(Figure::name).filter(n -> !n.isEmpty()).toList();
        for (String name : new TreeMap<>(appearance.sights()).keySet())
            if (!names.contains(name)) throw Wrong.word(NAME + ".sights", names, name);
    }

    private static void leaveOut(ObjectNode from, ObjectNode usual) {
        usual.properties()
                .forEach(
                        e -> {
                            if (e.getValue().equals(from.get(e.getKey()))) from.remove(e.getKey());
                        });
    }
}
