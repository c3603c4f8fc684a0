package saddleback.app.gui;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import saddleback.app.export.ExportChoices;
import saddleback.app.export.ExportSource;
import saddleback.app.gui.export.ExportDialog;
import saddleback.app.labs.Animation;
import saddleback.app.look.Appearance;
import saddleback.app.work.Work;
import saddleback.engine.io.ExperimentFile;
import saddleback.viz.figure.Figure;

import java.nio.file.Path;
import java.util.List;

/** Exports what a bench shows. */
final class Exporting {
    private final WindowFiles files;
    private final Faults faults;
    private final Journal journal;
    private @Nullable ExportChoices choices;

    Exporting(WindowFiles files, Faults faults, Journal journal) {
        this.files = files;
        this.faults = faults;
        this.journal = journal;
    }

    /** Opens the dialog; nothing where there is no picture yet. */
    void open(BenchPage page, Path folder, @Nullable Window owner) {
        if (page.figures().shown().isEmpty() || owner == null) return;
        Work w = page.bench().work().get();
        var site =
                new ExportDialog.Site(
                        files::save, folder, Saving.name(w), this::written, faults::bug);
        ExportSource source = source(page.bench(), page.figures());
        ExportChoices first = choices == null ? ExportChoices.usual(source.figure()) : choices;
        new ExportDialog(source, first, site).open(owner);
    }

    private void written(List<Path> paths, ExportChoices made) {
        choices = made;
        for (Path p : paths) journal.note("exported " + p);
    }

    private static <R extends Record> ExportSource source(Bench<?, R> bench, FiguresView figures) {
        Work w = bench.work().get();
        Appearance seen = w.appearance();
        Outcome<R> o = bench.outcome().get();
        if (o == null) throw new IllegalStateException("nothing is shown");
        List<Animation> animations =
                bench.page().animations().apply(o.result()).stream()
                        .map(a -> seen(a, seen))
                        .toList();
        return new ExportSource(
                w.lab(),
                ExperimentFile.text(o.experiment(), Saving.folder(w)),
                Sheet.of(seen.of(figures.shown())),
                animations,
                figures.cameraPaths(),
                bench.page().lab().output().apply(o.result()));
    }

    private static Animation seen(Animation a, Appearance how) {
        return new Animation(a.name(), a.count(), i -> one(a, i, how), a.delay());
    }

    private static Figure one(Animation a, int i, Appearance how) {
        return how.of(a.frame().apply(i));
    }
}
