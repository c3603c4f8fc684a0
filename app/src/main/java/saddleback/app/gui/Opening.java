package saddleback.app.gui;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.app.lecture.ResultSource;
import saddleback.app.work.Origin;
import saddleback.app.work.ResultCache;
import saddleback.app.work.Work;
import saddleback.app.work.WorkspaceFile;
import saddleback.engine.Experiment;
import saddleback.engine.run.Run;
import saddleback.samples.SampleExperiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens experiments and workspaces, read off the window's thread. */
final class Opening {
    /** A surface that says much at a glance and is soon computed. */
    private static final String GREETING = "training-path";

    private final Desk desk;
    private final Pages pages;
    private final ResultCache cache;
    private final Background background;
    private final Consumer<Bench<?, ?>> opened;
    private final Consumer<WorkspaceFile.Content> restored;
    private final Consumer<Path> remember;
    private final Consumer<String> say;

    /**
     * What is done with what was read.
     *
     * @param opened gets the bench on which an experiment lies
     * @param restored gets a workspace
     * @param remember gets each file that was opened
     * @param say tells the person something
     */
    Opening(
            Desk desk,
            ResultCache cache,
            Background background,
            Consumer<Bench<?, ?>> opened,
            Consumer<WorkspaceFile.Content> restored,
            Consumer<Path> remember,
            Consumer<String> say) {
        this.desk = desk;
        this.pages = new Pages(desk.pages());
        this.cache = cache;
        this.background = background;
        this.opened = opened;
        this.restored = restored;
        this.remember = remember;
        this.say = say;
    }

    /** An experiment file or a workspace, told apart by the ending. */
    void file(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (whole.toString().endsWith(WorkspaceFile.ENDING))
            background.work(
                    () -> WorkspaceFile.read(whole, pages.labs(), cache),
                    content -> {
                        remember.accept(whole);
                        replacing(
                                content.workspace().works(),
                                String.valueOf(whole.getFileName()),
                                () -> restored.accept(content));
                    });
        else
            background.work(
                    () -> pages.read(whole.toString(), List.of()),
                    e -> {
                        remember.accept(whole);
                        put(Work.opened(e, new Origin.Saved(whole)));
                    });
    }

    /** An experiment that comes with the program. */
    void sample(SampleExperiment sample) {
        background.work(
                () -> pages.sample(sample.name(), List.of()),
                e -> put(Work.opened(e, new Origin.Sample(sample.name()))));
    }

    /**
     * Puts the surface that greets a person on its bench, unless there is work already; with its
     * answer where that came with the program.
     */
    void greeting(ResultSource source, Consumer<Bench<?, ?>> ready) {
        background.work(
                () -> {
                    Experiment<?> e = pages.sample(GREETING, List.of());
                    return new Greeting(
                            e,
                            cache.has(e)
                                    ? Optional.of(answered(pages.page(e.lab()), e, source))
                                    : Optional.empty());
                },
                greeting -> ready.accept(put(greeting)));
    }

    private Bench<?, ?> put(Greeting greeting) {
        if (!desk.benches().isEmpty()) return desk.benches().getFirst();
        Bench<?, ?> bench =
                desk.open(Work.opened(greeting.experiment(), new Origin.Sample(GREETING)));
        greeting.answer().ifPresent(bench::answer);
        return bench;
    }

    /** The first experiment, with its answer where that is at hand. */
    private record Greeting(Experiment<?> experiment, Optional<? extends Outcome<?>> answer) {}

    private static <S extends Record, R extends Record> Outcome<R> answered(
            LabPage<S, R> page, Experiment<?> e, ResultSource source) {
        R result = source.result(page, page.lab().typed(e), Run.unwatched());
        return Outcome.of(page, e, result, true);
    }

    /** A small new experiment of a lab. */
    void fresh(LabPage<?, ?> page) {
        put(Work.opened(Pages.fresh(page, Path.of("")), new Origin.Fresh()));
    }

    private void put(Work work) {
        replacing(List.of(work), Saving.name(work), () -> opened.accept(desk.open(work)));
    }

    /** What lay there before is not lost: undo brings it back, which is said where it matters. */
    private void replacing(List<Work> by, String name, Runnable open) {
        List<String> changed =
                desk.works().stream()
                        .filter(w -> w.changed() && by.stream().anyMatch(o -> replaces(o, w)))
                        .map(Saving::name)
                        .toList();
        open.run();
        if (!changed.isEmpty())
            say.accept(
                    "%s opened; Undo brings back %s with its changes"
                            .formatted(name, String.join(", ", changed)));
    }

    private static boolean replaces(Work opened, Work before) {
        return opened.lab().equals(before.lab())
                && !opened.experiment().equals(before.experiment());
    }
}
