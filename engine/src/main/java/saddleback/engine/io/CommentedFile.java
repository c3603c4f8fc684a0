package saddleback.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;
import saddleback.engine.codec.ValueInfo;
import saddleback.engine.problem.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An experiment's text with a comment over each setting that says what it means and allows. */
public final class CommentedFile {
    private static final int WIDTH = 96;
    private static final List<String> HEAD =
            List.of(
                    "An experiment of Saddleback. Comments and trailing commas are allowed here.",
                    "Every setting is spelled out; those equal to their default may be left out.");

    private final StringBuilder out = new StringBuilder();

    private CommentedFile() {}

    /**
     * The text.
     *
     * @param folder where the text will stand; paths are written relative to it
     */
    public static String text(Experiment<?> experiment, Path folder) {
        CommentedFile file = new CommentedFile();
        HEAD.forEach(line -> file.comment("", line));
        List<SettingInfo> problem =
                experiment.problem() == null ? List.of() : SettingInfo.of(Problem.class);
        List<SettingInfo> top =
                List.of(
                        group("seed", "All random numbers follow from it", List.of()),
                        group("problem", "What is trained, and on what", problem),
                        group(
                                "settings",
                                "What this lab asks",
                                SettingInfo.of(experiment.settings().getClass())));
        file.object(ExperimentFile.tree(experiment, folder), top, "");
        return file.out.append('\n').toString();
    }

    private static @Nullable SettingInfo find(String name, List<SettingInfo> infos) {
        return infos.stream().filter(i -> i.name().equals(name)).findFirst().orElse(null);
    }

    private static SettingInfo group(String name, String meaning, List<SettingInfo> parts) {
        return new SettingInfo(
                name,
                meaning,
                "",
                "",
                "",
                null,
                true,
                false,
                false,
                List.of(),
                parts,
                new ValueInfo.Group(Record.class),
                false,
                null,
                false);
    }

    private void object(ObjectNode object, List<SettingInfo> infos, String indent) {
        String inner = indent + "  ";
        out.append("{\n");
        int left = object.size();
        for (Map.Entry<String, JsonNode> e : object.properties()) {
            SettingInfo info = find(e.getKey(), infos);
            if (info != null) explain(info, inner);
            out.append(inner).append('"').append(e.getKey()).append("\": ");
            value(e.getValue(), info, inner);
            out.append(--left > 0 ? ",\n" : "\n");
        }
        out.append(indent).append('}');
    }

    private void value(JsonNode node, @Nullable SettingInfo info, String indent) {
        if (!(node instanceof ObjectNode object) || object.isEmpty()) {
            out.append(node);
            return;
        }
        List<SettingInfo> infos = info == null ? List.of() : inside(info);
        boolean bare =
                infos.size() == 1
                        && !infos.getFirst().beside()
                        && !object.has(infos.getFirst().name());
        object(object, bare ? inside(infos.getFirst()) : infos, indent);
    }

    /** What the keys of this setting's object mean. */
    private static List<SettingInfo> inside(SettingInfo info) {
        return Stream.concat(
                        info.parts().stream().flatMap(CommentedFile::flat),
                        info.choices().stream().flatMap(CommentedFile::flat))
                .toList();
    }

    private static Stream<SettingInfo> flat(SettingInfo part) {
        return part.beside() ? inside(part).stream() : Stream.of(part);
    }

    private static Stream<SettingInfo> flat(ChoiceInfo choice) {
        SettingInfo id =
                group(choice.id(), choice.meaning(), choice.beside() ? List.of() : choice.parts());
        return choice.beside()
                ? Stream.concat(Stream.of(id), choice.parts().stream().skip(1))
                : Stream.of(id);
    }

    private void explain(SettingInfo info, String indent) {
        StringBuilder text = new StringBuilder(info.meaning());
        if (!info.unit().isEmpty()) text.append(", in ").append(info.unit());
        String rule =
                info.choices().isEmpty()
                        ? info.rule()
                        : "one of "
                                + info.choices().stream()
                                        .map(ChoiceInfo::id)
                                        .collect(Collectors.joining(", "));
        if (!rule.isEmpty()) text.append(text.isEmpty() ? "" : "; ").append(rule);
        if (!text.isEmpty()) comment(indent, text.toString());
    }

    private void comment(String indent, String text) {
        StringBuilder line = new StringBuilder(indent + "//");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent + "//  ");
            }
            line.append(' ').append(word);
        }
        out.append(line).append('\n');
    }
}
