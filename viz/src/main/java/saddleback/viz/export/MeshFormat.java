package saddleback.viz.export;

import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of mesh file, and how a figure's surface or faces are put into each. */
public enum MeshFormat {
    /** {@link Ply} in the proportions of the figure; the comments hold the experiment. */
    PLY,
    /** {@link Obj} in the proportions of the figure; the comments hold the experiment. */
    OBJ,
    /** {@link Vtk} in the units of the axes; the title names the experiment. */
    VTK;

    /**
     * Writes a surface or faces.
     *
     * @param name of the experiment, for the title of a VTK file, one line
     * @param experiment the experiment file's text; empty for none
     * @throws IOException "file: reason"; then nothing was written
     */
    public void write(Path file, ShownMesh shown, Theme theme, String name, String experiment)
            throws IOException {
        double stretch = this == VTK ? 1 : shown.stretch();
        Triangles mesh = shown.triangles(stretch, theme);
        String axes = shown.explanation(stretch);
        switch (this) {
            case PLY -> Ply.write(file, mesh, comments(name, axes, experiment));
            case OBJ -> Obj.write(file, mesh, comments(name, axes, experiment));
            case VTK -> Vtk.write(file, mesh, "Saddleback: " + name + "; " + axes);
        }
    }

    private static List<String> comments(String name, String axes, String experiment) {
        List<String> lines = new ArrayList<>(List.of("Saddleback: " + name, axes));
        experiment.lines().forEach(lines::add);
        return lines;
    }
}
