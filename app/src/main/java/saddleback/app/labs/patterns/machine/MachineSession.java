package saddleback.app.labs.patterns.machine;

import org.jspecify.annotations.Nullable;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.viz.figure.Figure;

import java.util.List;

/** A point of the plane in a person's hand, and the network's way to its loss. */
final class MachineSession implements Session {
    private static final long PATIENCE_MILLIS = 12;

    private final MachinePicture picture;
    private final Pursuit<Integer, Machine> follower;
    private final int own;
    private int grid;
    private double[] chosen;
    private double @Nullable [] under;
    private Walk walk;
    private List<Figure> figures;
    private boolean changed;

    /**
     * Begins at a point near the middle.
     *
     * @param follower knows the result's own network; closed with the session
     */
    MachineSession(MachinePicture picture, Pursuit<Integer, Machine> follower) {
        this.picture = picture;
        this.follower = follower;
        Machine machine = follower.latest();
        own = machine.grid();
        grid = own;
        chosen = middle(machine);
        walk = Walk.through(machine, chosen);
        figures = picture.of(walk);
        follower.ask(grid);
    }

    /** In the middle cell's lower triangle, where no two hats are alike. */
    private static double[] middle(Machine machine) {
        int cell = machine.grid() / 2;
        double[] z = {(cell + 0.6) / machine.grid(), (cell + 0.25) / machine.grid()};
        return machine.axes() == 1 ? new double[] {z[0]} : z;
    }

    @Override
    public boolean hovers() {
        return true;
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                MachineControls.of(chosen, grid, own),
                status(),
                changed || walk.grid() != grid);
    }

    private String status() {
        Machine m = walk.machine();
        if (!m.refused().isEmpty()) return m.refused();
        String at =
                walk.axes() == 1
                        ? Numbers.brief(walk.z()[0])
                        : Numbers.brief(walk.z()[0]) + ", " + Numbers.brief(walk.z()[1]);
        return "z = (%s): s = %s, loss %s, target %s, error %s%s"
                .formatted(
                        at,
                        Figured.of(walk.s()),
                        Figured.of(walk.loss()),
                        Figured.of(walk.target()),
                        Numbers.brief(walk.error()),
                        Double.isFinite(walk.bound())
                                ? ", proved at most " + Numbers.brief(walk.bound()) + " here"
                                : "");
    }

    @Override
    public void act(Act act) {
        switch (act) {
            case Act.Slide(String id, double value) -> slide(id, value);
            case Act.Press(String id) when id.equals(MachineControls.OWN) -> resize(own);
            case Act.Point p -> point(p);
            case Act.Hover h when h.figure() == MachinePicture.PLANE && inside(h.x(), h.y()) ->
                    under = place(h.x(), h.y());
            case Act.Hover _, Act.Leave _ -> under = null;
            case Act.Drag _ -> {
                // nothing here
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        changed = true;
    }

    private void slide(String id, double value) {
        if (id.equals(MachineControls.GRID)) {
            resize((int) Math.round(value));
            return;
        }
        int axis = id.equals(MachineControls.SECOND) ? 1 : 0;
        boolean known = axis == 1 ? chosen.length > 1 : id.equals(MachineControls.FIRST);
        if (!known) throw new IllegalArgumentException("control: one of those shown, was " + id);
        if (!(value >= 0 && value <= 1))
            throw new IllegalArgumentException(id + ": 0 to 1, was " + value);
        chosen = chosen.clone();
        chosen[axis] = value;
        under = null;
    }

    private void resize(int wanted) {
        int finest = MachineControls.finest(chosen.length, own);
        if (wanted < 1 || wanted > finest)
            throw new IllegalArgumentException("grid: 1 to %d, was %d".formatted(finest, wanted));
        grid = wanted;
        follower.ask(grid);
    }

    private void point(Act.Point p) {
        if (p.figure() == MachinePicture.ERROR) {
            int finest = MachineControls.finest(chosen.length, own);
            if (p.x() > 0) resize(Math.clamp(Math.round(p.x()), 1, finest));
        } else if ((p.figure() == MachinePicture.PLANE || p.figure() == MachinePicture.HATS)
                && inside(p.x(), p.y())) {
            chosen = place(p.x(), p.y());
            under = null;
        }
    }

    private boolean inside(double x, double y) {
        return x >= 0 && x <= 1 && (chosen.length == 1 || (y >= 0 && y <= 1));
    }

    private double[] place(double x, double y) {
        return chosen.length == 1 ? new double[] {x} : new double[] {x, y};
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // every machine is another object
    public Pace tick() {
        boolean busy = follower.busy();
        if (busy && !changed) follower.await(walk.machine(), PATIENCE_MILLIS);
        Machine found = follower.latest();
        if (changed || found != walk.machine()) {
            double[] over = under;
            walk = Walk.through(found, over == null ? chosen : over);
            if (!found.refused().isEmpty() && !busy) grid = found.grid();
            figures = picture.of(walk);
            changed = false;
        }
        return busy ? Pace.WORK : Pace.REST;
    }

    @Override
    public void close() {
        follower.close();
    }
}
