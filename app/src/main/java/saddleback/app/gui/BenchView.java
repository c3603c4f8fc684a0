package saddleback.app.gui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bench in the middle of the window: what can be done on top, the work below. */
final class BenchView extends BorderPane {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Node> contents = new HashMap<>();
    private final FlowPane tabs = new FlowPane(4, 4);

    /**
     * A view.
     *
     * @param tools to the right of the modes
     * @param modes at least one; the first is chosen
     */
    BenchView(List<Node> tools, List<Mode> modes) {
        getStyleClass().add("bench-view");
        HBox.setHgrow(tabs, Priority.ALWAYS);
        tabs.setAlignment(Pos.CENTER_LEFT);
        var right = new HBox(6);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getChildren().setAll(tools);
        right.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(8, tabs, new Separator(Orientation.VERTICAL), right);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("bench-bar");
        setTop(bar);
        for (Mode m : modes) tabs.getChildren().add(tab(m));
        choose(modes.getFirst().id());
    }

    /** Chooses a mode as a click on its button does. */
    void choose(String id) {
        for (Node n : tabs.getChildren())
            if (n instanceof ToggleButton b && id.equals(b.getUserData())) b.fire();
    }

    private ToggleButton tab(Mode mode) {
        ToggleButton tab =
                Parts.toggle("mode-" + mode.id(), mode.title(), mode.icon(), mode.hint());
        tab.setUserData(mode.id());
        tab.setToggleGroup(group);
        tab.getStyleClass().add("mode-tab");
        tab.setOnAction(
                _ -> {
                    tab.setSelected(true);
                    setCenter(contents.computeIfAbsent(mode.id(), _ -> mode.content().get()));
                });
        return tab;
    }

    static Button tool(String id, String label, String icon, String hint, Runnable action) {
        Button b = Parts.button(id, label, icon, hint);
        b.setOnAction(_ -> action.run());
        return b;
    }
}
