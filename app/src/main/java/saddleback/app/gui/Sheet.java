package saddleback.app.gui;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;

import java.util.ArrayList;
import java.util.List;

/** The figures on the screen as one picture. */
final class Sheet {
    private Sheet() {}

    /**
     * Side by side, as on the screen. A figure of several panels keeps its grid and so stands
     * alone: of several figures only the first is taken then.
     *
     * @param seen at least one, as they are seen
     */
    static Figure of(List<Figure> seen) {
        boolean single = seen.stream().allMatch(f -> f.panels().size() == 1 && f.bar() == null);
        if (seen.size() == 1 || !single) return seen.getFirst();
        List<Panel> panels = new ArrayList<>();
        for (Figure f : seen) panels.addAll(f.panels());
        int columns = panels.size() <= 3 ? panels.size() : panels.size() <= 4 ? 2 : 3;
        Figure first = seen.getFirst();
        String name = String.join(" and ", seen.stream().map(Figure::name).toList());
        return new Figure("", panels, columns, null, first.experiment(), name);
    }
}
