package saddleback.app.gui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bench in the middle of the window: what can be done on top, the work below. */
final class BenchView extends BorderPane {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Node> contents = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Mode> chosen = new ReadOnlyObjectWrapper<>();
    private final FlowPane tabs = new FlowPane(1, 2);

    /**
     * A view.
     *
     * @param modes at least one; the first is chosen
     */
    BenchView(List<Mode> modes) {
        getStyleClass().add("bench-view");
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.getStyleClass().add("bench-bar");
        setTop(tabs);
        for (Mode m : modes) tabs.getChildren().add(tab(m));
        choose(modes.getFirst().id());
    }

    /** The mode that is seen. */
    ReadOnlyObjectProperty<@Nullable Mode> chosen() {
        return chosen.getReadOnlyProperty();
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
                    chosen.set(mode);
                });
        return tab;
    }

    static Button tool(String id, String label, String icon, String hint, Runnable action) {
        Button b = Parts.button(id, label, icon, hint);
        b.setOnAction(_ -> action.run());
        return b;
    }
}
