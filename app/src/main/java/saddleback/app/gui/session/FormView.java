package saddleback.app.gui.session;

import javafx.scene.Node;

import saddleback.app.gui.form.FormSite;
import saddleback.app.gui.form.RecordForm;
import saddleback.app.gui.form.Section;
import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.function.Consumer;

/** A settings record under its label. */
final class FormView implements ControlView {
    private final RecordForm<Record> form;
    private final Section section;

    FormView(Control.Form control, SessionSite site, Consumer<Act> acts) {
        form = new RecordForm<>(control.settings(), FormSite.of(site.files(), site.folder()));
        form.setOnEdit((settings, _) -> acts.accept(new Act.Fill(control.id(), settings)));
        section = new Section(control.id(), control.label(), form);
        show(control, true);
    }

    @Override
    public Node node() {
        return section;
    }

    @Override
    public void show(Control control, boolean values) {
        if (!(control instanceof Control.Form f)) return;
        Described.show(section, f);
        section.setText(f.label());
        // What is wrong stays to be mended until the session has other settings.
        if (values && !f.settings().equals(form.values())) form.show(f.settings());
    }
}
