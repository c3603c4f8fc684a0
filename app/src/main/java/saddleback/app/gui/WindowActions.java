package saddleback.app.gui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Demo;
import saddleback.app.work.Origin;
import saddleback.app.work.Pin;
import saddleback.app.work.Preferences;
import saddleback.app.work.Recent;
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
    private final Window window;
    private final Opening opening;
    private final Saving saving;
    private final Exporting exporting;
    private final Copying copying;

    WindowActions(Window window, ResultCache cache) {
        this.window = window;
        opening =
                new Opening(
                        window.desk(),
                        cache,
                        window.background(),
                        window::show,
                        c -> restore(c.workspace()),
                        this::remember,
                        this::say);
        saving = new Saving(window.files(), cache, window.background(), this::remember);
        copying = new Copying(window, saving);
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
        Arranged.put(workspace.arrangement(), window);
        window.desk().take(workspace.pins());
        Bench<?, ?> front = null;
        for (Work w : workspace.works()) {
            Bench<?, ?> bench = window.desk().open(w);
            if (w.lab().equals(workspace.arrangement().lab())) front = bench;
        }
        if (front == null) window.desk().bring(null);
        else window.show(front);
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
    public ObservableValue<List<Recent.Entry>> recent() {
        return window.memory().recent();
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
        bench(b -> saving.save(b, () -> saved(b)));
    }

    private void saved(Bench<?, ?> bench) {
        if (bench.work().get().origin() instanceof Origin.Saved(Path file)) say("saved " + file);
    }

    private void say(String text) {
        window.status().say(text);
        window.journal().note(text);
    }

    @Override
    public void saveAs() {
        bench(b -> saving.saveAs(b, () -> saved(b)));
    }

    @Override
    public void saveWorkspace() {
        saving.workspace(window.workspace(), window.thumbnail(), f -> say("saved " + f));
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
        if (page != null) copying.picture(page.figures());
    }

    @Override
    public void copyCommandLine() {
        bench(copying::commandLine);
    }

    @Override
    public void otherTheme() {
        var theme = window.desk().theme();
        theme.set(theme.get().other());
        Theme now = theme.get() == Themes.DARK ? Theme.DARK : Theme.LIGHT;
        window.memory().prefer(window.memory().preferences().get().with(now));
    }

    @Override
    public BooleanProperty panel(String id) {
        return window.panels().shown(id);
    }

    @Override
    public void zoom(double factor) {
        Preferences now = window.memory().preferences().get();
        window.memory().prefer(now.scaled(factor == 0 ? 1 : now.scale() * factor));
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
        window.status().stop();
    }

    @Override
    public void pin() {
        bench(
                b -> {
                    Pin pin = window.desk().pin(b);
                    window.status().say(pin.name() + " is kept to compare");
                });
    }

    /** Puts a pinned experiment back on its bench; undo brings back what was there. */
    void reopen(Pin pin) {
        Work work = Work.opened(pin.experiment(), new Origin.Fresh()).with(pin.appearance());
        window.show(window.desk().open(work));
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
        return window.stage();
    }
}
