package saddleback.app.gui.present;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import saddleback.app.labs.Demo;

import java.util.function.IntConsumer;

/** All steps by number and title, to jump to one. */
final class StepList extends StackPane {
    private final ListView<Demo.Step> list = new ListView<>();
    private final IntConsumer go;

    StepList(Demo demo, IntConsumer go) {
        this.go = go;
        getStyleClass().add("step-list");
        setId("step-list");
        list.setId("steps");
        list.setAccessibleText("steps of the demonstration");
        list.getItems().setAll(demo.steps());
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER) chosen();
                });
        list.setOnMouseClicked(_ -> chosen());
        var heading = new Label(demo.title());
        heading.getStyleClass().add("step-title");
        var box = new VBox(heading, list);
        box.getStyleClass().add("step-list-box");
        getChildren().setAll(box);
        // A click beside the list closes it.
        setOnMouseClicked(
                e -> {
                    if (e.getTarget() == this) hide();
                });
        hide();
    }

    /** Opens with this step marked. */
    void show(int step) {
        list.getSelectionModel().select(step);
        list.scrollTo(Math.max(0, step - 4));
        setVisible(true);
        list.requestFocus();
    }

    void hide() {
        setVisible(false);
    }

    private void chosen() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index < 0) return;
        hide();
        go.accept(index);
    }

    private static final class Cell extends ListCell<Demo.Step> {
        @Override
        protected void updateItem(Demo.Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty || step == null ? null : (getIndex() + 1) + "   " + step.title());
        }
    }
}
