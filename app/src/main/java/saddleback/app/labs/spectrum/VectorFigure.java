package saddleback.app.labs.spectrum;

import saddleback.app.glance.ImageShape;
import saddleback.app.glance.Numbers;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.engine.linalg.EigenPairs;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The eigenvectors of the outermost eigenvalues as maps of the layers, one row a vector. */
final class VectorFigure {
    private static final int MOST_LAYERS = 4;
    private static final int MOST_VECTORS = 3;

    private VectorFigure() {}

    /**
     * One vector.
     *
     * @param rank of its eigenvalue, from 1
     */
    private record Shown(int rank, double value, double[] vector) {}

    /** None where no vector is known. */
    static Optional<Figure> of(SpectrumResult result, Eigenvalues known) {
        List<Shown> shown = shown(known, result.size());
        if (shown.isEmpty()) return Optional.empty();
        boolean images = ImageShape.ofFeatures(result.network().inputs()).isPresent();
        if (images && shown.size() > 2) shown = List.of(shown.getFirst(), shown.getLast());
        if (LayerMaps.of(result.network(), List.of()).layers() > MOST_LAYERS)
            shown = shown.subList(0, 1);
        LayerMaps maps = LayerMaps.of(result.network(), shown.stream().map(Shown::vector).toList());
        var panels = new ArrayList<Panel>();
        for (Shown s : shown) panels.addAll(maps.panels(s.vector, name(s)));
        int layers = maps.layers();
        int columns = layers <= MOST_LAYERS ? layers : (int) Math.ceil(Math.sqrt(panels.size()));
        var bar = new ColourBar(maps.scale(), "entry of the unit vector");
        return Optional.of(Figure.grid("", panels, columns, bar, "").named("eigenvectors"));
    }

    private static String name(Shown s) {
        return "rank " + Numbers.of(s.rank) + ": " + Numbers.brief(s.value) + ", ";
    }

    /** The largest two and the smallest, or those there are. */
    private static List<Shown> shown(Eigenvalues known, int size) {
        EigenPairs top = known.largest();
        EigenPairs bottom = known.smallest();
        var shown = new ArrayList<Shown>();
        int last = Math.min(1, bottom.vectors().size());
        for (int i = 0; i < Math.min(MOST_VECTORS - last, top.vectors().size()); i++)
            shown.add(new Shown(i + 1, top.values()[i], top.vectors().get(i)));
        int room = Math.min(Math.min(MOST_VECTORS, size) - shown.size(), bottom.vectors().size());
        for (int i = room - 1; i >= 0; i--)
            shown.add(new Shown(size - i, bottom.values()[i], bottom.vectors().get(i)));
        return shown;
    }
}
