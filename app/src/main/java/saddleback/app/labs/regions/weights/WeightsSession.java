package saddleback.app.labs.regions.weights;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.app.labs.regions.mapping.CutNetwork;
import saddleback.app.labs.regions.mapping.Mapped;
import saddleback.app.labs.regions.mapping.Mapper;
import saddleback.app.labs.regions.mapping.Nearest;
import saddleback.app.labs.regions.mapping.Seen;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.UnitLayout;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A network whose weights are in a person's hands; a {@link Mapper} follows them. */
final class WeightsSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    /** Writes a network into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, GivenNetwork network) throws IOException;
    }

    private final Seen seen;
    private final WeightsPicture picture;
    private final Mapper mapper;
    private final Keeping keeping;
    private final Edits edits;
    private Held held = new Held(0, 0, 0);
    private Hold hold = Hold.EITHER;
    private @Nullable Grip grip;
    private int drags;
    private boolean dragging;
    private int colouring;
    private boolean changed;
    private Mapped mapped;
    private List<Figure> figures;
    private @Nullable Path written;

    /**
     * Begins with a network whose cells are known.
     *
     * @param mapper closed with the session
     */
    WeightsSession(Seen seen, Mapped start, Mapper mapper, Keeping keeping) {
        this.seen = seen;
        this.mapper = mapper;
        this.keeping = keeping;
        picture = new WeightsPicture(seen);
        edits = new Edits(start.network());
        mapped = start;
        figures = picture.figures(mapped, held, colouring);
    }

    @Override
    public boolean drags() {
        return true;
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                WeightControls.of(edits, held, hold, colouring, picture.colours()),
                picture.status(mapped, held, grip),
                !same(mapped.network(), edits.now()));
    }

    @SuppressWarnings("ReferenceEquality") // every change makes another object
    private static boolean same(GivenNetwork a, GivenNetwork b) {
        return a == b;
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Press(String id) when id.equals(WeightControls.UNDO) -> edits.undo();
            case Act.Press(String id) when id.equals(WeightControls.RESET) -> edits.reset();
            case Act.Choose(String id, int option) when id.equals(WeightControls.COLOURS) ->
                    colouring = Objects.checkIndex(option, picture.colours().size());
            case Act.Choose(String id, int option) when id.equals(WeightControls.GRIP) ->
                    hold = Hold.ORDER.get(Objects.checkIndex(option, Hold.ORDER.size()));
            case Act.Choose(String id, int option) when id.equals(WeightControls.LAYER) ->
                    held = new Held(Objects.checkIndex(option, layers()), 0, 0);
            case Act.Slide(String id, double value) -> slide(id, value);
            case Act.Save(String id, Path folder) when id.equals(WeightControls.KEEP) ->
                    written = keeping.write(folder, edits.now());
            case Act.Point p when p.figure() == 0 -> choose(p.x(), p.y());
            case Act.Drag d when d.figure() == 0 -> drag(d);
            case Act.Press _, Act.Choose _, Act.Toggle _, Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            default -> {
                return; // a place elsewhere means nothing
            }
        }
        follow();
    }

    private int layers() {
        return edits.now().layers().size();
    }

    private void follow() {
        changed = true;
        if (!same(edits.now(), mapped.network())) mapper.ask(edits.now());
    }

    private void slide(String id, double value) {
        GivenNetwork now = edits.now();
        int row = held.row(now);
        if (id.equals(WeightControls.UNIT))
            held = new Held(held.layer(), number(value, now.layers().get(held.layer()).units()), 0);
        else if (id.equals(WeightControls.PIECE))
            held = new Held(held.layer(), held.unit(), number(value, held.pieces(now)));
        else if (!Double.isFinite(value))
            throw new IllegalArgumentException(id + ": a finite number, was " + value);
        else if (id.equals(WeightControls.BIAS))
            edits.to(Rows.with(now, held.layer(), row, value), id + held);
        else if (id.startsWith(WeightControls.WEIGHT))
            edits.to(Rows.with(now, held.layer(), row, column(id, now), value), id + held);
        else throw new IllegalArgumentException("control: one of those shown, was " + id);
    }

    private int column(String id, GivenNetwork now) {
        int wanted = Integer.parseInt(id.substring(WeightControls.WEIGHT.length())) - 1;
        return Objects.checkIndex(wanted, held.weights(now).length);
    }

    private static int number(double value, int most) {
        if (!(value >= 1 && value <= most))
            throw new IllegalArgumentException("number: 1 to %d, was %s".formatted(most, value));
        return (int) Math.rint(value) - 1;
    }

    /** The boundary at a place of the map, null where none is near or the map is behind. */
    private @Nullable Nearest boundary(double x, double y) {
        var cells = mapped.cells();
        if (cells == null) return null;
        return new Reach(cells, picture.size()).at(place(cells, x, y));
    }

    private void choose(double x, double y) {
        Nearest nearest = boundary(x, y);
        if (nearest != null) choose(nearest.unit());
    }

    private void choose(int unit) {
        var layout = new UnitLayout(edits.now());
        int layer = layout.layerOf(unit);
        held = new Held(layer, unit - layout.firstUnit(layer), 0);
    }

    private void drag(Act.Drag drag) {
        if (!dragging) grab(drag.fromX(), drag.fromY());
        dragging = !drag.end();
        Grip on = grip;
        var cells = mapped.cells();
        if (on != null && cells != null) {
            double[] to = place(cells, drag.x(), drag.y());
            edits.to(on.through(new CutNetwork(edits.now(), seen.slice()), to), "drag " + drags);
        }
        if (drag.end()) {
            grip = null;
            edits.pause();
        }
    }

    /** Takes hold of the boundary at a place, if there is one. */
    private void grab(double x, double y) {
        Nearest nearest = boundary(x, y);
        var cells = mapped.cells();
        if (nearest == null || cells == null) return;
        choose(nearest.unit());
        var at = new CutNetwork(mapped.network(), seen.slice());
        Grip taken = new Reach(cells, picture.size()).grip(at, nearest, hold);
        held = new Held(held.layer(), held.unit(), taken.row() % held.pieces(edits.now()));
        grip = taken;
        drags++;
        edits.pause();
    }

    private static double[] place(Cells cells, double x, double y) {
        return cells.dims() == 1 ? new double[] {x} : new double[] {x, y};
    }

    @Override
    public Pace tick() {
        boolean busy = mapper.busy(); // before what is known, which then is the last
        if (busy) mapper.await(mapped, PATIENCE_MILLIS);
        Mapped found = mapper.latest();
        if (found != null && !found.equals(mapped)) {
            mapped = found;
            changed = true;
        }
        if (changed) {
            changed = false;
            figures = picture.figures(mapped, held, colouring);
        }
        if (busy) return Pace.WORK;
        if (same(mapped.network(), edits.now())) return Pace.REST;
        mapper.ask(edits.now()); // what was found last had been asked for before an undo
        return Pace.WORK;
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        mapper.close();
    }
}
