package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.jspecify.annotations.Nullable;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Lists of numbers as a person types them: {@code 1, 0.5, -3}, brackets or not. */
final class NumberLists {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final double MOST_WHOLE = 1e15;

    private NumberLists() {}

    /** The list that a text is; null where it is none. */
    static @Nullable ArrayNode parsed(String text) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        String bare = text.strip().replaceFirst("^\\[", "").replaceFirst("]$", "").strip();
        if (bare.isEmpty()) return list;
        for (String word : bare.split("\\s*[,;]\\s*|\\s+")) {
            if (!NUMBER.matcher(word).matches()) return null;
            if (WHOLE.matcher(word).matches()) list.add(Long.parseLong(word));
            else list.add(Double.parseDouble(word));
        }
        return list;
    }

    /** The text of a list; numbers are not rounded. */
    static String text(JsonNode list) {
        var words = new StringJoiner(", ");
        for (JsonNode v : list) words.add(word(v));
        return words.toString();
    }

    private static String word(JsonNode number) {
        double v = number.doubleValue();
        boolean asItIs =
                !number.isNumber()
                        || number.isIntegralNumber()
                        || v != Math.rint(v)
                        || Math.abs(v) > MOST_WHOLE
                        || (v == 0 && 1 / v < 0);
        return asItIs ? number.asText() : String.valueOf((long) v);
    }
}
