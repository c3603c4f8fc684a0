package saddleback.app.lecture;

import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.run.Run;
import saddleback.viz.figure.Figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The experiments of one demonstration, each once, with the page that asks and draws them. */
public final class Script<S extends Record, R extends Record> {
    private final LabPage<S, R> page;
    private final Demo demo;
    private final Map<String, Experiment<S>> experiments = new LinkedHashMap<>();

    private Script(LabPage<S, R> page, Demo demo) {
        this.page = page;
        this.demo = demo;
    }

    /**
     * Reads all experiments of a demonstration.
     *
     * @throws IllegalArgumentException naming the step, where one cannot be read
     */
    public static <S extends Record, R extends Record> Script<S, R> of(
            LabPage<S, R> page, Demo demo) {
        var script = new Script<>(page, demo);
        for (int i = 0; i < demo.steps().size(); i++)
            for (Demo.Part part : demo.steps().get(i).parts())
                if (!script.experiments.containsKey(part.experiment()))
                    script.experiments.put(part.experiment(), script.read(i, part.experiment()));
        return script;
    }

    private Experiment<S> read(int step, String text) {
        String name = place(demo, step);
        try {
            return typed(
                    ExperimentFile.parse(
                            text.getBytes(StandardCharsets.UTF_8),
                            "experiment",
                            Path.of("").toAbsolutePath(),
                            List.of(page.lab()),
                            List.of()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /** The text was read with this page's lab alone. */
    @SuppressWarnings("unchecked")
    private static <S extends Record> Experiment<S> typed(Experiment<?> experiment) {
        return (Experiment<S>) experiment;
    }

    /** What a step is called in messages: the demonstration's title, the number and the title. */
    public static String place(Demo demo, int step) {
        return "%s, step %d (%s)".formatted(demo.title(), step + 1, demo.steps().get(step).title());
    }

    /** What is told. */
    public Demo demo() {
        return demo;
    }

    /** The texts of the experiments, each once, in the order of the steps. */
    public List<String> experiments() {
        return List.copyOf(experiments.keySet());
    }

    /** The experiment of a text, read. */
    public Experiment<S> experiment(String text) {
        return Objects.requireNonNull(experiments.get(text), "not of this demonstration");
    }

    /** Runs one experiment for what its source keeps of it; blocks. */
    void run(String text, ResultSource source, Run<?> run) {
        source.result(page, experiment(text), run.<R>stage(0, 1));
    }

    /**
     * Runs one experiment; blocks.
     *
     * @param soFar takes the figures of partial results
     * @return the figures of the whole result
     */
    List<Figure> figures(
            String text, ResultSource source, Run<?> run, Consumer<List<Figure>> soFar) {
        var previewed = new Previewed<R>(run, r -> soFar.accept(figures(r)));
        return figures(source.result(page, experiment(text), previewed));
    }

    private List<Figure> figures(R result) {
        return page.figures().apply(result);
    }
}
