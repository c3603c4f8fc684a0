package saddleback.app.labs.surface.demo;

import saddleback.app.labs.Demo;

import java.util.ArrayList;
import java.util.List;

/**
 * "What a loss surface is", in twelve steps: slices first, then why their sharpness needs a
 * measure, then what they hide. Numbers in the words are those of the experiments, which a test
 * checks.
 */
public final class SurfaceDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "what-a-loss-surface-is",
                    "What a loss surface is",
                    "How slices through weight space are made, why their sharpness needs a measure,"
                            + " and what they hide.",
                    steps());

    private SurfaceDemo() {}

    private static List<Demo.Step> steps() {
        var steps = new ArrayList<Demo.Step>();
        steps.addAll(SliceSteps.all());
        steps.addAll(SharpnessSteps.all());
        steps.addAll(BlindSpotSteps.all());
        return steps;
    }
}
