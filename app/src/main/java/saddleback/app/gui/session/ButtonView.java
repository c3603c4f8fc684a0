package saddleback.app.gui.session;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.function.Consumer;

/** A button. */
final class ButtonView implements ControlView {
    private final Button button = new Button();
    private String icon = "";

    ButtonView(Control.Button control, Consumer<Act> acts) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> acts.accept(new Act.Press(control.id())));
        show(control, true);
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Button b)) return;
        Described.show(button, b);
        button.setText(b.label());
        if (b.icon().equals(icon)) return;
        icon = b.icon();
        button.setGraphic(icon.isEmpty() ? null : new FontIcon(icon));
    }
}
