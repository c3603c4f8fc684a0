package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import saddleback.engine.Lab;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.problem.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One section of the form of an experiment.
 *
 * @param form its settings
 * @param path where the record that holds them stands in the file
 * @param section the form under its heading
 */
record ExperimentPart(SettingsForm form, List<String> path, Section section) {

    /** All sections of an experiment of a lab. */
    static List<ExperimentPart> of(Lab<?, ?> lab, FormSite site) {
        List<ExperimentPart> parts = new ArrayList<>();
        parts.add(part("What is asked", List.of("settings"), SettingInfo.of(lab.defaults()), site));
        if (lab.needsProblem()) {
            List<SettingInfo> problem = SettingInfo.of(Problem.class);
            List<String> at = List.of("problem");
            parts.add(part("Data", List.of("problem", "data"), inside(problem, "data"), site));
            parts.add(part("Network", at, named(problem, "network").toList(), site));
            parts.add(part("Loss", at, named(problem, "loss", "decay").toList(), site));
            parts.add(part("Weights", at, named(problem, "weights").toList(), site));
        }
        parts.add(part("Random numbers", List.of(), List.of(ExperimentFile.seed()), site));
        return parts;
    }

    private static Stream<SettingInfo> named(List<SettingInfo> all, String... names) {
        return all.stream().filter(s -> List.of(names).contains(s.name()));
    }

    private static List<SettingInfo> inside(List<SettingInfo> all, String name) {
        return named(all, name).findFirst().orElseThrow().fields();
    }

    private static ExperimentPart part(
            String title, List<String> path, List<SettingInfo> settings, FormSite site) {
        SettingsForm form = new SettingsForm(settings, String.join(".", path), site);
        String id = "section-" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new ExperimentPart(form, path, new Section(id, title, form));
    }

    /** Shows the values that stand in the tree of an experiment. */
    void show(ObjectNode tree) {
        JsonNode at = tree;
        for (String key : path) at = at.path(key);
        form.show(at instanceof ObjectNode own ? own : FormValues.empty());
    }

    /** Writes the values into the tree of an experiment. */
    void write(ObjectNode tree) {
        ObjectNode at = tree;
        for (String key : path) at = at.withObjectProperty(key);
        at.setAll(form.values());
    }
}
