package saddleback.app.labs;

import saddleback.engine.Lab;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A lab as a person meets it.
 *
 * @param title a few words
 * @param help what one can learn with it, a few plain sentences
 * @param figures the pictures of a result, partial ones included; at least one, each with a name
 * @param animations what of a result moves in time; may be none
 * @param comparison pictures of the difference of two results; none where they cannot be compared
 * @param instruments what one can do with a result beyond looking at it
 * @param demos guided demonstrations
 * @param start the problem a fresh experiment begins with, as a file has it: small enough to be
 *     answered in a few seconds
 */
public record LabPage<S extends Record, R extends Record>(
        Lab<S, R> lab,
        String title,
        String help,
        Function<R, List<Figure>> figures,
        Function<R, List<Animation>> animations,
        BiFunction<R, R, List<Figure>> comparison,
        List<Instrument<R>> instruments,
        List<Demo> demos,
        String start) {

    /** A smooth net between two interleaved half circles. */
    private static final String MOONS =
            """
            {"data": {"generate": {"two-moons": {}}},
             "network": {"layers": [{"dense": 16}, "tanh", {"dense": 2}]},
             "loss": "cross-entropy",
             "decay": 0.0,
             "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 32, "epochs": 50}}}
            """;

    /** Copies the lists. */
    public LabPage {
        instruments = List.copyOf(instruments);
        demos = List.copyOf(demos);
    }

    /** A page of a lab whose results are pictures to look at. */
    public LabPage(Lab<S, R> lab, String title, String help, Function<R, List<Figure>> figures) {
        this(
                lab,
                title,
                help,
                figures,
                _ -> List.of(),
                (_, _) -> List.of(),
                List.of(),
                List.of(),
                MOONS);
    }

    /** This page with something that moves in time. */
    public LabPage<S, R> withAnimations(Function<R, List<Animation>> what) {
        return new LabPage<>(
                lab, title, help, figures, what, comparison, instruments, demos, start);
    }

    /** This page with pictures of the difference of two results. */
    public LabPage<S, R> withComparison(BiFunction<R, R, List<Figure>> what) {
        return new LabPage<>(
                lab, title, help, figures, animations, what, instruments, demos, start);
    }

    /** This page with instruments. */
    public LabPage<S, R> withInstruments(List<Instrument<R>> what) {
        return new LabPage<>(lab, title, help, figures, animations, comparison, what, demos, start);
    }

    /** This page with guided demonstrations. */
    public LabPage<S, R> withDemos(List<Demo> what) {
        return new LabPage<>(
                lab, title, help, figures, animations, comparison, instruments, what, start);
    }

    /** This page with another problem to begin with. */
    public LabPage<S, R> withStart(String problem) {
        return new LabPage<>(
                lab, title, help, figures, animations, comparison, instruments, demos, problem);
    }
}
