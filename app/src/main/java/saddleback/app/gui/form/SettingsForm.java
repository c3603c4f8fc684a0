package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.SettingInfo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form of settings, made from their description. It shows and gives their values as they are
 * written in files, and does not judge them: who hears of an edit tells the form what is wrong. For
 * the JavaFX thread alone. The control of a setting has the id {@code setting-PATH}, dots and
 * brackets as dashes.
 */
public final class SettingsForm extends VBox {
    private static final double LEAST_LABEL = 88;
    private static final double MOST_LABEL = 150;
    private static final double LABEL_SHARE = 0.33;

    private final List<Row> rows;
    private final Complaint complaint = new Complaint();
    private Edits<ObjectNode> edits = (_, _) -> {};

    /**
     * A form that shows the defaults.
     *
     * @param settings the description of a record's components
     * @param path where the record stands in its file, as messages name it; empty for the top
     */
    public SettingsForm(List<SettingInfo> settings, String path, FormSite site) {
        Teller teller = new Teller(this::told);
        Inside inside = new Inside(site, teller, labels());
        rows =
                settings.stream()
                        .map(s -> new Row(new Place(s, Words.label(s), at(path, s), 0, inside)))
                        .toList();
        getStyleClass().addAll("settings-form", "settings");
        getChildren().setAll(More.laidOut(rows));
        getChildren().add(complaint);
        complaint.setId("settings-error");
        FormStyle.apply(this);
        show(FormValues.empty());
        teller.begin();
    }

    private static String at(String path, SettingInfo s) {
        if (s.beside()) return path;
        return path.isEmpty() ? s.name() : path + "." + s.name();
    }

    private DoubleBinding labels() {
        return Bindings.createDoubleBinding(
                () -> Math.clamp(LABEL_SHARE * getWidth(), LEAST_LABEL, MOST_LABEL),
                widthProperty());
    }

    /** Calls someone at every edit; in place of who was called before. */
    public void setOnEdit(Edits<ObjectNode> who) {
        edits = who;
    }

    private void told(boolean finished) {
        rows.forEach(Row::arrange);
        edits.edited(values(), finished);
    }

    /** All values as they are now; a fresh tree. */
    public ObjectNode values() {
        ObjectNode values = FormValues.empty();
        for (Row r : rows) r.write(values);
        return values;
    }

    /**
     * Shows values without telling; keys that are missing stand for their defaults. What is opened
     * and what has the keyboard stays so.
     *
     * @param values not changed, not kept
     */
    public void show(ObjectNode values) {
        for (Row r : rows) r.read(values);
    }

    /**
     * Shows what is wrong beside the setting that the path leads to, or the innermost one around
     * it.
     *
     * @param where a path as messages name it: {@code settings.x.points}
     * @param words "rule, was value"
     * @return whether there is such a setting here; if not, nothing is shown
     */
    public boolean error(String where, String words) {
        Row best = nearest(where);
        if (best == null) return false;
        String at = best.place().path();
        String rest =
                where.substring(Math.min(at.length(), where.length())).replaceFirst("^\\.", "");
        best.complain(rest.isEmpty() ? words : rest + ": " + words);
        return true;
    }

    /** Whether the path leads to a setting here or into one. */
    public boolean has(String where) {
        return nearest(where) != null;
    }

    private @Nullable Row nearest(String where) {
        return all(rows)
                .filter(r -> around(r.place().path(), where))
                .max(Comparator.comparingInt(r -> r.place().path().length()))
                .orElse(null);
    }

    private static boolean around(String at, String where) {
        if (at.isEmpty() || at.equals(where)) return true;
        return where.startsWith(at + ".") || where.startsWith(at + "[");
    }

    /** The settings, for tests. */
    List<Row> rows() {
        return rows;
    }

    private static Stream<Row> all(List<Row> rows) {
        return rows.stream().flatMap(r -> Stream.concat(Stream.of(r), all(r.editor().rows())));
    }

    /** Shows what is wrong with the whole, below all settings; nothing for an empty text. */
    public void error(String words) {
        complaint.show(words, null, "");
    }

    /** Shows nothing as wrong. */
    public void clearErrors() {
        all(rows).forEach(r -> r.complain(""));
        error("");
    }
}
