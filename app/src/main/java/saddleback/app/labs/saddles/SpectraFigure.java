package saddleback.app.labs.saddles;

import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Figure;

import java.util.List;

/**
 * Spectra at critical points of low, middle and high value: their densities (Dauphin et al. 2014,
 * figure 1b and d), and how many eigenvalues lie below.
 */
final class SpectraFigure {
    private SpectraFigure() {}

    static Figure of(SearchResult search, Trio trio) {
        List<Found> points = trio.points();
        List<double[]> spectra = points.stream().map(f -> f.point().eigenvalues()).toList();
        List<String> names = points.stream().map(f -> Trio.brief(search, f)).toList();
        List<Integer> series = List.of(0, 1, 2).subList(0, points.size());
        return Figure.grid(
                "critical points of low, middle and high value; " + SearchWords.settings(search),
                List.of(
                        SpectraPanel.of("", spectra, names, series),
                        SpectraPanel.below(spectra, series)),
                2,
                null,
                "");
    }
}
