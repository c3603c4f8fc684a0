package saddleback.app.labs.interference.samples;

import saddleback.app.labs.Control;
import saddleback.app.labs.interference.ways.Cure;
import saddleback.app.labs.interference.ways.DoseControls;
import saddleback.app.labs.interference.ways.Start;
import saddleback.app.labs.interference.ways.StartControls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person handles; always the same controls. */
final class SampleControls {
    static final String RUN = "run";
    static final String RESET = "reset";
    static final String SECONDS = "seconds";
    static final String RUNS = "runs";
    static final String BATCH = "batch";
    static final String RATE = "rate";
    static final String BASELINE = "baseline";
    static final String CURE = "remedy";

    private SampleControls() {}

    static List<Control> of(Start start, Order order, boolean over) {
        Plan plan = order.plan();
        boolean going = order.running() && !over;
        var all = new ArrayList<Control>();
        all.add(
                new Control.Button(
                        RUN,
                        going ? "Pause" : "Start",
                        going ? "Holds all runs where they are" : "Lets the runs go on",
                        !over,
                        going ? "mdi2p-pause" : "mdi2p-play"));
        all.add(
                new Control.Button(
                        RESET, "Reset", "Puts all runs back to the start", true, "mdi2r-restart"));
        all.add(
                slider(
                        SECONDS,
                        "Seconds for all of it",
                        "In what time all runs are drawn, if the machine can",
                        new double[] {Order.SHORTEST, Order.LONGEST},
                        order.seconds(),
                        true));
        all.add(new Control.Heading("sampling", "Episodes", "How they are drawn and used"));
        all.add(
                slider(
                        RUNS,
                        "Runs",
                        "How many agents learn side by side, each with a seed of its own",
                        new double[] {1, Plan.MOST_RUNS},
                        plan.runs(),
                        false));
        all.add(
                slider(
                        BATCH,
                        "Batch",
                        "Episodes of one update",
                        new double[] {1, Plan.MOST_BATCH},
                        plan.batch(),
                        true));
        all.add(
                slider(
                        RATE,
                        "Learning rate",
                        "Time that one update takes in the flow's units",
                        new double[] {Plan.LEAST_RATE, Plan.MOST_RATE},
                        plan.rate(),
                        true));
        all.add(
                new Control.Switch(
                        BASELINE,
                        "Baseline",
                        "Takes a running mean of the same component's rewards off each reward",
                        true,
                        plan.baseline()));
        all.add(new Control.Heading("learner", "Learner", "What learns, and how"));
        all.add(StartControls.choice(start));
        all.add(
                new Control.Choice(
                        CURE,
                        "Remedy",
                        "Another way of learning from the same start; a star is beyond the paper",
                        true,
                        Stream.concat(
                                        Stream.of("none: on-policy"),
                                        Cure.ALL.stream().map(Cure::label))
                                .toList(),
                        plan.cure().map(c -> 1 + Cure.ALL.indexOf(c)).orElse(0)));
        all.addAll(StartControls.knobs(start));
        all.addAll(DoseControls.of(plan.dose(), c -> plan.cure().equals(Optional.of(c))));
        return all;
    }

    /** The cure at an option. */
    static Optional<Cure> cure(int option) {
        if (option < 0 || option > Cure.ALL.size())
            throw new IllegalArgumentException("remedy: one that is offered, was " + option);
        return option == 0 ? Optional.empty() : Optional.of(Cure.ALL.get(option - 1));
    }

    /** Whole numbers unless in ratios. */
    private static Control slider(
            String id, String label, String hint, double[] ends, double value, boolean log) {
        return new Control.Slider(id, label, hint, true, ends[0], ends[1], value, log, log ? 0 : 1);
    }
}
