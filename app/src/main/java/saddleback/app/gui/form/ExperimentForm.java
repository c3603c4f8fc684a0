package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A form of a whole experiment: what is asked, and the problem in groups. What is wrong is shown in
 * place, in the command line's words. For the JavaFX thread alone.
 */
public final class ExperimentForm extends VBox {
    private final Lab<?, ?> lab;
    private final FormSite site;
    private final List<ExperimentPart> parts;
    private final Complaint complaint = new Complaint();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private Experiment<?> experiment;
    private Edits<Experiment<?>> edits = (_, _) -> {};

    /**
     * A form that shows an experiment.
     *
     * @param lab the experiment's lab
     * @param site its folder is the folder of the experiment's file
     */
    public ExperimentForm(Lab<?, ?> lab, Experiment<?> experiment, FormSite site) {
        this.lab = lab;
        this.experiment = experiment;
        this.site = SampleNames.offered(site);
        parts = ExperimentPart.of(lab, this.site);
        getStyleClass().add("experiment-form");
        for (ExperimentPart p : parts) {
            p.form().setOnEdit((_, finished) -> told(finished));
            getChildren().add(p.section());
        }
        complaint.setId("experiment-error");
        getChildren().add(complaint);
        FormStyle.apply(this);
        show(experiment);
    }

    /** Calls someone at every edit that gives a valid experiment; in place of who was before. */
    public void setOnEdit(Edits<Experiment<?>> who) {
        edits = who;
    }

    /** Shows another experiment of the same lab without telling. */
    public void show(Experiment<?> shown) {
        experiment = shown;
        ObjectNode tree = ExperimentFile.tree(shown, site.folder());
        clearErrors();
        for (ExperimentPart p : parts) p.show(tree);
        valid.set(true);
    }

    /** The last valid experiment. */
    public Experiment<?> experiment() {
        return experiment;
    }

    /** Whether what is shown is what {@link #experiment} gives. */
    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    private void told(boolean finished) {
        clearErrors();
        ObjectNode tree = FormValues.empty();
        tree.put("format", ExperimentFile.FORMAT).put("lab", lab.id());
        for (ExperimentPart p : parts) p.write(tree);
        try {
            experiment =
                    ExperimentFile.parse(
                            tree.toString().getBytes(StandardCharsets.UTF_8),
                            "experiment",
                            site.folder(),
                            List.of(lab),
                            List.of());
        } catch (IllegalArgumentException e) {
            valid.set(false);
            error(e);
            return;
        }
        valid.set(true);
        edits.edited(experiment, finished);
    }

    /**
     * Shows a complaint "path: rule, was value" beside the setting; also one of the lab's work,
     * which names the setting alone. One that fits nowhere stands below all settings.
     */
    public void error(IllegalArgumentException e) {
        Message m = Message.of(e);
        boolean shown =
                !m.path().isEmpty()
                        && (placed(m.path(), m.words())
                                || placed("settings." + m.path(), m.words())
                                || placed("problem." + m.path(), m.words()));
        if (!shown) complaint.show(m.whole(), null, "");
    }

    private boolean placed(String path, String words) {
        @Nullable SettingsForm form =
                parts.stream()
                        .map(ExperimentPart::form)
                        .filter(f -> f.has(path))
                        .findFirst()
                        .orElse(null);
        return form != null && form.error(path, words);
    }

    /** Shows nothing as wrong. */
    public void clearErrors() {
        complaint.show("", null, "");
        for (ExperimentPart p : parts) p.form().clearErrors();
    }
}
