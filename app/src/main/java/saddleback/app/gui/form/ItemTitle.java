package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;
import saddleback.engine.codec.ValueInfo;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What a closed item of a list says of itself: its name, if it has one, else what is chosen in it.
 */
final class ItemTitle {
    private ItemTitle() {}

    /**
     * The title of a record; empty where it has neither name nor choice.
     *
     * @param info the record, or the list whose items are such records
     * @param value as it is written
     */
    static String of(SettingInfo info, @Nullable JsonNode value) {
        if (value == null) return "";
        List<SettingInfo> parts = info.fields();
        return parts.stream()
                .filter(p -> p.value() instanceof ValueInfo.Written)
                .map(p -> value.path(p.name()).asText(""))
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElseGet(() -> chosen(parts, value));
    }

    private static String chosen(List<SettingInfo> parts, JsonNode value) {
        return parts.stream()
                .map(p -> part(p, value.get(p.name())))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElseGet(() -> word(parts, value));
    }

    private static String word(List<SettingInfo> parts, JsonNode value) {
        return parts.stream()
                .filter(p -> p.value() instanceof ValueInfo.Word)
                .map(p -> value.path(p.name()).asText(""))
                .findFirst()
                .orElse("");
    }

    private static String part(SettingInfo part, @Nullable JsonNode value) {
        if (value == null) return "";
        return switch (part.value()) {
            case ValueInfo.Choice _ -> option(part.options(), value);
            case ValueInfo.Items(ValueInfo.Group _) ->
                    String.join(
                            ", ",
                            StreamSupport.stream(value.spliterator(), false)
                                    .map(v -> of(part, v))
                                    .filter(t -> !t.isEmpty())
                                    .toList());
            default -> "";
        };
    }

    private static String option(List<ChoiceInfo> options, JsonNode value) {
        return options.stream()
                .filter(o -> value.has(o.id()) || Objects.equals(value.textValue(), o.id()))
                .map(ChoiceInfo::name)
                .findFirst()
                .orElse("");
    }
}
