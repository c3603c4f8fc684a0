package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.VBox;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.codec.SettingInfo;

/** A form of one settings record; what is wrong is shown in place. For the JavaFX thread alone. */
public final class RecordForm<S extends Record> extends VBox {
    private final FormSite site;
    private final SettingsForm form;
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private S values;
    private Edits<S> edits = (_, _) -> {};

    /** A form that shows these values; defaults are the type's own or, if it has none, these. */
    public RecordForm(S values, FormSite site) {
        this.values = values;
        this.site = site;
        form = new SettingsForm(SettingInfo.about(values), "", site);
        getChildren().setAll(form);
        form.setOnEdit(this::told);
        show(values);
    }

    /** Calls someone at every edit that gives valid values; in place of who was called before. */
    public void setOnEdit(Edits<S> who) {
        edits = who;
    }

    /** Shows values without telling. */
    public void show(S shown) {
        values = shown;
        form.clearErrors();
        form.show(new Encoder(site.folder()).record(shown));
        valid.set(true);
    }

    /** The last valid values. */
    public S values() {
        return values;
    }

    /** Whether what is shown is what {@link #values} gives. */
    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    private void told(ObjectNode tree, boolean finished) {
        form.clearErrors();
        try {
            values = read(tree);
        } catch (IllegalArgumentException e) {
            valid.set(false);
            error(e);
            return;
        }
        valid.set(true);
        edits.edited(values, finished);
    }

    @SuppressWarnings("unchecked") // a record's class is the class of its type
    private S read(ObjectNode tree) {
        return new Decoder(site.folder()).record((Class<S>) values.getClass(), tree, "", null);
    }

    /** Shows a complaint "name: rule, was value" beside the setting, or below all of them. */
    public void error(IllegalArgumentException e) {
        Message m = Message.of(e);
        if (m.path().isEmpty() || !form.error(m.path(), m.words())) form.error(m.whole());
    }

    /** Shows nothing as wrong. */
    public void clearErrors() {
        form.clearErrors();
    }
}
