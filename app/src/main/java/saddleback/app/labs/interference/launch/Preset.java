package saddleback.app.labs.interference.launch;

import saddleback.engine.labs.interference.StartSettings;

import java.util.Arrays;
import java.util.List;

/** A place to begin with a name. */
enum Preset {
    /** The first two of the specification's flows. */
    FAINT("Little success: 0.06, 0.04") {
        @Override
        StartSettings start(Ground ground) {
            return new StartSettings.Performance(fading(ground, 0.06, 2.0 / 3));
        }
    },
    NEARLY_EQUAL("Nearly equal: 0.05, 0.0495") {
        @Override
        StartSettings start(Ground ground) {
            return new StartSettings.Performance(fading(ground, 0.05, 0.99));
        }
    },
    ADVERSARIAL("Adversarial: each prefers another's action") {
        @Override
        StartSettings start(Ground ground) {
            return new StartSettings.Adversarial(STRENGTH);
        }
    },
    UNIFORM("Uniform: all actions equally likely") {
        @Override
        StartSettings start(Ground ground) {
            return new StartSettings.Uniform();
        }
    };

    static final List<Preset> ALL = List.of(values());

    /** What is offered; the first stands for any other start. */
    static final List<String> WORDS =
            java.util.stream.Stream.concat(
                            java.util.stream.Stream.of("By hand"), ALL.stream().map(p -> p.words))
                    .toList();

    /** A of the specification's staircases. */
    private static final double STRENGTH = 3;

    private final String words;

    Preset(String words) {
        this.words = words;
    }

    abstract StartSettings start(Ground ground);

    private static double[] fading(Ground ground, double first, double ratio) {
        double[] success = new double[ground.contexts()];
        Arrays.setAll(success, k -> Launched.within(first * Math.pow(ratio, k)));
        return success;
    }

    /** The index in the words of a start. */
    static int index(Ground ground, StartSettings start) {
        for (int i = 0; i < ALL.size(); i++)
            if (ALL.get(i).start(ground).equals(start)) return i + 1;
        return 0;
    }
}
