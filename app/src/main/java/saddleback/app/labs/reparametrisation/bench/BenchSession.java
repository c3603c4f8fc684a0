package saddleback.app.labs.reparametrisation.bench;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.labs.reparametrisation.CoordinateMap;
import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.LineSettings;
import saddleback.engine.labs.reparametrisation.LineStudy;
import saddleback.engine.labs.reparametrisation.Mapped;
import saddleback.engine.labs.reparametrisation.Swap;
import saddleback.viz.figure.Figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A function on the bench; dots glide from one coordinate to the next. */
final class BenchSession implements Session {
    private static final int GLIDE_FRAMES = 24;

    /** Writes a setup into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, LineSettings line) throws IOException;
    }

    private final Keeping keeping;
    private final Setup start;
    private Setup setup;
    private Look look;
    private Glide from;
    private Glide now;
    private int frame = GLIDE_FRAMES;
    private boolean glides;
    private Held held = Held.NOTHING;
    private boolean dragging;
    private List<Figure> figures;
    private @Nullable Path written;

    /** Begins as a result has it. */
    BenchSession(LineResult result, Keeping keeping) {
        this.keeping = keeping;
        start = Setup.of(result);
        setup = start;
        look = Look.of(setup, result);
        now = Glide.of(mapped());
        from = now;
        figures = BenchPicture.of(look, now, true);
    }

    /** The new coordinate; without a minimum the old one. */
    private Mapped mapped() {
        Mapped m = look.mapped();
        return m == null ? look.result().original() : m;
    }

    @Override
    public boolean drags() {
        return true;
    }

    @Override
    public Shown shown() {
        return new Shown(
                figures,
                BenchControls.of(look, !setup.equals(start)),
                BenchPicture.status(look),
                !setup.equals(look.setup()) || frame < GLIDE_FRAMES);
    }

    @Override
    public void act(Act act) throws IOException {
        switch (act) {
            case Act.Press(String id) when id.equals(BenchControls.SWAP) -> swap();
            case Act.Press(String id) when id.equals(BenchControls.RESET) -> glideTo(start);
            case Act.Choose(String id, int option) when id.equals(BenchControls.MAP) ->
                    glideTo(setup.withMap(Maps.of(option, setup.line().window())));
            case Act.Choose(String id, int option) when id.equals(BenchControls.AROUND) ->
                    around(chosen(option));
            case Act.Choose(String id, int option) when id.equals(BenchControls.OTHER) ->
                    other(chosen(option));
            case Act.Slide(String id, double value) when id.equals(BenchControls.EPSILON) ->
                    setup = setup.withEpsilon(value);
            case Act.Slide(String id, double value) ->
                    setup = setup.withMap(Maps.moved(setup.map(), id, value));
            case Act.Fill(String id, Record r)
                    when id.equals(BenchControls.LOSS) && r instanceof BenchLoss loss ->
                    setup = setup.withLoss(loss);
            case Act.Save(String id, Path folder) when id.equals(BenchControls.KEEP) ->
                    written = keeping.write(folder, setup.kept());
            case Act.Point p when p.figure() == 0 -> around(look.nearest(p.x()));
            case Act.Drag d when d.figure() <= 1 -> drag(d);
            case Act.Press _, Act.Choose _, Act.Toggle _, Act.Fill _, Act.Save _ ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
            default -> {
                // a place elsewhere means nothing
            }
        }
    }

    private int chosen(int option) {
        List<Integer> minima = look.minima();
        return minima.get(Objects.checkIndex(option, minima.size()));
    }

    private void glideTo(Setup next) {
        setup = next;
        glides = true;
    }

    /** Makes the map around another minimum; what was A before is B where it was B. */
    private void around(int point) {
        if (point < 0 || point == look.a()) return;
        int b = point == look.b() ? look.a() : look.b();
        glideTo(setup.between(look.at(point), b < 0 ? Double.NaN : look.at(b)));
    }

    private void other(int point) {
        if (point == look.a()) {
            if (look.b() >= 0) around(look.b());
        } else setup = setup.between(look.at(look.a()), look.at(point));
    }

    /** Turns the order of both minima by curvature round, or back. */
    private void swap() {
        if (look.b() < 0)
            throw new IllegalArgumentException("swap: two minima in the window, was fewer");
        if (setup.swap() != null) {
            glideTo(setup.withMap(new CoordinateMap.Identity()));
            return;
        }
        LineResult r =
                LineStudy.again(setup.asking(look.at(look.a()), look.at(look.b())), look.result());
        Swap swap = Objects.requireNonNull(r.swap());
        glideTo(
                setup.swapped(
                        look.at(swap.flatter()), look.at(swap.sharper()), swap.mapped().map()));
    }

    private void drag(Act.Drag d) {
        if (!dragging) held = Held.at(look, d);
        dragging = !d.end();
        switch (held) {
            case SLAB -> {
                double most = BenchPicture.upright(look.result()).high();
                double low = look.result().points().get(look.a()).value();
                setup = setup.withEpsilon(Held.epsilon(Math.min(d.y(), most) - low, most - low));
            }
            case FIRST -> around(look.nearest(d.x()));
            case SECOND -> {
                int to = look.nearest(d.x());
                if (to != look.a()) other(to);
            }
            case NOTHING -> {
                // the place means nothing
            }
        }
    }

    @Override
    public Pace tick() {
        if (!setup.equals(look.setup())) {
            boolean same = BenchLoss.of(setup.line()).equals(BenchLoss.of(look.setup().line()));
            look = Look.of(setup, look.result());
            frame = glides && same ? 0 : GLIDE_FRAMES;
            from = now;
            glides = false;
        } else if (frame >= GLIDE_FRAMES) return Pace.REST;
        else frame++;
        now = from.towards(mapped(), eased((double) frame / GLIDE_FRAMES));
        figures = BenchPicture.of(look, now, frame >= GLIDE_FRAMES);
        return frame < GLIDE_FRAMES ? Pace.FRAME : Pace.REST;
    }

    /** Slow at both ends. */
    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        // no threads of its own
    }
}
