package saddleback.engine.labs.patterns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.engine.Experiment;
import saddleback.engine.Output;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.io.WeightFile;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.problem.Preparation;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.engine.run.Workers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

/** What a constructed pattern says, held against the theorem and against other labs. */
class ConstructedPatternTest {
    private static final String FORMULA =
            "\"target\": {\"formula\": \"0.9 + 0.8 (sin(pi z1) sin(pi z2))^2 + 0.3 z1\"}";

    private static PatternsResult run(String how, int points) {
        return Cases.run(
                Cases.MOONS,
                "{%s, \"how\": {\"construct\": %s}, \"points\": %d, %s}"
                        .formatted(FORMULA, how, points, Cases.ALONE));
    }

    private static Constructed constructed(PatternsResult r) {
        return Objects.requireNonNull(r.constructed());
    }

    @Test
    void theTargetIsTheFormulaTopRowFirst() {
        PatternsResult r = run("{\"grid\": 4}", 5);
        for (int row = 0; row < 5; row++)
            for (int column = 0; column < 5; column++) {
                double z1 = column / 4.0;
                double z2 = 1 - row / 4.0;
                double s = Math.sin(Math.PI * z1) * Math.sin(Math.PI * z2);
                assertEquals(0.9 + 0.8 * s * s + 0.3 * z1, r.target()[row * 5 + column], 1e-14);
            }
    }

    /** The lattice of the maps is that of the nodes, where the loss is the target. */
    @Test
    void nodesAreExact() {
        Constructed c = constructed(run("{\"grid\": 8, \"study\": []}", 9));
        assertTrue(c.greatest() < 1e-12, "error " + c.greatest());
        assertTrue(c.study().isEmpty());
    }

    /** Halving the cells quarters the error, for the bound falls with the square of the grid. */
    @Test
    void theErrorFallsWithTheSquareOfTheGridAndKeepsToItsBound() {
        Constructed c = constructed(run("{\"grid\": 20, \"study\": [20, 5, 10, 10]}", 41));
        assertArrayEquals(
                new int[] {5, 10, 20}, c.study().stream().mapToInt(s -> s.grid()).toArray());
        for (Constructed.Size s : c.study())
            assertTrue(s.greatest() <= s.bound(), s + " keeps to its bound");
        assertEquals(c.greatest(), c.study().getLast().greatest());
        for (int i = 1; i < 3; i++) {
            double ratio = c.study().get(i - 1).greatest() / c.study().get(i).greatest();
            assertTrue(ratio > 3 && ratio < 5, "ratio " + ratio);
        }
    }

    /** Two weights are not counted twice: widths 2, 6G+4, 2(G+1)^2, (G+1)^2, 2 after 2 inputs. */
    @Test
    void parametersAreThoseOfDenseLayers() {
        int g = 5;
        int nodes = (g + 1) * (g + 1);
        int[] width = {2, 2, 6 * g + 4, 2 * nodes, nodes, 2};
        long all = 0;
        for (int l = 1; l < width.length; l++) all += width[l] * (width[l - 1] + 1L);
        Constructed c = constructed(run("{\"grid\": 5, \"study\": []}", 3));
        assertEquals(all, c.parameters());
        assertEquals(c.nonzero(), c.blocks().stream().mapToLong(Constructed.Block::nonzero).sum());
        assertEquals(2, c.blocks().getFirst().moved());
    }

    @Test
    void errorIsLossLessTarget() {
        PatternsResult r = run("{\"grid\": 3}", 10);
        Constructed c = constructed(r);
        double greatest = 0;
        for (int i = 0; i < r.target().length; i++) {
            assertEquals(r.train().loss()[i] - r.target()[i], c.error()[i]);
            greatest = Math.max(greatest, Math.abs(c.error()[i]));
        }
        assertEquals(greatest, c.greatest());
    }

    /** Ink gets the least loss that can be, log 2 on as many of either class, paper 2.5 more. */
    @Test
    void aDrawingWithoutHeightsBeginsAtTheLeastLoss() {
        PatternsResult r =
                Cases.run(
                        Cases.MOONS,
                        ("{\"target\": {\"cells\": [\"#.\"]}, \"how\": {\"construct\": {\"grid\":"
                                        + " 4, \"study\": []}}, \"points\": 5, %s}")
                                .formatted(Cases.ALONE));
        double low = Math.log(2);
        assertArrayEquals(
                new double[] {low, low, low + 1.25, low + 2.5, low + 2.5}, r.target(), 1e-12);
        assertArrayEquals(r.target(), r.train().loss(), 1e-12);
        assertEquals(1, r.agreement().share());
        assertEquals(1, r.agreement().auc());
    }

    /** The weights are written so that the surface lab finds their loss: the corner 0. */
    @Test
    void anotherLabGoesOnFromTheWeights(@TempDir Path folder) throws IOException {
        PatternsResult r = run("{\"grid\": 4, \"study\": []}", 3);
        Output out = Cases.output(r);
        Path file = folder.resolve("weights.npz");
        WeightFile.write(file, r.planted().network(), r.planted().weights(0, 0));
        assertEquals(r.planted().network().blocks().size(), out.weights().size());
        var json = new ByteArrayOutputStream();
        out.documents().getFirst().content().to(json);
        String parts = json.toString(StandardCharsets.UTF_8).strip();
        String problem =
                "{\"data\": {\"generate\": {\"two-moons\": {\"examples\": 50, \"noise\": 0.1}}},"
                        + parts.substring(1);
        String text =
                """
                {"format": 1, "lab": "surface", "seed": 7, "problem": %s,
                 "settings": {"x": {"points": 3}, "y": null}}
                """
                        .formatted(problem);
        Experiment<?> e =
                ExperimentFile.parse(
                        text.getBytes(StandardCharsets.UTF_8),
                        "case",
                        folder,
                        List.of(Surface.LAB),
                        List.of());
        SurfaceResult surface =
                Surface.LAB
                        .analysis()
                        .run(
                                e.problem(),
                                Surface.LAB.typed(e).settings(),
                                new Seed(7),
                                Run.unwatched());
        double middle = surface.slices().getFirst().main().of(Metric.LOSS)[1];
        assertEquals(0.9, middle, 1e-12);
    }

    @Test
    void largeNetworksAreLeftOutAndThatIsSaid() {
        PatternsResult r = run("{\"grid\": 40, \"study\": []}", 3);
        Output out = Cases.output(r);
        assertTrue(out.weights().isEmpty());
        assertTrue(out.documents().isEmpty());
        assertTrue(String.valueOf(out.values().get("weights-left-out")).contains("parameters"));
    }

    @Test
    void namesAreThoseOfTheIssue() {
        PatternsResult r = run("{\"grid\": 5, \"study\": [3, 5]}", 11);
        Output out = Cases.output(r);
        Constructed c = constructed(r);
        assertEquals(c.greatest(), Cases.number(out, "error.max"));
        assertEquals(c.bound(), Cases.number(out, "bound"));
        assertArrayEquals(c.error(), Cases.array(out, "error"));
        assertArrayEquals(r.train().loss(), Cases.array(out, "loss-train"));
        assertEquals(
                List.of("blocks", "study"), out.tables().stream().map(Output.Table::name).toList());
    }

    /** Beside a trained network the least loss is that network's own, or lower by a shift. */
    @Test
    void aTaskStandsBesideThePattern() {
        Experiment<PatternsSettings> e = Cases.experiment(Cases.TRAINED, "{}");
        Prepared p =
                Preparation.of(
                        Objects.requireNonNull(e.problem()),
                        WeightFile::read,
                        new Seed(e.seed()),
                        (_, _) -> {});
        double own = p.train(Workers.shared()).evaluate(p.weights()).loss();
        PatternsResult r =
                Cases.run(
                        Cases.TRAINED,
                        ("{%s, \"how\": {\"construct\": {\"grid\": 10, \"task\":"
                                        + " \"trained\", \"study\": []}}, \"points\": 11, %s}")
                                .formatted(Cases.RING, Cases.ALONE));
        double least = Arrays.stream(r.train().loss()).min().orElseThrow();
        assertTrue(least <= own + 1e-12 && least > 0);
        double[] w = r.planted().weights(0.3, 0.5);
        double there =
                new NetworkObjective(
                                r.planted().network(),
                                p.data().train(),
                                p.problem().loss(),
                                0,
                                Workers.shared())
                        .evaluate(w)
                        .loss();
        assertEquals(r.train().loss()[5 * 11 + 3], there, 1e-12);
    }

    /** An exact fit has no loss but what the pattern adds: squared errors reach any target. */
    @Test
    void anExactFitReachesAnyTargetOfSquaredErrors() {
        PatternsResult r =
                Cases.run(
                        Cases.MOONS.replace(
                                "\"weights\"", "\"loss\": \"mean-squared-error\", \"weights\""),
                        ("{\"target\": {\"formula\": \"0.0001 + 0.6 ((z1 - 0.5)^2 + (z2 -"
                             + " 0.5)^2)\"}, \"how\": {\"construct\": {\"grid\": 4, \"task\":"
                             + " \"exact\", \"study\": []}}, \"points\": 5, %s}")
                                .formatted(Cases.ALONE));
        assertArrayEquals(r.target(), r.train().loss(), 1e-10);
        assertFalse(Double.isNaN(r.train().accuracy()[0]));
    }

    /** A red, a white and a blue field: at the nodes, which lie on them, the light is theirs. */
    @Test
    void threeHeadsPaintThePicture(@TempDir Path folder) throws IOException {
        int[] colours = {0xff0000, 0xffffff, 0x0000ff};
        var image = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 9; i++) image.setRGB(i % 3, i / 3, colours[i % 3]);
        Path file = folder.resolve("flag.png");
        ImageIO.write(image, "png", file.toFile());
        String settings =
                "{\"target\": {\"picture\": \"%s\", \"columns\": 3}, \"how\": {\"construct\":"
                        + " {\"grid\": 6, \"colour\": %s, \"study\": []}}, \"points\": 7, %s}";
        PatternsResult r = Cases.run(Cases.MOONS, settings.formatted(file, true, Cases.ALONE));
        Painting painting = Objects.requireNonNull(r.painting());
        for (int c = 0; c < 3; c++) {
            double[] painted = painting.painted()[c];
            for (int field = 0; field < 3; field++) {
                double light = (colours[field] >> (16 - 8 * c) & 0xff) / 255.0;
                assertEquals(light, painting.target()[c][3 * 7 + 1 + 2 * field], 1e-12);
                assertEquals(light, painted[3 * 7 + 1 + 2 * field], 1e-9);
            }
        }
        Output out = Cases.output(r);
        assertArrayEquals(painting.painted()[2], Cases.array(out, "painted-blue"));
        assertTrue(Cases.number(out, "painting.error.max") <= painting.bound());
        PatternsResult plain = Cases.run(Cases.MOONS, settings.formatted(file, false, Cases.ALONE));
        assertNull(plain.painting());
    }

    /** One output for two classes: the least loss of a constant is log 2, not twice that. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "exact"})
    void theNetworkHasTheProblemsOutputs(String task) {
        PatternsResult r =
                Cases.run(
                        Cases.MOONS
                                .replace("{\"dense\": 2}", "{\"dense\": 1}")
                                .replace(
                                        "\"weights\"",
                                        "\"loss\": \"binary-cross-entropy\", \"weights\""),
                        ("{\"target\": {\"formula\": \"0.7 + z1 + z2\"}, \"how\": {\"construct\":"
                             + " {\"grid\": 4, \"task\": \"%s\", \"study\": []}}, \"points\": 5,"
                             + " %s}")
                                .formatted(task, Cases.ALONE));
        assertEquals(1, r.planted().network().outputs());
        for (int i = 0; i < 25; i++) {
            double[] z = r.at().point(i);
            assertEquals(0.7 + z[0] + z[1], r.train().loss()[i], 1e-12);
        }
    }
}
