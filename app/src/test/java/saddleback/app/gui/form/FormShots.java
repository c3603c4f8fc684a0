package saddleback.app.gui.form;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import saddleback.app.gui.Hand;
import saddleback.app.gui.Shot;
import saddleback.app.look.Look;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.saddles.Entrant;
import saddleback.engine.labs.saddles.Race;
import saddleback.engine.labs.saddles.SaddlesSettings;
import saddleback.engine.labs.saddles.Stage;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.Sgd;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes pictures of forms to look at. */
public final class FormShots {
    private static final String EXPERIMENT =
            """
            {"format": 1, "lab": "surface", "seed": 1, "problem": {
             "data": {"generate": {"two-moons": {}}},
             "network": {"layers": [{"dense": 16}, "tanh", {"leaky-relu": 0.2}, {"dense": 2}]},
             "loss": "cross-entropy",
             "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 32, "epochs": 50,
                "schedule": {"warm-up": {"epochs": 2, "then": "cosine"}}}}},
             "settings": {"y": {"points": 31}}}
            """;

    private FormShots() {}

    /** {@code FOLDER}. */
    public static void main(String[] args) {
        try {
            write(args);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void write(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Hand.startToolkit();
        for (String theme : List.of("light", "dark")) {
            Hand.run(
                    () ->
                            Application.setUserAgentStylesheet(
                                    theme.equals("dark")
                                            ? new PrimerDark().getUserAgentStylesheet()
                                            : new PrimerLight().getUserAgentStylesheet()));
            for (int width : new int[] {320, 420}) {
                String end = "-" + theme + "-" + width + ".png";
                shot(folder.resolve("look" + end), width, 460, () -> look());
                shot(folder.resolve("race" + end), width, 1400, () -> race());
                shot(folder.resolve("search" + end), width, 900, () -> search());
                shot(folder.resolve("experiment" + end), width, 1950, () -> experiment(false));
                if (width == 320)
                    shot(folder.resolve("wrong" + end), width, 1950, () -> experiment(true));
            }
        }
    }

    private static void shot(Path file, int width, int height, Callable<Parent> content)
            throws Exception {
        Hand hand =
                Hand.on(
                        () -> {
                            ScrollPane pane = new ScrollPane(content.call());
                            pane.setFitToWidth(true);
                            return pane;
                        },
                        width,
                        height);
        Shot.write(hand.picture(), file);
        hand.close();
    }

    private static Parent look() {
        return padded(new RecordForm<>(Look.defaults(), FormSite.of(new NoFiles(), Path.of(""))));
    }

    private static Parent race() {
        Stage sgd = new Stage(Sgd.defaults(), 32, 20);
        Stage newton = new Stage(Adam.defaults(), null, 5);
        Race race =
                new Race(
                        List.of(
                                new Entrant("", List.of(sgd)),
                                new Entrant("SGD, then Adam", List.of(sgd, newton))),
                        List.of(5, 10, 20),
                        40);
        return padded(
                new RecordForm<>(
                        new SaddlesSettings(race), FormSite.of(new NoFiles(), Path.of(""))));
    }

    private static Parent search() {
        return padded(
                new RecordForm<>(
                        SaddlesSettings.defaults(), FormSite.of(new NoFiles(), Path.of(""))));
    }

    static Experiment<?> read(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "shot",
                Path.of(""),
                List.of(Surface.LAB),
                List.of());
    }

    private static Parent experiment(boolean wrong) {
        ExperimentForm form =
                new ExperimentForm(
                        Surface.LAB, read(EXPERIMENT), FormSite.of(new NoFiles(), Path.of("")));
        if (wrong) {
            form.error(new IllegalArgumentException("settings.x.points: 2 to 4001, was 1"));
            form.error(
                    new IllegalArgumentException(
                            "problem.network.layers[2].leaky-relu: 0 to below 1, was 3"));
            form.error(
                    new IllegalArgumentException(
                            "problem.weights.train.schedule.warm-up.then: one of constant, step,"
                                    + " cosine, warm-up, was cosin"));
            form.error(new IllegalArgumentException("memory: 3 GB are needed, which is too much"));
        }
        return padded(form);
    }

    private static Parent padded(Parent form) {
        form.setStyle("-fx-padding: 0 10 0 10; -fx-background-color: -color-bg-default");
        return form;
    }
}
