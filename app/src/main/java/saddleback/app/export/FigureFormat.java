package saddleback.app.export;

import java.util.List;

/** The kinds of figure file. The names are those of the option and the files' endings. */
public enum FigureFormat {
    svg,
    pdf,
    png,
    ply,
    obj,
    vtk,
    gif,
    apng;

    /** What a run leaves when nothing is asked for: still pictures. */
    public static final List<FigureFormat> USUAL = List.of(svg, pdf, png);

    /** Whether it moves. */
    public boolean moves() {
        return this == gif || this == apng;
    }

    /** Whether it has a resolution. */
    public boolean hasPixels() {
        return this == png || moves();
    }

    /** Whether it holds a surface as a mesh. */
    public boolean isMesh() {
        return this == ply || this == obj || this == vtk;
    }

    /** What to say where an experiment has nothing for it. */
    public String nothing() {
        return this
                + ": nothing to write, as "
                + (moves()
                        ? "no figure is in space and nothing moves"
                        : "no figure shows a surface in space");
    }
}
