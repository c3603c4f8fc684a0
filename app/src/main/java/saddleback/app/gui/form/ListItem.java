package saddleback.app.gui.form;

import javafx.scene.control.Button;

import java.util.List;
import java.util.function.IntConsumer;

/** One item of a list with the buttons that move and remove it. */
final class ListItem {
    private final Button up = Icons.button("mdi2a-arrow-up", "Move up");
    private final Button down = Icons.button("mdi2a-arrow-down", "Move down");
    private final Button remove = Icons.button("mdi2c-close", "Remove");
    private final Row row;

    ListItem(Place place, IntConsumer move, Runnable gone) {
        up.setId(place.id() + "-up");
        down.setId(place.id() + "-down");
        remove.setId(place.id() + "-remove");
        for (Button b : List.of(up, down, remove))
            b.setAccessibleText(b.getAccessibleText() + " " + place.label());
        up.setOnAction(_ -> move.accept(-1));
        down.setOnAction(_ -> move.accept(1));
        remove.setOnAction(_ -> gone.run());
        row = new Row(place, List.of(up, down, remove));
        row.getStyleClass().add("item");
    }

    Row row() {
        return row;
    }

    /** Opens or closes it, if it is a group. */
    void fold(boolean open) {
        row.fold(open);
    }

    boolean isOpen() {
        return row.isOpen();
    }

    /** Says whether it is the first or the last one. */
    void ends(boolean first, boolean last) {
        up.setDisable(first);
        down.setDisable(last);
    }

    void focus() {
        row.focus();
    }

    void focusRemove() {
        remove.requestFocus();
    }

    void focusMove(int by) {
        Button wanted = by < 0 ? up : down;
        (wanted.isDisabled() ? (by < 0 ? down : up) : wanted).requestFocus();
    }
}
