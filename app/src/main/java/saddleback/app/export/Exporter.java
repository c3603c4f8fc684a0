package saddleback.app.export;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Animation;
import saddleback.engine.Output;
import saddleback.engine.format.Npz;
import saddleback.engine.format.WholeFile;
import saddleback.engine.io.ResultFolder;
import saddleback.engine.run.Progress;
import saddleback.viz.export.ShownMesh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes what is on the screen into a file, or into several where there are several surfaces or
 * tables. All of them appear, or none. On any thread but the window's.
 *
 * @param warnings told where a file is coarser than was asked for
 */
public record Exporter(ExportSource source, Consumer<String> warnings) {

    /**
     * Writes.
     *
     * @param motion what moves; null where the format does not
     * @param file the name; where there are several, numbers or tables' names are put into it
     * @return the files
     * @throws java.util.concurrent.CancellationException from the progress; then nothing was
     *     written
     * @throws IllegalArgumentException where there is nothing to write in this format
     */
    public List<Path> write(
            ExportFormat format,
            FigureStyle style,
            @Nullable Animation motion,
            Path file,
            Progress progress)
            throws IOException {
        Path target = file.toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent))
            throw new IOException(file + ": there is no directory " + parent);
        Path aside = Files.createTempDirectory(parent, ".export-");
        try {
            progress.step(0, "writing");
            Path name = aside.resolve(String.valueOf(target.getFileName()));
            pieces(format, style, motion, name, progress);
            progress.step(1, "written");
            return moved(aside, parent);
        } finally {
            remove(aside);
        }
    }

    private void pieces(
            ExportFormat format,
            FigureStyle style,
            @Nullable Animation motion,
            Path file,
            Progress progress)
            throws IOException {
        FigureFormat figure = format.figure();
        var writer = new FigureWriter(style, source.lab(), source.experiment(), warnings);
        if (figure == null) numbers(format, file);
        else if (figure.isMesh()) meshes(writer, figure, file);
        else if (!figure.moves()) writer.still(source.figure(), figure, file);
        else if (motion != null) writer.moving(motion, figure, file, progress);
        else throw new IllegalArgumentException(figure.nothing());
    }

    private void meshes(FigureWriter writer, FigureFormat format, Path file) throws IOException {
        List<ShownMesh> surfaces = ShownMesh.of(source.figure());
        if (surfaces.isEmpty()) throw new IllegalArgumentException(format.nothing());
        for (int i = 0; i < surfaces.size(); i++)
            writer.mesh(
                    surfaces.get(i),
                    format,
                    surfaces.size() == 1 ? file : named(file, String.valueOf(i + 1)));
    }

    private void numbers(ExportFormat format, Path file) throws IOException {
        Output output = source.output();
        if (format.equals(ExportFormat.NPZ)) {
            if (output.arrays().isEmpty())
                throw new IllegalArgumentException("npz: nothing to write, as there are no arrays");
            Npz.write(file, output.arrays());
            return;
        }
        if (output.tables().isEmpty())
            throw new IllegalArgumentException("csv: nothing to write, as there are no tables");
        for (Output.Table t : output.tables())
            WholeFile.write(
                    output.tables().size() == 1 ? file : named(file, t.name()),
                    ResultFolder.csv(t));
    }

    /** {@code file-part.ending}. */
    private static Path named(Path file, String part) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot > 0
                        ? name.substring(0, dot) + "-" + part + name.substring(dot)
                        : name + "-" + part);
    }

    private static List<Path> moved(Path aside, Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        for (Path f : list(aside)) {
            Path to = folder.resolve(f.getFileName());
            if (Files.isDirectory(to)) throw new IOException(to + ": is a directory");
            made.add(Files.move(f, to, StandardCopyOption.REPLACE_EXISTING));
        }
        return made;
    }

    private static void remove(Path aside) throws IOException {
        for (Path f : list(aside)) Files.deleteIfExists(f);
        Files.deleteIfExists(aside);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
