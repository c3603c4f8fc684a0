package saddleback.app.labs.regions.explorer;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Errand;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** Regions in a person's hands. */
final class ExplorerSession implements Session {
    private final int layers;
    private final boolean data;
    private final IntFunction<Errand<Scene>> scenes;
    private final Map<Integer, Scene> known = new HashMap<>();
    private View view;
    private Scene scene;
    private int sceneLayers;
    private @Nullable Errand<Scene> coming;
    private int comingLayers;
    private List<Figure> figures;

    /**
     * Begins with all layers.
     *
     * @param whole with all layers
     * @param layers dividing layers of the network
     * @param data whether there are examples
     * @param scenes finds the scene of the first layers on a thread of its own
     */
    ExplorerSession(Scene whole, int layers, boolean data, IntFunction<Errand<Scene>> scenes) {
        this.layers = layers;
        this.data = data;
        this.scenes = scenes;
        known.put(layers, whole);
        view = View.first(layers, data);
        scene = whole;
        sceneLayers = layers;
        figures = whole.figures(view);
    }

    @Override
    public boolean hovers() {
        return true;
    }

    @Override
    public Shown shown() {
        boolean stale = sceneLayers != view.layers();
        return new Shown(
                figures,
                ExplorerControls.of(view, layers, scene.colours(), data),
                stale ? "counting" : scene.status(view),
                stale);
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Hover h -> hover(h.figure() == 0 ? scene.at(h.x(), h.y()) : -1);
            case Act.Leave _ -> hover(-1);
            case Act.Point p when p.figure() == 0 && sceneLayers == view.layers() -> {
                int cell = scene.at(p.x(), p.y());
                look(view.choosing(cell == view.cell() ? -1 : cell));
            }
            case Act.Press(String id) when id.equals(ExplorerControls.NONE) ->
                    look(view.choosing(-1));
            case Act.Choose(String id, int option) when id.equals(ExplorerControls.COLOURS) ->
                    look(view.coloured(Objects.checkIndex(option, scene.colours().size())));
            case Act.Toggle(String id, boolean on) when id.equals(ExplorerControls.DATA) ->
                    look(view.withData(on));
            case Act.Toggle(String id, boolean on) when id.equals(ExplorerControls.LINES) ->
                    look(view.withLines(on));
            case Act.Slide(String id, double value) when id.equals(ExplorerControls.LAYERS) ->
                    layers(value);
            case Act.Press _, Act.Choose _, Act.Toggle _, Act.Slide _, Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            default -> {
                // a place elsewhere means nothing
            }
        }
    }

    private void layers(double value) {
        if (!(value >= 1 && value <= layers))
            throw new IllegalArgumentException("layers: 1 to %d, was %s".formatted(layers, value));
        int wanted = (int) Math.rint(value);
        if (wanted == view.layers()) return;
        view = view.through(wanted);
        Scene there = known.get(wanted);
        if (there != null) enter(there, wanted);
    }

    private void hover(int cell) {
        if (cell != view.hovered()) look(view.hovering(cell));
    }

    private void look(View next) {
        view = next;
        if (sceneLayers == view.layers()) figures = scene.figures(view);
    }

    private void enter(Scene next, int of) {
        scene = next;
        sceneLayers = of;
        view = view.hovering(-1);
        figures = next.figures(view);
    }

    @Override
    public Pace tick() {
        Errand<Scene> on = coming;
        if (on != null) {
            Scene found = on.result();
            if (found == null) return Pace.FRAME;
            known.put(comingLayers, found);
            coming = null;
            if (comingLayers == view.layers()) enter(found, comingLayers);
        }
        if (sceneLayers == view.layers()) return Pace.REST;
        comingLayers = view.layers();
        coming = scenes.apply(comingLayers);
        return Pace.FRAME;
    }

    @Override
    public void close() {
        if (coming != null) coming.close();
    }
}
