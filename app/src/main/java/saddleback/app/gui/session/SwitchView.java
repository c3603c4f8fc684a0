package saddleback.app.gui.session;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import saddleback.app.gui.form.Switches;
import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.function.Consumer;

/** A switch beside its label. */
final class SwitchView implements ControlView {
    private final ToggleSwitch toggle = Switches.make();
    private final Label label = new Label();
    private final HBox line = new HBox(label, toggle);
    private boolean showing;

    SwitchView(Control.Switch control, Consumer<Act> acts) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        show(control, true);
        toggle.selectedProperty()
                .addListener(
                        (_, _, on) -> {
                            if (!showing) acts.accept(new Act.Toggle(control.id(), on));
                        });
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Switch s)) return;
        Described.show(toggle, s);
        label.setText(s.label());
        if (!values) return;
        showing = true;
        toggle.setSelected(s.on());
        showing = false;
    }
}
