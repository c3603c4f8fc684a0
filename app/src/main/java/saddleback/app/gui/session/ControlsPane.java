package saddleback.app.gui.session;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The controls of a session below one another, neighbouring buttons side by side. Controls are
 * changed in place as long as there are the same ones.
 */
final class ControlsPane extends VBox {
    private final SessionSite site;
    private final Consumer<Act> acts;
    private final List<ControlView> views = new ArrayList<>();
    private List<Object> keys = List.of();

    ControlsPane(SessionSite site, Consumer<Act> acts) {
        this.site = site;
        this.acts = acts;
        getStyleClass().add("session-controls");
    }

    /** Shows controls; their values only if they know of all acts. */
    void show(List<Control> controls, boolean values) {
        List<Object> now = controls.stream().map(ControlView::key).toList();
        if (!now.equals(keys)) {
            keys = now;
            make(controls);
            return;
        }
        for (int i = 0; i < controls.size(); i++) views.get(i).show(controls.get(i), values);
    }

    private void make(List<Control> controls) {
        views.clear();
        List<Node> nodes = new ArrayList<>();
        FlowPane buttons = null;
        for (Control c : controls) {
            ControlView view = ControlView.of(c, site, acts);
            views.add(view);
            if (!(c instanceof Control.Button)) {
                buttons = null;
                nodes.add(view.node());
                continue;
            }
            if (buttons == null) {
                buttons = new FlowPane();
                buttons.getStyleClass().add("session-buttons");
                nodes.add(buttons);
            }
            buttons.getChildren().add(view.node());
        }
        getChildren().setAll(nodes);
    }
}
