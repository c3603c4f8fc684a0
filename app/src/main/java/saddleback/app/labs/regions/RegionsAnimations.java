package saddleback.app.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Animation;
import saddleback.engine.labs.regions.Along;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.regions.Cells;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;

/** What of a result moves: layer after layer, along training, paper that unfolds, sections. */
final class RegionsAnimations {
    private static final int FRAMES = 12;
    private static final int HOLD = 6;
    private static final int LAYER_MILLIS = 90;
    private static final int SECTIONS = 48;
    private static final int SECTION_MILLIS = 120;

    private RegionsAnimations() {}

    static List<Animation> of(RegionsResult result) {
        var all = new ArrayList<Animation>();
        Cells cells = result.cells();
        if (cells != null && cells.size() > 0 && cells.dims() == 2) {
            PlaneCut cut = PlaneCut.of(result, cells);
            Along along = result.along();
            if (along != null && along.networks().size() > 1)
                all.add(AlongAnimation.of(cut, along));
            Folded folded = Folded.of(cut);
            if (folded != null) all.add(PaperAnimation.of(cut, folded));
            if (cut.layers().count() > 1) all.add(layers(cut));
        }
        Sections sections = Sections.of(result);
        if (sections != null)
            all.add(
                    new Animation(
                            "section moving through",
                            SECTIONS,
                            i -> section(sections.panel((i + 0.5) / SECTIONS)),
                            SECTION_MILLIS));
        return List.copyOf(all);
    }

    private static Animation layers(PlaneCut cut) {
        LayerLines lines = cut.lines();
        int layers = cut.layers().count();
        int each = FRAMES + HOLD;
        return new Animation(
                "layers one by one",
                layers * each,
                i -> {
                    double opacity = Math.min(1, (i % each + 1.0) / FRAMES);
                    return Figure.of(LayersFigure.panel(cut, lines, i / each, opacity), "");
                },
                LAYER_MILLIS);
    }

    private static Figure section(@Nullable Plane panel) {
        return Figure.of(panel == null ? tooMany() : panel, "");
    }

    /** A panel in place of a map of too many cells. */
    static Plane tooMany() {
        return Plane.words("more regions than are drawn");
    }
}
