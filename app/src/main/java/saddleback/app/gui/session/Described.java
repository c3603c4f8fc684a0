package saddleback.app.gui.session;

import javafx.scene.control.Tooltip;

import saddleback.app.gui.form.Hint;
import saddleback.app.labs.Control;

/** What all controls of sessions have: id, tooltip, words for screen readers, whether enabled. */
final class Described {
    private Described() {}

    static void show(javafx.scene.control.Control node, Control control) {
        node.setId(control.id());
        node.setAccessibleText(control.label());
        node.setAccessibleHelp(control.hint());
        node.setDisable(!control.enabled());
        Tooltip now = node.getTooltip();
        if (control.hint().isEmpty()) node.setTooltip(null);
        else if (now == null) node.setTooltip(Hint.of(control.hint()));
        else if (!now.getText().equals(control.hint())) now.setText(control.hint());
    }
}
