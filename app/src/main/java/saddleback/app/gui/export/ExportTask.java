package saddleback.app.gui.export;

import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;

import saddleback.app.export.ExportFormat;
import saddleback.app.export.Exporter;
import saddleback.app.export.FigureStyle;
import saddleback.app.labs.Animation;
import saddleback.engine.run.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** One export under way, on a thread of its own. */
final class ExportTask extends Task<List<Path>> implements Progress {
    private final Exporter exporter;
    private final ExportFormat format;
    private final FigureStyle style;
    private final @Nullable Animation motion;
    private final Path file;

    ExportTask(
            Exporter exporter,
            ExportFormat format,
            FigureStyle style,
            @Nullable Animation motion,
            Path file) {
        this.exporter = exporter;
        this.format = format;
        this.style = style;
        this.motion = motion;
        this.file = file;
    }

    @Override
    protected List<Path> call() throws IOException {
        return exporter.write(format, style, motion, file, this);
    }

    @Override
    public void step(double fraction, String doing) {
        if (isCancelled()) throw new CancellationException();
        updateProgress(fraction, 1);
        updateMessage(doing);
    }

    void start() {
        Thread.ofPlatform().daemon().name("export").start(this);
    }
}
