package saddleback.app.gui.session;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.function.Consumer;

/** A combo box below its label. */
final class ChoiceView implements ControlView {
    private final ComboBox<String> combo = new ComboBox<>();
    private final Label label = new Label();
    private final VBox box = new VBox(label, combo);
    private boolean showing;

    ChoiceView(Control.Choice control, Consumer<Act> acts) {
        combo.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(combo);
        show(control, true);
        combo.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (_, _, i) -> {
                            if (!showing && i.intValue() >= 0)
                                acts.accept(new Act.Choose(control.id(), i.intValue()));
                        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Choice c)) return;
        Described.show(combo, c);
        label.setText(c.label());
        showing = true;
        boolean others = !combo.getItems().equals(c.options());
        if (others) combo.getItems().setAll(c.options());
        if ((values || others) && !combo.isShowing()) combo.getSelectionModel().select(c.chosen());
        showing = false;
    }
}
