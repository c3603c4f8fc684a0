package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.app.labs.Shown;
import saddleback.engine.labs.patterns.How;
import saddleback.engine.multipoint.Found;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.pattern.source.Shape;
import saddleback.engine.pattern.source.ShapeTarget;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * A drawing board whose picture comes into the loss while one draws. Steps are made by a {@link
 * Hunter}, maps by a {@link Surveyor}, each on a thread of its own: a map is asked for as soon as
 * the one before is there, at most 20 times a second.
 */
final class DrawSession implements Session {
    private static final long EVERY = 50_000_000;
    private static final long STILL = 300_000_000;
    private static final long PATIENCE_MILLIS = 12;
    private static final String RANDOM = "Begins anew with other random weights";
    private static final String GIVEN =
            "Begins anew at the problem's own weights, with other random directions";

    /** Writes a drawing into a folder and tells the experiment file. */
    @FunctionalInterface
    interface Keeping {
        Path write(Path folder, Board board, Terms terms) throws IOException;
    }

    private final Site site;
    private final Pursuit<Wanted, Seen> pursuit;
    private final Keeping keeping;
    private final LongSupplier clock;
    private final Easel easel;
    private final DrawPicture picture;
    private final @Nullable Found found;
    private final GivenWeights given;
    private final Set<How.Construct.Task> ready = EnumSet.noneOf(How.Construct.Task.class);
    private Terms terms;
    private Loading loading;
    private @Nullable Hunter hunter;
    private @Nullable Standing standing;
    private boolean running;
    private int draws;
    private int view;
    private @Nullable Cell cell;
    private Seen seen;
    private Wanted asked;
    private long askedAt;
    private long touchedAt;
    private @Nullable Path written;

    /**
     * Begins at rest.
     *
     * @param pursuit of a {@link Surveyor}; closed with the session
     * @param found where a search for a drawing of the same size can begin; null for random weights
     * @param clock nanoseconds
     */
    DrawSession(
            Site site,
            Board start,
            Pursuit<Wanted, Seen> pursuit,
            @Nullable Found found,
            Keeping keeping,
            LongSupplier clock) {
        this.site = site;
        this.pursuit = pursuit;
        this.found = found;
        this.keeping = keeping;
        this.clock = clock;
        given = new GivenWeights(site);
        easel = new Easel(start);
        picture = new DrawPicture(site);
        terms = Terms.of(site);
        loading = new Loading(site.settings().target());
        touchedAt = clock.getAsLong() - STILL;
        askedAt = clock.getAsLong() - EVERY;
        seen = pursuit.latest();
        asked = seen.of();
        follow();
        picture.show(easel, seen, terms, cell);
    }

    @Override
    public boolean drags() {
        return true;
    }

    @Override
    public boolean traces() {
        return true;
    }

    @Override
    public boolean hovers() {
        return true;
    }

    @Override
    public Shown shown() {
        var state =
                new DrawControls.State(
                        easel.hand(),
                        easel.strokes(),
                        terms,
                        running,
                        hunter != null,
                        view,
                        site.given() ? GIVEN : RANDOM,
                        loading);
        return new Shown(
                picture.figures(view),
                DrawControls.of(state),
                DrawStatus.of(terms, standing, seen, running, !ready.contains(terms.task())),
                !seen.refused().isEmpty());
    }

    @Override
    public void act(Act act) throws IOException {
        Board before = easel.strokes().now();
        switch (act) {
            case Act.Press(String id) -> press(id);
            case Act.Choose(String id, int option) -> choose(id, option);
            case Act.Slide(String id, double value) -> slide(id, value);
            case Act.Toggle(String id, boolean on) -> toggle(id, on);
            case Act.Fill(String id, Record settings)
                    when id.equals(DrawControls.LOADING) && settings instanceof Loading l ->
                    loading = l;
            case Act.Save(String id, Path folder) when id.equals(DrawControls.KEEP) ->
                    written = keeping.write(folder, easel.strokes().now(), terms);
            case Act.Point p when p.figure() == 0 -> easel.dot(p.x(), p.y());
            case Act.Point p when picture.flat(p.figure(), view) ->
                    cell = Cell.at(shownBoard(), p.x(), p.y());
            case Act.Drag d when d.figure() == 0 -> easel.drag(d);
            case Act.Hover h -> easel.hover(h.figure() == 0 ? h : null);
            case Act.Leave _ -> easel.hover(null);
            case Act.Point _, Act.Drag _ -> {
                return; // a place elsewhere means nothing
            }
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        }
        if (!before.equals(easel.strokes().now())) follow();
    }

    /** The board that the maps show. */
    private Board shownBoard() {
        return seen.of().board();
    }

    private void press(String id) throws IOException {
        switch (id) {
            case DrawControls.RUN -> run(!running);
            case DrawControls.AFRESH -> begin(board());
            case DrawControls.UNDO -> easel.strokes().undo();
            case DrawControls.REDO -> easel.strokes().redo();
            case DrawControls.CLEAR -> easel.strokes().change(board().cleared());
            case DrawControls.INVERT -> easel.strokes().change(board().inverted());
            case DrawControls.LOAD ->
                    easel.strokes().change(loading.on(board().columns(), board().rows()));
            default -> throw unknown(id);
        }
    }

    private static IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("control: one of those shown, was " + id);
    }

    private Board board() {
        return easel.strokes().now();
    }

    private void choose(String id, int option) throws IOException {
        switch (id) {
            case DrawControls.SHAPE -> {
                if (option > 0) put(Loading.SHAPES.get(option - 1));
            }
            case DrawControls.WAY -> {
                terms = terms.with(Way.ORDER.get(Objects.checkIndex(option, Way.ORDER.size())));
                follow();
            }
            case DrawControls.TOOL ->
                    easel.take(easel.hand().with(Objects.checkIndex(option, Tool.ALL.size())));
            case DrawControls.SIZE -> {
                List<int[]> sizes = DrawControls.sizes(board());
                int[] size = sizes.get(Objects.checkIndex(option, sizes.size()));
                easel.strokes().change(board().resized(size[0], size[1]));
                cell = null;
            }
            case DrawControls.VIEW -> view = Objects.checkIndex(option, DrawControls.VIEWS.size());
            case DrawControls.TASK -> {
                var tasks = How.Construct.Task.values();
                terms = terms.besides(tasks[Objects.checkIndex(option, tasks.length)]);
            }
            default -> throw unknown(id);
        }
    }

    private void put(Shape shape) throws IOException {
        int columns = board().columns();
        int rows = board().rows();
        var drawn = new Loading(new ShapeTarget(shape, Math.max(columns, rows), false));
        easel.strokes().change(drawn.on(columns, rows));
    }

    private void slide(String id, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(id + ": a number above 0, was " + value);
        switch (id) {
            case DrawControls.WIDTH ->
                    easel.take(easel.hand().wide((int) Math.clamp(value, 1, Brush.WIDEST)));
            case DrawControls.GREY ->
                    easel.take(easel.hand().at((int) Math.min(value, Hand.GREYS)));
            case DrawControls.RATE -> {
                terms = terms.atRate(value);
                if (hunter != null) hunter.change(terms.method());
            }
            case DrawControls.PACE -> {
                terms = terms.paced(value);
                if (hunter != null) hunter.pace(terms.pace());
            }
            case DrawControls.GRID -> {
                terms = terms.on((int) Math.clamp(value, 1, DrawControls.FINEST));
                touchedAt = clock.getAsLong();
            }
            default -> throw unknown(id);
        }
    }

    private void toggle(String id, boolean on) {
        switch (id) {
            case DrawControls.MIRROR -> easel.take(easel.hand().mirrored(on));
            case DrawControls.OUTLINE -> {
                terms = terms.outlined(on);
                if (hunter != null) hunter.change(terms.method());
            }
            default -> throw unknown(id);
        }
    }

    private void run(boolean on) {
        if (on && hunter == null)
            throw new IllegalArgumentException("drawing: cells of ink and of paper, was one kind");
        running = on;
        if (hunter != null) hunter.run(on);
    }

    /** The drawing has changed, or the way. */
    private void follow() {
        touchedAt = clock.getAsLong();
        Board now = board();
        if (terms.way() == Way.BUILD) {
            if (running) run(false);
            return;
        }
        Standing at = standing;
        boolean same =
                at != null
                        && at.board().columns() == now.columns()
                        && at.board().rows() == now.rows();
        if (hunter != null && same) hunter.redraw(now);
        else if (now.inked() > 0 && now.blank() > 0) first(now);
        else drop();
    }

    private void first(Board now) {
        Found from = found;
        if (from == null || draws > 0) {
            begin(now);
            return;
        }
        draws++;
        begin(new Hunter(Hunt.from(site, terms.method(), now, from)));
    }

    /** Where the problem's weights are, or at random ones. */
    private void begin(Board now) {
        MultiPointSettings method = terms.method();
        int draw = draws++;
        var next = new Hunter(Hunt.afresh(site, method, now, draw));
        if (site.given())
            next.begin(progress -> Hunt.at(site, method, now, draw, given.of(progress)));
        begin(next);
    }

    private void begin(Hunter next) {
        drop();
        next.pace(terms.pace());
        next.run(running);
        hunter = next;
        standing = next.standing();
        picture.forget();
    }

    private void drop() {
        if (hunter != null) hunter.close();
        hunter = null;
        standing = null;
    }

    @Override
    public Pace tick() {
        long now = clock.getAsLong();
        boolean settled = true;
        if (hunter != null && terms.way() == Way.FIND) {
            standing = hunter.standing();
            settled = hunter.settled(standing);
        }
        boolean waiting = ask(now, settled);
        boolean busy = pursuit.busy();
        if (busy) pursuit.await(seen, PATIENCE_MILLIS);
        take();
        picture.show(easel, seen, terms, cell);
        if (busy) return Pace.WORK;
        return waiting || !settled || moving() ? Pace.FRAME : Pace.REST;
    }

    private boolean moving() {
        return terms.way() == Way.FIND && standing != null && standing.running();
    }

    /** Asks for maps where they are due; tells whether something is to be asked for later. */
    private boolean ask(long now, boolean settled) {
        Wanted next = wanted(settled && !moving() && now - touchedAt >= STILL);
        if (next == null) return false;
        boolean known = same(next, asked);
        if (known) {
            if (moving() && hunter != null) hunter.look();
            return !next.whole() && !moving();
        }
        boolean free = !pursuit.busy() || (asked.whole() && !preparing(next));
        if (!free || now - askedAt < EVERY) return true;
        asked = next;
        askedAt = now;
        pursuit.ask(next);
        if (moving() && hunter != null) hunter.look();
        return !next.whole();
    }

    /** Whether what stands beside a built drawing is being made, which the next question needs. */
    private boolean preparing(Wanted next) {
        return asked.way() == Way.BUILD
                && next.way() == Way.BUILD
                && asked.task() == next.task()
                && !ready.contains(asked.task());
    }

    private @Nullable Wanted wanted(boolean whole) {
        Standing at = standing;
        if (terms.way() == Way.FIND)
            return at == null
                    ? null
                    : new Wanted(Way.FIND, at.board(), at, terms.grid(), terms.task(), cell, whole);
        return new Wanted(Way.BUILD, board(), null, terms.grid(), terms.task(), cell, whole);
    }

    @SuppressWarnings("ReferenceEquality") // every standing is another object
    private static boolean same(Wanted a, Wanted b) {
        return a.way() == b.way()
                && a.standing() == b.standing()
                && a.board().equals(b.board())
                && a.grid() == b.grid()
                && a.task() == b.task()
                && Objects.equals(a.cell(), b.cell())
                && a.whole() == b.whole();
    }

    @SuppressWarnings("ReferenceEquality") // everything that is seen is another object
    private void take() {
        Seen latest = pursuit.latest();
        if (latest == seen) return;
        seen = latest;
        if (seen.of().way() == Way.BUILD) ready.add(seen.of().task());
        picture.took(seen);
    }

    @Override
    public Optional<Path> written() {
        Optional<Path> told = Optional.ofNullable(written);
        written = null;
        return told;
    }

    @Override
    public void close() {
        drop();
        pursuit.close();
    }
}
