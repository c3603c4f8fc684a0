package saddleback.app.labs.saddles;

import java.util.List;

import saddleback.engine.labs.saddles.Found;
import saddleback.engine.labs.saddles.SearchResult;
import saddleback.viz.figure.Figure;

/** Spectra at critical points of low, middle and high value (Dauphin et al. 2014, 1b and d). */
final class SpectraFigure {
    private SpectraFigure() {}

    static Figure of(SearchResult search, Trio trio) {
        List<Found> points = trio.points();
        return Figure.of(
                SpectraPanel.of(
                        SearchWords.settings(search),
                        points.stream().map(f -> f.point().eigenvalues()).toList(),
                        points.stream().map(f -> Trio.name(search, f)).toList(),
                        List.of(0, 1, 2).subList(0, points.size())),
                "");
    }
}
