package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Pursuit;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.multipoint.Found;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Problem;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

/** A drawing board whose picture comes into the loss while one draws. */
public final class DrawInstrument {
    /** The instrument. */
    public static final Instrument<PatternsResult> INSTRUMENT =
            new Instrument<>(
                    "draw",
                    "Draw, and see it appear",
                    "mdi2d-draw",
                    "Draw on the board and see the drawing appear in the loss. Dark cells shall"
                        + " have a low loss, bright ones a high one. To find it, the network is"
                        + " trained at all cells of a plane of its weights at once: press Run and"
                        + " go on drawing, training goes on from where it is. To build it, a"
                        + " network is written down that has the drawing in its loss, at once."
                        + " Click a cell of a loss map to ask the network that stands there. With"
                        + " Shift held, or with the right button, a drag moves the board.",
                    result -> result.cells().axes() == 2,
                    DrawInstrument::open);

    private DrawInstrument() {}

    static Session open(Experiment<?> experiment, PatternsResult result, Workers workers) {
        Problem problem = experiment.problem();
        if (problem == null) throw new IllegalArgumentException("problem: one, was none");
        var seed = new Seed(experiment.seed());
        var site = new Site(Preparation.loaded(problem, seed), result.settings(), seed);
        Board board = Board.of(result.cells());
        var surveyor = new Surveyor(site, new Builder(site, new Bases(site, result)));
        Terms terms = Terms.of(site);
        var nothing = new Wanted(terms.way(), board, null, 0, terms.task(), null, false);
        return new DrawSession(
                site,
                board,
                new Pursuit<>("drawing, maps", Seen.nothing(nothing), surveyor),
                found(site, result, board),
                (folder, drawn, how) -> KeptDrawing.write(folder, experiment, site, drawn, how),
                System::nanoTime);
    }

    /** The plane of the result, where the drawing is in it cell by cell. */
    private static @Nullable Found found(Site site, PatternsResult result, Board board) {
        boolean same =
                board.pattern().columns() == result.cells().columns()
                        && board.pattern().rows() == result.cells().rows();
        return same
                        && result.planted() instanceof Found f
                        && f.network().size() == site.loaded().network().size()
                ? f
                : null;
    }
}
