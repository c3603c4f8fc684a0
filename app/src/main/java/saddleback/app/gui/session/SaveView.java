package saddleback.app.gui.session;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.javafx.FontIcon;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.function.Consumer;

/** A button that asks for a folder to write into. */
final class SaveView implements ControlView {
    private final Button button = new Button(null, new FontIcon("mdi2c-content-save-outline"));
    private Control.Save shown;

    SaveView(Control.Save control, SessionSite site, Consumer<Act> acts) {
        shown = control;
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                _ ->
                        site.files()
                                .newFolder(shown.label(), site.folder(), shown.name())
                                .ifPresent(f -> acts.accept(new Act.Save(shown.id(), f))));
        show(control, true);
    }

    @Override
    public Node node() {
        return button;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Save s)) return;
        shown = s;
        Described.show(button, s);
        button.setText(s.label());
    }
}
