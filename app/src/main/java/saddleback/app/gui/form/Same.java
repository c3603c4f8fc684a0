package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

/** Whether two written values mean the same. */
final class Same {
    private Same() {}

    /** Numbers by value, {@code "id"} like {@code {"id": {}}}, nothing like null. */
    static boolean values(@Nullable JsonNode a, @Nullable JsonNode b) {
        if (a == null || a.isNull() || b == null || b.isNull())
            return (a == null || a.isNull()) && (b == null || b.isNull());
        if (a.isNumber() && b.isNumber()) return numbers(a, b);
        if (a.isTextual() && b.isObject()) return alone(a, b);
        if (a.isObject() && b.isTextual()) return alone(b, a);
        if (a.isObject() && b.isObject()) return objects(a, b);
        if (!a.isArray() || !b.isArray()) return a.equals(b);
        if (a.size() != b.size()) return false;
        for (int i = 0; i < a.size(); i++) if (!values(a.get(i), b.get(i))) return false;
        return true;
    }

    private static boolean numbers(JsonNode a, JsonNode b) {
        boolean whole = a.isIntegralNumber() && b.isIntegralNumber();
        return whole
                ? a.bigIntegerValue().equals(b.bigIntegerValue())
                : a.doubleValue() == b.doubleValue();
    }

    private static boolean alone(JsonNode id, JsonNode holder) {
        JsonNode body = holder.get(id.textValue());
        return holder.size() == 1 && body != null && body.isObject() && body.isEmpty();
    }

    private static boolean objects(JsonNode a, JsonNode b) {
        return a.properties().stream().allMatch(e -> values(e.getValue(), b.get(e.getKey())))
                && b.properties().stream().allMatch(e -> values(e.getValue(), a.get(e.getKey())));
    }
}
