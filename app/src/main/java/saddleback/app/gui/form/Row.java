package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One setting: its label, its editor, and what is wrong with it. */
final class Row extends VBox {
    private static final double INDENT = 15;
    private static final double NARROWEST = 54;
    private static final double NUMBER = 16;

    private final Place place;
    private final Editor editor;
    private final RowLabel label;
    private final boolean folds;
    private final boolean item;
    private final @Nullable Presence presence;
    private final Complaint complaint = new Complaint();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Button reset = Icons.button("mdi2b-backup-restore", "Reset to default");

    Row(Place place) {
        this(place, List.of());
    }

    /**
     * A setting.
     *
     * @param tools further buttons on its line; with them the label is narrow
     */
    Row(Place place, List<Button> tools) {
        this.place = place;
        editor = Editor.of(place);
        Region body = editor.body();
        folds = editor.head() == null && editor instanceof GroupEditor;
        item = folds && !tools.isEmpty();
        label = new RowLabel(place, folds, folds && !item);
        presence = place.info().nullable() ? new Presence(place, this::turned) : null;
        getStyleClass().add("setting");
        getChildren().addAll(line(tools), complaint);
        if (body != null) {
            body.getStyleClass().add("inside");
            getChildren().add(body);
            if (folds) label.opened().subscribe(_ -> arrange());
        }
        explain(editor.main());
        reset.setId(place.id() + "-reset");
        reset.setAccessibleText("Reset " + place.label() + " to default");
        reset.setOnAction(_ -> reset());
        arrange();
    }

    private HBox line(List<Button> tools) {
        HBox line = new HBox();
        line.getStyleClass().add("line");
        Labeled words = label.node();
        words.setMinWidth(item ? NARROWEST : Region.USE_PREF_SIZE);
        Region head = editor.head();
        line.getChildren().add(words);
        if (head == null) {
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
        } else {
            words.prefWidthProperty()
                    .bind(
                            Bindings.createDoubleBinding(
                                    () -> labelWidth(!tools.isEmpty()), place.inside().labels()));
            HBox.setHgrow(head, Priority.ALWAYS);
            head.setMaxWidth(Double.MAX_VALUE);
            line.getChildren().add(head);
        }
        if (presence != null) line.getChildren().add(1, presence.node());
        line.getChildren().addAll(tools);
        line.getChildren().add(reset);
        return line;
    }

    private double labelWidth(boolean narrow) {
        if (narrow) return NUMBER;
        double shared = place.inside().labels().get() - INDENT * place.depth();
        return Math.max(Math.max(NARROWEST, label.longestWord()), shared);
    }

    private void explain(@Nullable Control main) {
        String help = Words.help(place.info());
        label.explain(help);
        if (main == null) return;
        main.setId(place.id());
        main.setAccessibleText(place.label());
        main.setAccessibleHelp(help);
        label.of(main);
        if (main.getTooltip() == null && !help.isEmpty()) main.setTooltip(Hint.of(help));
    }

    Place place() {
        return place;
    }

    Editor editor() {
        return editor;
    }

    /** The value; null where nothing has been entered, a null node where there is none. */
    @Nullable JsonNode value() {
        if (presence == null) return editor.json();
        JsonNode json = presence.isOn() ? editor.json() : null;
        return json == null ? NullNode.instance : json;
    }

    /** Writes the value under its key, or its keys, into the object that holds it. */
    void write(ObjectNode holder) {
        JsonNode value = value();
        if (value == null || (value.isNull() && place.info().usual() == null)) return;
        if (place.info().beside() && value instanceof ObjectNode own) holder.setAll(own);
        else holder.set(place.info().name(), value);
    }

    /** Shows the value that stands in the object that holds it. */
    void read(JsonNode holder) {
        show(
                place.info().beside()
                        ? (holder.isEmpty() ? null : holder)
                        : holder.get(place.info().name()));
    }

    /** Shows a value; null for the default. */
    void show(@Nullable JsonNode value) {
        JsonNode shown = value == null ? place.info().usual() : value;
        boolean none = shown == null || shown.isNull();
        if (presence != null) presence.show(!none);
        if (!none || presence == null) editor.show(none ? null : value);
        if (label.isNew() && !none) label.begin(place.depth() <= 1 || !isUsual());
        arrange();
    }

    private void turned(boolean on) {
        if (on) {
            editor.show(null);
            label.begin(true);
        }
        arrange();
        Control main = editor.main();
        if (on && main != null) main.requestFocus();
        // A value without a default is there only when it has been entered.
        if (!on || editor.json() != null) place.inside().teller().edited(true);
    }

    private void reset() {
        place.inside().teller().quietly(() -> show(null));
        Control main = editor.main();
        if (main != null) main.requestFocus();
        place.inside().teller().edited(true);
    }

    private boolean isUsual() {
        return Same.values(value(), place.info().usual());
    }

    /** Brings what is visible into line with the values, here and in all settings inside. */
    void arrange() {
        boolean there = presence == null || presence.isOn();
        Region head = editor.head();
        Region body = editor.body();
        if (head != null) head.setVisible(there);
        if (body != null) {
            boolean open = there && label.isOpen() && !body.getChildrenUnmodifiable().isEmpty();
            body.setVisible(open);
            body.setManaged(open);
        }
        label.show(there);
        if (item) title();
        boolean differs = !place.info().required() && !isUsual();
        reset.setVisible(differs);
        changed.set(!isUsual());
        for (Row r : editor.rows()) r.arrange();
    }

    private void title() {
        String title = ItemTitle.of(place.info(), editor.json());
        label.say(title.isEmpty() ? place.label() : place.label() + "   " + title);
        label.explain(title);
    }

    /** Opens or closes a group; other settings are always open. */
    void fold(boolean open) {
        if (folds) label.begin(open);
    }

    boolean isOpen() {
        return label.isOpen();
    }

    /** Whether the value is not the default. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Shows what is wrong, or nothing for an empty text. */
    void complain(String words) {
        complaint.show(words, editor.main(), Words.help(place.info()));
        if (words.isEmpty()) return;
        for (Node n = getParent(); n != null; n = n.getParent())
            if (n instanceof Row r) r.label.open();
            else if (n instanceof More m) m.open();
            else if (n instanceof Section s) s.open();
    }

    void focus() {
        Control main = editor.main();
        if (main != null) main.requestFocus();
        else if (!editor.rows().isEmpty()) editor.rows().getFirst().focus();
    }
}
