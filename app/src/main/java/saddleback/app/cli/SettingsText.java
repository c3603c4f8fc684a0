package saddleback.app.cli;

import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;

import java.util.ArrayList;
import java.util.List;

/** Descriptions of settings as indented text of at most 80 columns. */
final class SettingsText {
    private static final int WIDTH = 80;
    private static final int STEP = 2;
    private static final int HANG = 4;
    private static final int LONGEST_DEFAULT = 50;

    private final StringBuilder out = new StringBuilder();

    void blank() {
        out.append('\n');
    }

    /** Words, wrapped; lines after the first hang. */
    void paragraph(String words, int indent) {
        wrap(words, indent, indent);
    }

    void settings(List<SettingInfo> infos, int indent) {
        for (SettingInfo info : infos) setting(info, indent);
    }

    private void setting(SettingInfo info, int indent) {
        wrap(head(info), indent, indent + HANG);
        if (!info.meaning().isEmpty()) wrap(info.meaning(), indent + HANG, indent + HANG);
        settings(info.parts(), indent + STEP);
        for (ChoiceInfo c : info.choices()) choice(c, indent + STEP);
    }

    private void choice(ChoiceInfo choice, int indent) {
        List<SettingInfo> parts = choice.parts();
        String id = parts.isEmpty() ? "\"%s\"" : "{\"%s\": ...}";
        wrap(id.formatted(choice.id()) + "  " + choice.meaning(), indent, indent + HANG);
        // The only group of a choice stands under the id itself.
        boolean group = parts.size() == 1 && !parts.getFirst().parts().isEmpty();
        settings(group ? parts.getFirst().parts() : parts, indent + HANG);
    }

    private static String head(SettingInfo info) {
        List<String> facts = new ArrayList<>();
        boolean none = info.nullable() && !"none".equals(info.standard());
        facts.add(none ? info.kind() + " or null" : info.kind());
        if (!info.rule().isEmpty()) facts.add(info.rule());
        if (!info.unit().isEmpty()) facts.add("in " + info.unit());
        String standard = info.standard();
        if (info.required()) facts.add("required");
        else if (standard != null && info.parts().isEmpty() && standard.length() <= LONGEST_DEFAULT)
            facts.add("default " + standard);
        if (info.kind().endsWith("choice") && info.choices().isEmpty() && info.rule().isEmpty())
            facts.add("as described above");
        return info.name() + keys(info) + "  [" + String.join("; ", facts) + "]";
    }

    private static String keys(SettingInfo info) {
        if (!info.beside()) return "";
        return info.choices().isEmpty() ? " (these keys)" : " (one of these keys)";
    }

    private void wrap(String words, int first, int later) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean empty = true;
        for (String word : words.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(later));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
