package saddleback.app.gui.session;

import javafx.scene.Node;
import javafx.scene.control.Label;

import saddleback.app.labs.Control;

/** Words over the controls that follow. */
final class HeadingView implements ControlView {
    private final Label label = new Label();

    HeadingView(Control.Heading control) {
        label.getStyleClass().add("control-heading");
        show(control, true);
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(Control control, boolean values) {
        Described.show(label, control);
        label.setText(control.label());
    }
}
