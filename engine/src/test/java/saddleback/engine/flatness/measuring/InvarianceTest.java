package saddleback.engine.flatness.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.MeasureSettings;
import saddleback.engine.flatness.Reading;
import saddleback.engine.flatness.Subject;
import saddleback.engine.flatness.curved.Curved;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.Loss;
import saddleback.engine.net.Network;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.AlphaScale;
import saddleback.engine.reparam.BatchNorm;
import saddleback.engine.reparam.InputScale;
import saddleback.engine.reparam.Kind;
import saddleback.engine.reparam.Permutation;
import saddleback.engine.reparam.Place;
import saddleback.engine.reparam.PowerMap;
import saddleback.engine.reparam.RadialMap;
import saddleback.engine.reparam.Transformation;
import saddleback.engine.reparam.UnitScale;
import saddleback.engine.reparam.WeightNorm;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The flags of {@link Facts#unchangedBy} of measures from derivatives hold on random networks of 1
 * to 4 hidden layers, with and without biases, at random weights, which are no minima: a flagged
 * kind of change leaves a reading as it is, and each other kind changes it somewhere.
 */
class InvarianceTest {
    private static final double SAME = 1e-10;
    private static final double OTHER = 1e-6;
    private static final int INPUTS = 3;
    private static final int UNITS = 4;
    private static final int EXAMPLES = 20;

    /** A network at random weights. */
    record Case(NetworkObjective train, Place place, int layers, boolean bias, Seed seed) {
        Reading read(Measure measure, Place at) {
            return read(measure, at, MeasureSettings.defaults());
        }

        Reading read(Measure measure, Place at, MeasureSettings how) {
            Subject subject = Subject.of(at, train, how, seed.of("draws"));
            return Objects.requireNonNull(
                    Measuring.of(subject, List.of(measure), Progress.NONE).get(measure));
        }

        /** A change of a kind; empty where it does not suit. */
        List<Transformation> change(Kind kind) {
            return switch (kind) {
                case ALPHA_SCALE -> List.of(new AlphaScale(factors()));
                case UNIT_SCALE -> List.of(new UnitScale(layers, new double[] {0.3, 2, 1, 5}));
                case PERMUTATION -> List.of(new Permutation(layers, new int[] {3, 1, 4, 2}));
                case WEIGHT_NORM -> List.of(new WeightNorm(3, 0));
                case BATCH_NORM -> bias ? List.of(new BatchNorm(3)) : List.of();
                case POWER_MAP -> List.of(PowerMap.defaults());
                case RADIAL_MAP -> List.of(RadialMap.defaults());
                case INPUT_SCALE -> List.of(InputScale.defaults());
            };
        }

        /** One a layer with weights, product 1. */
        private double[] factors() {
            double[] f = new double[layers + 1];
            Arrays.setAll(f, i -> i % 2 == 0 ? 0.25 : 3);
            double product = 1;
            for (int i = 0; i < layers; i++) product *= f[i];
            f[layers] = 1 / product;
            return f;
        }
    }

    private static List<Case> cases() {
        var all = new ArrayList<Case>();
        for (int layers = 1; layers <= 4; layers++)
            for (boolean bias : new boolean[] {false, true})
                for (Loss loss : new Loss[] {Loss.CROSS_ENTROPY, Loss.MEAN_SQUARED_ERROR})
                    all.add(one(layers, bias, loss));
        return all;
    }

    static Case one(int layers, boolean bias, Loss loss) {
        var settings = new ArrayList<LayerSettings>();
        for (int i = 0; i < layers; i++) {
            settings.add(new LayerSettings.Dense(UNITS, bias));
            settings.add(new LayerSettings.Relu());
        }
        settings.add(new LayerSettings.Dense(2, bias));
        Network network = Network.of(NetworkSettings.of(settings), INPUTS);
        Seed seed = new Seed(layers).of(loss.name()).of(bias ? 1 : 0);
        double[] x = seed.of("x").normals().fill(new double[EXAMPLES * INPUTS]);
        int[] labels = new int[EXAMPLES];
        Arrays.setAll(labels, i -> i * i % 2);
        var train =
                new NetworkObjective(
                        network,
                        new Dataset(x, INPUTS, new Targets.Classes(labels, List.of("a", "b"))),
                        loss,
                        0,
                        Workers.shared());
        double[] w = seed.of("w").normals().fill(new double[network.size()]);
        return new Case(train, Place.of(network, w), layers, bias, seed);
    }

    static Stream<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(Curved::has);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void flagsHold(Measure measure) {
        Set<Kind> flagged = Facts.of(measure).unchangedBy();
        Set<Kind> changed = EnumSet.noneOf(Kind.class);
        for (Case one : cases()) {
            Reading before = one.read(measure, one.place());
            for (Kind kind : Kind.values())
                for (Transformation change : one.change(kind)) {
                    Place after = change.apply(one.place(), one.train(), Progress.NONE).after();
                    Reading reading = one.read(measure, after);
                    String what = "%s under %s: %s".formatted(measure, kind, one.place().network());
                    if (flagged.contains(kind)) assertSame(before, reading, what);
                    else if (differ(before, reading)) changed.add(kind);
                }
        }
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(flagged)), changed);
    }

    private static void assertSame(Reading before, Reading after, String what) {
        double scale = Math.abs(before.value());
        assertTrue(Double.isFinite(scale), what);
        if (before.certainty() == Reading.Certainty.CONFIDENCE)
            assertTrue(before.low() <= after.high() && after.low() <= before.high(), what);
        else assertEquals(before.value(), after.value(), SAME * scale, what);
    }

    private static boolean differ(Reading before, Reading after) {
        return !(Math.abs(before.value() - after.value()) <= OTHER * Math.abs(before.value()));
    }
}
