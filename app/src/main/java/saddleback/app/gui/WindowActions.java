package saddleback.app.gui;

import javafx.scene.SnapshotParameters;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Demo;
import saddleback.app.work.CommandLine;
import saddleback.app.work.Pin;
import saddleback.app.work.Quoting;
import saddleback.app.work.ResultCache;
import saddleback.app.work.Theme;
import saddleback.app.work.Work;
import saddleback.app.work.Workspace;
import saddleback.samples.SampleExperiment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What menus, tools and the welcome page do. */
final class WindowActions implements Menus.Actions, WelcomePage.Doors, BenchPage.Doors {
    private static final double USUAL_SIZE = 13;

    private final Window window;
    private final Opening opening;
    private final Saving saving;
    private final Exporting exporting;
    private double size = USUAL_SIZE;

    WindowActions(Window window, ResultCache cache) {
        this.window = window;
        opening =
                new Opening(
                        window.desk(),
                        cache,
                        window.background(),
                        window::show,
                        c -> restore(c.workspace()),
                        this::remember);
        saving = new Saving(window.files(), cache, window.background(), this::remember);
        exporting = new Exporting(window.files(), window.faults(), window.journal());
    }

    Opening opening() {
        return opening;
    }

    Saving saving() {
        return saving;
    }

    private void remember(Path file) {
        window.journal().note("file " + file);
        window.memory().used(file);
    }

    /** Puts a whole workspace on the desk. */
    void restore(Workspace workspace) {
        window.desk().pins().setAll(workspace.pins());
        for (Work w : workspace.works()) {
            Bench<?, ?> bench = window.desk().open(w);
            if (w.lab().equals(workspace.arrangement().lab())) window.show(bench);
        }
        window.desk()
                .theme()
                .set(workspace.arrangement().theme() == Theme.DARK ? Themes.DARK : Themes.LIGHT);
    }

    /** Does something with the bench in front, if there is one. */
    private void bench(Consumer<Bench<?, ?>> what) {
        Bench<?, ?> b = window.desk().front().get();
        if (b != null) what.accept(b);
    }

    @Override
    public void explore() {
        window.show(window.desk().bench(window.desk().pages().getFirst().lab().id()));
    }

    @Override
    public void fresh() {
        Bench<?, ?> b = window.desk().front().get();
        opening.fresh(b == null ? window.desk().pages().getFirst() : b.page());
    }

    @Override
    public void open() {
        window.files()
                .file("Open an experiment or a workspace", window.memory().folder())
                .ifPresent(opening::file);
    }

    @Override
    public void file(Path file) {
        opening.file(file);
    }

    @Override
    public void sample(SampleExperiment sample) {
        opening.sample(sample);
    }

    @Override
    public void save() {
        bench(b -> saving.save(b, () -> {}));
    }

    @Override
    public void saveAs() {
        bench(b -> saving.saveAs(b, () -> {}));
    }

    @Override
    public void saveWorkspace() {
        saving.workspace(
                window.workspace(), window.thumbnail(), f -> window.status().say("saved " + f));
    }

    @Override
    public void export() {
        BenchPage page = window.page();
        if (page != null) exporting.open(page, window.memory().folder(), stage());
    }

    @Override
    public void quit() {
        Stage stage = stage();
        if (stage != null)
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void undo() {
        bench(Bench::undo);
    }

    @Override
    public void redo() {
        bench(Bench::redo);
    }

    @Override
    public void copyPicture() {
        BenchPage page = window.page();
        if (page == null) return;
        ClipboardContent content = new ClipboardContent();
        content.putImage(page.figures().grid().snapshot(new SnapshotParameters(), null));
        Clipboard.getSystemClipboard().setContent(content);
        window.status().say("picture copied");
    }

    @Override
    public void copyCommandLine() {
        bench(
                b -> {
                    Work w = b.work().get();
                    boolean dark = window.desk().theme().get() == Themes.DARK;
                    var how = new CommandLine.Figures(dark, List.of(), null, null);
                    window.background()
                            .work(
                                    () ->
                                            Quoting.ofSystem()
                                                    .line(
                                                            CommandLine.of(
                                                                    w, how, window.desk().labs())),
                                    this::copy);
                });
    }

    private void copy(String line) {
        ClipboardContent content = new ClipboardContent();
        content.putString(line);
        Clipboard.getSystemClipboard().setContent(content);
        window.journal().note(line);
        window.status().say("command line copied");
    }

    @Override
    public void otherTheme() {
        var theme = window.desk().theme();
        theme.set(theme.get().other());
        Theme now = theme.get() == Themes.DARK ? Theme.DARK : Theme.LIGHT;
        window.memory().prefer(window.memory().preferences().get().with(now));
    }

    @Override
    public void panel(String id, boolean shown) {
        window.panel(id, shown);
    }

    @Override
    public void zoom(double factor) {
        size = factor == 0 ? USUAL_SIZE : Math.clamp(size * factor, 8, 40);
        window.root().setStyle("-fx-font-size: " + size + "px");
    }

    @Override
    public void fullScreen() {
        Stage stage = stage();
        if (stage != null) stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void compute() {
        bench(Bench::run);
    }

    @Override
    public void cancel() {
        bench(Bench::cancel);
    }

    @Override
    public void pin() {
        bench(
                b -> {
                    Pin pin = window.desk().pin(b);
                    window.status().say(pin.name() + " is kept to compare");
                });
    }

    @Override
    public void demo(Demo demo) {
        window.lecturing().give(demo, true);
    }

    @Override
    public void keys() {
        Dialogs.keys(stage());
    }

    @Override
    public void about() {
        Dialogs.about(stage());
    }

    private @Nullable Stage stage() {
        return window.root().getScene() == null
                ? null
                : window.root().getScene().getWindow() instanceof Stage s ? s : null;
    }
}
