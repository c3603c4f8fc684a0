package saddleback.app.gui.session;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.app.gui.form.Hint;
import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Buttons side by side below their label, of which one is down. */
final class ToolsView implements ControlView {
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Label label = new Label();
    private final FlowPane line = new FlowPane();
    private final VBox box = new VBox(label, line);
    private boolean showing;

    ToolsView(Control.Tools control, Consumer<Act> acts) {
        line.getStyleClass().add("session-tools");
        line.setId(control.id());
        for (int i = 0; i < control.tools().size(); i++) buttons.add(button(control, i, acts));
        line.getChildren().setAll(buttons);
        show(control, true);
    }

    private ToggleButton button(Control.Tools control, int index, Consumer<Act> acts) {
        Control.Tool tool = control.tools().get(index);
        var button = new ToggleButton(tool.label());
        if (!tool.icon().isEmpty()) button.setGraphic(new FontIcon(tool.icon()));
        button.setId(tool.id());
        button.setTooltip(Hint.of(tool.hint()));
        button.setAccessibleText(tool.label());
        button.setAccessibleHelp(tool.hint());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    button.setSelected(true); // a second press does not put it away
                    if (!showing) acts.accept(new Act.Choose(control.id(), index));
                });
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Tools t)) return;
        label.setText(t.label());
        line.setAccessibleText(t.label());
        line.setAccessibleHelp(t.hint());
        line.setDisable(!t.enabled());
        if (!values) return;
        showing = true;
        group.selectToggle(buttons.get(t.chosen()));
        showing = false;
    }
}
