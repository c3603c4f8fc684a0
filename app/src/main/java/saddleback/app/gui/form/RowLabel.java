package saddleback.app.gui.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

/** The words beside a setting; of a group, the button that opens and closes it. */
final class RowLabel {
    private static final String OPEN = "mdi2c-chevron-down";
    private static final String CLOSED = "mdi2c-chevron-right";

    private final Labeled node;
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private boolean fresh;

    /**
     * A label.
     *
     * @param folds whether it opens and closes a group
     * @param own whether the group decides by itself whether it is open at first
     */
    RowLabel(Place place, boolean folds, boolean own) {
        fresh = own;
        if (!folds) {
            node = new Label(place.label());
            node.setWrapText(true);
            node.getStyleClass().add("name");
            return;
        }
        ToggleButton button = new ToggleButton(place.label());
        FontIcon icon = new FontIcon(OPEN);
        button.setGraphic(icon);
        button.setId(place.id() + "-fold");
        button.getStyleClass().add("fold");
        button.selectedProperty().bindBidirectional(open);
        open.subscribe(o -> icon.setIconLiteral(o ? OPEN : CLOSED));
        node = button;
    }

    Labeled node() {
        return node;
    }

    /** The room that its longest word takes, as labels must not break inside words. */
    double longestWord() {
        double most = 0;
        for (String word : node.getText().split(" ")) {
            Text measured = new Text(word);
            measured.setFont(node.getFont());
            most = Math.max(most, Math.ceil(measured.getLayoutBounds().getWidth()));
        }
        return most;
    }

    /** Says what it is the label of. */
    void of(Control control) {
        if (node instanceof Label l) l.setLabelFor(control);
    }

    /** Says something else. */
    void say(String words) {
        node.setText(words);
    }

    void explain(String help) {
        if (!help.isEmpty()) node.setTooltip(Hint.of(help));
    }

    ReadOnlyBooleanProperty opened() {
        return open;
    }

    boolean isOpen() {
        return open.get();
    }

    /** Whether it is a group of which nothing has been shown yet. */
    boolean isNew() {
        return fresh;
    }

    /** Opens or closes it for the first time. */
    void begin(boolean opened) {
        fresh = false;
        open.set(opened);
    }

    void open() {
        fresh = false;
        open.set(true);
    }

    /** Whether the setting has a value, so that there is something to open. */
    void show(boolean there) {
        if (node instanceof ToggleButton b) b.setDisable(!there);
    }
}
