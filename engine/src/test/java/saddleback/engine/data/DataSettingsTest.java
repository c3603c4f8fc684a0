package saddleback.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.engine.format.Array;
import saddleback.engine.format.ElementType;
import saddleback.engine.format.Idx;
import saddleback.engine.format.Npy;
import saddleback.engine.format.Npz;
import saddleback.engine.format.Refused;
import saddleback.engine.format.WholeFile;
import saddleback.engine.run.Seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

final class DataSettingsTest {
    private static final Seed SEED = new Seed(3);

    @TempDir Path dir;

    private Path npz(String name, Array x, Array y) throws IOException {
        Path file = dir.resolve(name);
        Npz.write(file, Map.of("x", x, "y", y));
        return file;
    }

    private static Array labels(double... labels) {
        return Array.vector(labels).as(ElementType.I64);
    }

    private static Array column(double... x) {
        return Array.matrix(x, x.length, 1);
    }

    private static Split load(DataSource source, Scale scale, TestPart split) throws IOException {
        return new DataSettings(source, null, scale, split).load(SEED);
    }

    private static Targets.Classes classes(Dataset d) {
        return (Targets.Classes) d.targets();
    }

    @Test
    void npzWithIntegersIsClassesAndWithFloatsRegression() throws IOException {
        Array x = new Array(new double[12], new int[] {3, 2, 2}, ElementType.F32);
        Split a =
                load(
                        new NpzData(npz("c.npz", x, labels(0, 2, 1)), "x", "y"),
                        Scale.NONE,
                        new TestPart.Share(0.67));
        assertEquals(2, a.train().examples());
        assertEquals(4, a.train().features());
        assertEquals(List.of("0", "1", "2"), classes(a.test()).names());
        Array y = Array.matrix(new double[] {1, 2, 3, 4, 5, 6}, 3, 2);
        Path file = npz("r.npz", x, y);
        Split r = load(new NpzData(file, "x", "y"), Scale.NONE, new TestPart.File(file));
        assertEquals(2, ((Targets.Reals) r.train().targets()).outputs());
        assertArrayEquals(y.data(), ((Targets.Reals) r.test().targets()).y());
    }

    @Test
    void aShareKeepsEveryExampleOnceAndTogetherWithItsTarget() throws IOException {
        double[] x = IntStream.range(0, 100).asDoubleStream().toArray();
        double[] y = Arrays.stream(x).map(v -> v % 5).toArray();
        NpzData source = new NpzData(npz("s.npz", column(x), labels(y)), "x", "y");
        Split s = load(source, Scale.NONE, new TestPart.Share(0.75));
        assertEquals(75, s.train().examples());
        Set<Double> seen = new HashSet<>();
        for (Dataset d : List.of(s.train(), s.test()))
            for (int i = 0; i < d.examples(); i++) {
                assertTrue(seen.add(d.x()[i]));
                assertEquals((int) d.x()[i] % 5, classes(d).labels()[i]);
            }
        assertEquals(100, seen.size());
        assertArrayEquals(
                s.train().x(), load(source, Scale.NONE, new TestPart.Share(0.75)).train().x());
        double[] other =
                new DataSettings(source, null, Scale.NONE, new TestPart.Share(0.75))
                        .load(new Seed(4))
                        .train()
                        .x();
        assertTrue(!Arrays.equals(s.train().x(), other));
        assertEquals(80, DataSettings.of(source).load(SEED).train().examples());
        assertEquals(
                "split: a share that leaves both parts an example, was 0.999 of 100",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.Share(0.999))));
    }

    @Test
    void limitKeepsTheFirstTrainingExamplesAndTheWholeTestPart() throws IOException {
        NpzData source =
                new NpzData(npz("a.npz", column(5, 6, 7, 8), labels(0, 1, 0, 1)), "x", "y");
        TestPart test = new TestPart.File(npz("b.npz", column(1, 2, 3), labels(2, 1, 0)));
        Split s = new DataSettings(source, 2, Scale.NONE, test).load(SEED);
        assertArrayEquals(new double[] {5, 6}, s.train().x());
        assertArrayEquals(new double[] {1, 2, 3}, s.test().x());
        assertEquals(List.of("0", "1", "2"), classes(s.train()).names());
        Split shared = new DataSettings(source, 2, Scale.NONE, new TestPart.Share(0.75)).load(SEED);
        assertArrayEquals(
                Arrays.copyOf(load(source, Scale.NONE, new TestPart.Share(0.75)).train().x(), 2),
                shared.train().x());
        assertEquals(1, shared.test().examples());
        assertEquals(
                "limit: at least 1, was 0",
                Refused.message(() -> new DataSettings(source, 0, Scale.NONE, null)));
    }

    @Test
    void scalesAreTakenFromTheTrainingPartAlone() throws IOException {
        Array x = Array.matrix(new double[] {1, 5, 0.1, 2, 5, 0.1, 6, 5, 0.1}, 3, 3);
        Array t = Array.matrix(new double[] {11, 7, 0.1}, 1, 3);
        NpzData source = new NpzData(npz("a.npz", x, labels(0, 1, 0)), "x", "y");
        TestPart test = new TestPart.File(npz("b.npz", t, labels(1)));
        Split unit = load(source, Scale.UNIT, test);
        assertArrayEquals(new double[] {0, 0, 0, 0.2, 0, 0, 1, 0, 0}, unit.train().x());
        assertArrayEquals(new double[] {2, 2, 0}, unit.test().x(), 0);
        Split standard = load(source, Scale.STANDARDISE, test);
        // Mean 3 and variance (4 + 1 + 9) / 3 of 1, 2, 6.
        double sd = Math.sqrt(14 / 3.0);
        assertArrayEquals(
                new double[] {-2 / sd, 0, 0, -1 / sd, 0, 0, 3 / sd, 0, 0},
                standard.train().x(),
                1e-15);
        assertArrayEquals(new double[] {8 / sd, 2, 0}, standard.test().x(), 1e-14);
        assertArrayEquals(x.data(), load(source, Scale.AUTOMATIC, test).train().x());
    }

    @Test
    void bytesAreDividedBy255() throws IOException {
        Array x = column(0, 51, 204).as(ElementType.U8);
        NpzData source = new NpzData(npz("u.npz", x, labels(0, 1, 0)), "x", "y");
        TestPart test = new TestPart.File(source.npz());
        for (Scale scale : List.of(Scale.AUTOMATIC, Scale.UNIT))
            assertArrayEquals(
                    new double[] {0, 0.2, 0.8}, load(source, scale, test).train().x(), 1e-16);
        assertArrayEquals(new double[] {0, 51, 204}, load(source, Scale.NONE, test).train().x());
    }

    @Test
    void idxAndNpyFiles() throws IOException {
        Array images =
                new Array(
                        new double[] {1, 2, 3, 4, 5, 6, 7, 8}, new int[] {2, 2, 2}, ElementType.U8);
        Array y = Array.vector(3, 1).as(ElementType.U8);
        Path i = dir.resolve("i");
        Path l = dir.resolve("l");
        WholeFile.write(i, out -> Idx.write(out, images));
        WholeFile.write(l, out -> Idx.write(out, y));
        Split s = load(new IdxData(i, l), Scale.NONE, new TestPart.Images(i, l));
        assertArrayEquals(images.data(), s.train().x());
        assertEquals(4, s.test().features());
        assertEquals(List.of("0", "1", "2", "3"), classes(s.test()).names());
        assertEquals(
                1,
                new DataSettings(new IdxData(i, l), 1, Scale.NONE, new TestPart.Images(i, l))
                        .load(SEED)
                        .train()
                        .examples());
        Npy.write(dir.resolve("x.npy"), images);
        Npy.write(dir.resolve("y.npy"), y);
        TestPart.Arrays part = new TestPart.Arrays(dir.resolve("x.npy"), dir.resolve("y.npy"));
        Split n = load(new NpyData(part.x(), part.y()), Scale.NONE, part);
        assertEquals(s.sha256(), n.sha256());
    }

    @Test
    void csvTellsClassesFromNumbers() throws IOException {
        assertCsv(
                "a,t\n1,red\n2,blue\n3,red\n",
                TargetKind.AUTOMATIC,
                List.of("blue", "red"),
                1,
                0,
                1);
        assertCsv("a,t\n1,10\n2,9\n3,x\n", TargetKind.AUTOMATIC, List.of("9", "10", "x"), 1, 0, 2);
        assertCsv("a,t\n1,1\n2,0\n3,1\n", TargetKind.AUTOMATIC, List.of("0", "1"), 1, 0, 1);
        assertCsv("a,t\n1,5\n2,7\n3,5\n", TargetKind.CLASSES, List.of("5", "7"), 0, 1, 0);
        for (TargetKind kind : List.of(TargetKind.AUTOMATIC, TargetKind.NUMBERS)) {
            Path file = Files.writeString(dir.resolve("n.csv"), "a,t\n1,5\n2,7.5\n3,5\n");
            Split s = load(new CsvData(file, "t", kind), Scale.NONE, new TestPart.File(file));
            assertArrayEquals(new double[] {5, 7.5, 5}, ((Targets.Reals) s.train().targets()).y());
        }
    }

    private void assertCsv(String text, TargetKind kind, List<String> names, int... labels)
            throws IOException {
        Path file = Files.writeString(dir.resolve("t.csv"), text);
        Split s = load(new CsvData(file, null, kind), Scale.NONE, new TestPart.File(file));
        assertEquals(names, classes(s.train()).names());
        assertArrayEquals(labels, classes(s.test()).labels());
        assertArrayEquals(new double[] {1, 2, 3}, s.train().x());
    }

    @Test
    void theTargetMayBeAnyColumnAndTestClassesMustBeKnown() throws IOException {
        Path file = Files.writeString(dir.resolve("a.csv"), "kind,u,v\nx,1,2\ny,3,4\n");
        Path test = Files.writeString(dir.resolve("b.csv"), "kind,u,v\ny,5,6\nz,7,8\n");
        CsvData source = new CsvData(file, "kind", TargetKind.AUTOMATIC);
        Split s = load(source, Scale.NONE, new TestPart.File(file));
        assertArrayEquals(new double[] {1, 2, 3, 4}, s.train().x());
        assertEquals(
                test + ": line 3 column 1: a class of the training examples, x, y, was z",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.File(test))));
        Path swapped = Files.writeString(dir.resolve("c.csv"), "kind,v,u\ny,5,6\n");
        assertEquals(
                swapped + ": the columns of the training examples in their order, u, v, was v, u",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.File(swapped))));
    }

    @Test
    void badDataAreNamed() throws IOException {
        Array x = column(1, 2, 3);
        assertBad(": x[1, 0]: a finite number, was NaN", column(1, Double.NaN, 3), labels(0, 1, 0));
        assertBad(": y[2, 0]: a finite number, was Infinity", x, Array.vector(0, 1, 1 / 0.0));
        assertBad(": y[1]: a class from 0 to 65535, was -1", x, labels(0, -1, 0));
        assertBad(": y[1]: a class from 0 to 65535, was 1000000000", x, labels(0, 1e9, 0));
        assertBad(": y: as many rows as x has, 3, was 2", x, labels(0, 1));
        assertBad(
                ": y: one class an example, was I64[3, 2]",
                x,
                Array.matrix(new double[6], 3, 2).as(ElementType.I64));
        assertBad(
                ": x: examples x features, none of them 0, was F64[]", Array.scalar(1), labels(0));
        assertBad(
                ": x: examples x features, none of them 0, was F64[3, 0]",
                Array.matrix(new double[0], 3, 0),
                labels(0, 1, 0));
    }

    private void assertBad(String message, Array x, Array y) throws IOException {
        Path file = npz("bad.npz", x, y);
        assertEquals(
                file + message,
                Refused.message(() -> DataSettings.of(new NpzData(file, "x", "y")).load(SEED)));
    }

    @Test
    void testFilesMustFitTheSourceAndTheTrainingPart() throws IOException {
        NpzData source = new NpzData(npz("a.npz", column(1, 2), labels(0, 1)), "x", "y");
        Path wide = npz("w.npz", Array.matrix(new double[4], 2, 2), labels(0, 1));
        Path real = npz("r.npz", column(1, 2), Array.vector(0.5, 1));
        assertEquals(
                wide + ": 1 features as in the training examples, was 2",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.File(wide))));
        assertEquals(
                real
                        + ": targets as in the training examples, classes, was 1 real numbers an"
                        + " example",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.File(real))));
        assertEquals(
                "split: a share or a file for npz data, was images and labels",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.Images(wide, wide))));
        Path none = dir.resolve("none.npz");
        assertEquals(
                none + ": an existing file, was not found",
                Refused.message(() -> load(source, Scale.NONE, new TestPart.File(none))));
    }

    @Test
    void generatedTestExamplesAreFreshDrawsOfTheSameProblem() throws IOException {
        DataSource blobs = new GeneratedData(new Blobs(6, 3, 2, 4, 0));
        Split same = DataSettings.of(blobs).load(SEED);
        assertArrayEquals(same.train().x(), same.test().x());
        Split s = DataSettings.of(new GeneratedData(TwoMoons.defaults())).load(SEED);
        assertEquals(400, s.train().examples());
        assertEquals(400, s.test().examples());
        assertTrue(!Arrays.equals(s.train().x(), s.test().x()));
        assertEquals(
                320,
                load(new GeneratedData(TwoMoons.defaults()), Scale.NONE, TestPart.Share.defaults())
                        .train()
                        .examples());
    }

    @Test
    void theDigestIsThatOfTheDocumentedBytes() {
        Dataset train =
                new Dataset(
                        new double[] {1, 0.5},
                        1,
                        new Targets.Classes(new int[] {1, 0}, List.of("a", "é")));
        Dataset test = new Dataset(new double[] {-2}, 1, new Targets.Reals(new double[] {3, 4}, 2));
        // Python: hashlib.sha256(pack("<ii2d", 2, 1, 1, .5) + pack("<ii", 2, 1) + b"a" + pack("<i",
        // 2)
        // + "é".encode() + pack("<2i", 1, 0) + pack("<iid", 1, 1, -2) + pack("<i2d", -2, 3, 4))
        assertEquals(
                "d43737e423914938b65d0cb852e87f9aa7b7c748d3cecdfeeeea868d25fac03c",
                new Split(train, test).sha256());
        assertNotEquals(new Split(train, train).sha256(), new Split(test, test).sha256());
    }
}
