package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import saddleback.engine.codec.Names;
import saddleback.engine.codec.SettingInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a form says about a setting. */
final class Words {
    private static final int LONGEST_UNIT = 2;
    private static final int LONGEST_DEFAULT = 40;

    private Words() {}

    /** The label: the written name in words, with a short unit. */
    static String label(SettingInfo info) {
        String words = Names.spoken(info.name());
        String unit = info.unit();
        return unit.isEmpty() || unit.length() > LONGEST_UNIT ? words : words + " (" + unit + ")";
    }

    /** The meaning, and below it unit, range and default. */
    static String help(SettingInfo info) {
        List<String> facts = new ArrayList<>();
        if (!info.rule().isEmpty()) facts.add(capital(info.rule()));
        if (!info.unit().isEmpty()) facts.add("in " + info.unit());
        String usual = usual(info);
        if (!usual.isEmpty()) facts.add("default " + usual);
        String below = capital(String.join("; ", facts));
        if (below.isEmpty()) return info.meaning();
        return info.meaning().isEmpty() ? below : info.meaning() + "\n" + below;
    }

    private static String usual(SettingInfo info) {
        if (info.required()) return "";
        JsonNode usual = info.usual();
        if (usual == null) return info.nullable() ? "none" : "";
        if (usual.isNumber()) return Numbers.text(usual);
        String text = usual.isTextual() ? usual.textValue() : usual.toString();
        return usual.isObject() || text.length() > LONGEST_DEFAULT ? "" : text;
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
