package saddleback.app.labs.regions;

import saddleback.app.labs.Animation;
import saddleback.engine.given.Folding;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.labs.regions.Along;
import saddleback.engine.labs.regions.CutData;
import saddleback.engine.labs.regions.RegionsResult;
import saddleback.engine.labs.regions.Sweep;
import saddleback.engine.regions.Bound;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Merged;
import saddleback.engine.regions.count.RegionCounter;
import saddleback.engine.run.Run;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Writes every figure of some results into a folder, for the eye: FOLDER. */
final class RegionsPictures {
    private RegionsPictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        all("small", RegionsFigures.of(plane(1, 8, 8)), folder);
        RegionsResult large = plane(3, 24, 24, 24);
        all("large", RegionsFigures.of(large), folder);
        all(
                "line",
                RegionsFigures.of(counted(Nets.random(1, 1, 1, 8, 8, 8), cube(-3, 3, 1))),
                folder);
        all("cube", RegionsFigures.of(counted(Nets.random(4, 3, 1, 8, 8), cube(-2, 2, 3))), folder);
        var disc = new Domain.Disc(new double[] {0, 0}, 2);
        all("disc", RegionsFigures.of(counted(Nets.random(4, 2, 1, 8, 8), disc)), folder);
        all(
                "whole",
                RegionsFigures.of(counted(Nets.random(4, 2, 1, 8, 8), new Domain.Whole())),
                folder);
        all(
                "compared",
                RegionsComparison.of(
                        plane(1, 8, 8), counted(Nets.random(5, 2, 1, 8, 8), cube(-2, 2, 2))),
                folder);
        RegionsResult folding = counted(new Folding(2, List.of(4, 4, 4)).network(), cube(0, 1, 2));
        for (Animation a : RegionsAnimations.of(folding))
            for (int i : new int[] {0, 18, 22, 27, 50, a.count() - 1})
                if (i < a.count())
                    all(a.name(), List.of(a.frame().apply(i).named("%03d".formatted(i))), folder);
    }

    private static Domain.Box cube(double lo, double hi, int dims) {
        double[] low = new double[dims];
        double[] high = new double[dims];
        Arrays.fill(low, lo);
        Arrays.fill(high, hi);
        return new Domain.Box(low, high);
    }

    private static RegionsResult counted(GivenNetwork network, Domain domain) {
        var counter = new RegionCounter(network, null, domain, true, 100_000);
        Cells cells = counter.cells(100_000, Run.unwatched());
        Census census = Objects.requireNonNull(cells).census();
        return new RegionsResult(
                network, null, domain, census, cells, null, bounds(), null, null, null);
    }

    static RegionsResult plane(int outputs, int... widths) {
        GivenNetwork net = Nets.random(4, 2, outputs, widths);
        var box = new Domain.Box(new double[] {-2, -2}, new double[] {2, 2});
        Cells cells = Splitter.of(net, box);
        int[] own = new int[cells.size()];
        for (int i = 0; i < own.length; i++) own[i] = i / 2;
        var merged = new Merged(own, own.length / 2 + 1, own, own.length / 2 + 1, 0, 0, true, 0);
        return new RegionsResult(
                net,
                null,
                box,
                cells.census(),
                cells,
                merged,
                bounds(),
                data(outputs),
                along(),
                sweep());
    }

    private static List<Bound> bounds() {
        var b = new ArrayList<Bound>();
        b.add(
                new Bound(
                        "montufar-2014",
                        "Montúfar, Pascanu, Cho, Bengio 2014, Theorem 4",
                        Bound.Kind.LOWER,
                        new BigInteger("592"),
                        null,
                        ""));
        b.add(
                new Bound(
                        "pascanu-2013",
                        "Pascanu, Montúfar, Bengio 2013, Theorem 1",
                        Bound.Kind.LOWER,
                        new BigInteger("148"),
                        null,
                        ""));
        b.add(
                new Bound(
                        "serra-lower",
                        "Serra et al. 2018, lower",
                        Bound.Kind.LOWER,
                        null,
                        null,
                        "widths at least 3 n0"));
        b.add(
                new Bound(
                        "shallow",
                        "Zaslavsky 1975, one layer",
                        Bound.Kind.SHALLOW,
                        new BigInteger("137"),
                        null,
                        ""));
        b.add(
                new Bound(
                        "serra-upper",
                        "Serra et al. 2018, Theorem 1",
                        Bound.Kind.UPPER,
                        new BigInteger("1369"),
                        null,
                        ""));
        b.add(
                new Bound(
                        "montufar-2017",
                        "Montúfar 2017",
                        Bound.Kind.UPPER,
                        new BigInteger("1390"),
                        null,
                        ""));
        b.add(
                new Bound(
                        "trivial",
                        "all patterns, 2^N",
                        Bound.Kind.UPPER,
                        BigInteger.TWO.pow(200),
                        null,
                        ""));
        b.add(
                new Bound(
                        "hanin-rolnick",
                        "Hanin and Rolnick 2019, Theorem 5",
                        Bound.Kind.EXPECTED,
                        null,
                        23000.5,
                        ""));
        return b;
    }

    private static CutData data(int outputs) {
        var random = new Random(1);
        int n = 120;
        double[] u = new double[2 * n];
        int[] label = new int[n];
        double[] distance = new double[n];
        for (int i = 0; i < n; i++) {
            label[i] = i % 3;
            u[2 * i] = random.nextGaussian() * 0.4 + label[i] - 1;
            u[2 * i + 1] = random.nextGaussian() * 0.4 + 0.7 * (label[i] % 2);
            distance[i] = i < 60 ? 0 : random.nextDouble();
        }
        return new CutData(2, u, distance, label, outputs == 1 ? 0 : 3);
    }

    private static Along along() {
        long[] step = new long[12];
        double[] epoch = new double[12];
        long[] regions = new long[12];
        double[] near = new double[12];
        long[] born = new long[12];
        long[] died = new long[12];
        for (int i = 0; i < 12; i++) {
            step[i] = 50L * i;
            epoch[i] = i;
            regions[i] = 100 + 8L * i - (long) i * i / 3;
            near[i] = 5 + Math.sqrt(i);
            born[i] = i == 0 ? 0 : 40 - i;
            died[i] = i == 0 ? 0 : 32 - i;
        }
        return new Along(step, epoch, regions, near, born, died, List.of());
    }

    private static Sweep sweep() {
        var entries = new ArrayList<Sweep.Entry>();
        int[][] shapes = {{32}, {64}, {96}, {16, 16}, {24, 24}, {12, 12, 12}, {10, 10, 10, 10}};
        for (String init : List.of("he", "xavier"))
            for (int[] s : shapes) {
                int p = 1;
                int from = 2;
                int sum = 0;
                for (int w : s) {
                    p += w * (from + 1);
                    from = w;
                    sum += w;
                }
                long[] r = {sum * sum / 2, sum * sum / 2 + 80 * s.length, sum * sum / 2 - 60};
                var lower =
                        new Bound(
                                "l",
                                "l",
                                Bound.Kind.LOWER,
                                BigInteger.valueOf((long) Math.pow(s[0] / 2.0, 2 * s.length)),
                                null,
                                "");
                var upper =
                        new Bound(
                                "u",
                                "u",
                                Bound.Kind.UPPER,
                                BigInteger.valueOf((long) Math.pow(s[0], 2 * s.length)),
                                null,
                                "");
                entries.add(new Sweep.Entry(s, init, p + from, r, List.of(lower, upper)));
            }
        return new Sweep(entries);
    }

    static void all(String of, List<Figure> figures, Path folder) throws IOException {
        for (Figure f : figures)
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String name =
                        of
                                + "-"
                                + f.name().replaceAll("\\W+", "-")
                                + (theme.equals(Theme.DARK) ? "-dark" : "");
                Png.write(f, Paper.inches(7, 4.5), 100, theme, folder.resolve(name + ".png"));
            }
    }
}
