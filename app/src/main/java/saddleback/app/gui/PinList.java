package saddleback.app.gui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import saddleback.app.work.Pin;

import java.util.function.Consumer;

/** Below the labs: the results that are kept to compare, to be opened again or let go. */
final class PinList extends VBox {
    private final Desk desk;
    private final Consumer<Pin> open;

    /**
     * The list.
     *
     * @param open opens a pin's experiment
     */
    PinList(Desk desk, Consumer<Pin> open) {
        this.desk = desk;
        this.open = open;
        setId("pins");
        getStyleClass().add("lab-list");
        desk.pins().addListener((InvalidationListener) _ -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        setVisible(!desk.pins().isEmpty());
        setManaged(!desk.pins().isEmpty());
        Label heading = new Label("Pinned");
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        for (int i = 0; i < desk.pins().size(); i++) getChildren().add(row(i, desk.pins().get(i)));
    }

    private HBox row(int index, Pin pin) {
        Button name =
                Parts.button(
                        "open-pin-" + (index + 1),
                        pin.name(),
                        "mdi2p-pin-outline",
                        "Open this experiment again, as it was pinned");
        name.getStyleClass().add("flat");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setOnAction(_ -> open.accept(pin));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button let =
                Parts.icon(
                        "drop-pin-" + (index + 1),
                        "Unpin " + pin.name(),
                        "mdi2c-close",
                        "Keep this result no longer");
        let.getStyleClass().addAll("flat", "small");
        let.setOnAction(_ -> desk.pins().remove(pin));
        return new HBox(name, let);
    }
}
