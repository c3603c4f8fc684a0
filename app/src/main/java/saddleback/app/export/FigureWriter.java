package saddleback.app.export;

import saddleback.app.labs.Animation;
import saddleback.engine.run.Progress;
import saddleback.viz.export.AnimatedGif;
import saddleback.viz.export.AnimatedPng;
import saddleback.viz.export.FigureFrames;
import saddleback.viz.export.MeshFormat;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Pdf;
import saddleback.viz.export.Png;
import saddleback.viz.export.ShownMesh;
import saddleback.viz.export.Svg;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Writes one figure file at a time, each with the experiment in it.
 *
 * @param lab the experiment's lab
 * @param experiment the text of {@code experiment.json}
 * @param warnings told where a file is coarser than was asked for, or large
 */
public record FigureWriter(
        FigureStyle style, String lab, String experiment, Consumer<String> warnings) {

    /** A still picture. */
    public void still(Figure figure, FigureFormat format, Path file) throws IOException {
        Figure made = figure.madeBy(experiment);
        Paper paper = style.paper(figure);
        String large = LargeFile.warning(figure, format, style.shapes());
        if (!large.isEmpty()) warnings.accept(file + ": " + large);
        switch (format) {
            case svg -> Svg.write(made, paper, style.theme(), style.shapes(), file);
            case pdf -> Pdf.write(made, paper, style.theme(), style.shapes(), file);
            case png -> Png.write(made, paper, dpi(format, paper, file), style.theme(), file);
            default -> throw new IllegalArgumentException(format + " is no still picture");
        }
    }

    /** A surface or faces as a mesh. */
    public void mesh(ShownMesh surface, FigureFormat format, Path file) throws IOException {
        MeshFormat as =
                switch (format) {
                    case ply -> MeshFormat.PLY;
                    case obj -> MeshFormat.OBJ;
                    case vtk -> MeshFormat.VTK;
                    default -> throw new IllegalArgumentException(format + " is no mesh");
                };
        as.write(file, surface, style.theme(), name(), experiment);
    }

    /** Pictures in time; the progress hears of each before it is painted. */
    public void moving(Animation animation, FigureFormat format, Path file, Progress progress)
            throws IOException {
        Paper paper = style.paper(animation.frame().apply(0));
        var frames =
                new FigureFrames(
                        animation.count(),
                        animation.frame(),
                        paper,
                        dpi(format, paper, file),
                        style.theme());
        var watched = new WatchedFrames(frames, progress, animation.name());
        switch (format) {
            case gif -> AnimatedGif.write(file, watched, animation.delay(), experiment);
            case apng -> AnimatedPng.write(file, watched, animation.delay(), experiment);
            default -> throw new IllegalArgumentException(format + " does not move");
        }
    }

    private int dpi(FigureFormat format, Paper paper, Path file) {
        int dpi = style.dpi(format, paper);
        if (dpi < style.dpi(format))
            warnings.accept("%s: %d pixels per inch, the most at its size".formatted(file, dpi));
        return dpi;
    }

    /** The lab, and a hash by which the experiment file is known again. */
    private String name() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(experiment.getBytes(StandardCharsets.UTF_8));
            return lab + ", SHA-256 of experiment.json " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
