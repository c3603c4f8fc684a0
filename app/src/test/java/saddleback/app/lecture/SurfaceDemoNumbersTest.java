package saddleback.app.lecture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.surface.SurfacePage;
import saddleback.engine.Experiment;
import saddleback.engine.labs.surface.Barrier;
import saddleback.engine.labs.surface.Metric;
import saddleback.engine.labs.surface.SliceResult;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.run.Run;

import java.util.Arrays;
import java.util.Objects;

/** The numbers in the words of "What a loss surface is" are those of its experiments. */
class SurfaceDemoNumbersTest {
    private final Script<SurfaceSettings, SurfaceResult> script =
            Script.of(SurfacePage.PAGE, SurfacePage.PAGE.demos().getFirst());

    private SurfaceResult result(int step, int part) {
        String text = script.demo().steps().get(step - 1).parts().get(part).experiment();
        Experiment<SurfaceSettings> experiment = script.experiment(text);
        return ResultSource.computed().result(SurfacePage.PAGE, experiment, Run.unwatched());
    }

    private static double[] loss(SurfaceResult r) {
        return r.slices().getFirst().main().of(Metric.LOSS);
    }

    private static double[] origin(SurfaceResult r) {
        return r.slices().getFirst().slice().plane().origin();
    }

    private static double curvature(SurfaceResult r) {
        return r.slices().stream().mapToDouble(s -> s.sharpness()[0]).average().orElseThrow();
    }

    @Test
    void theWayOfTwoWeightsEndsLowestAndLiesInThePlane() {
        SurfaceResult r = result(1, 0);
        assertEquals(2, origin(r).length);
        double lowest = Arrays.stream(loss(r)).min().orElseThrow();
        double[] way = r.slices().getFirst().path().loss();
        assertTrue(way[way.length - 1] <= lowest + 1e-3, way[way.length - 1] + " " + lowest);
        for (double missed : r.slices().getFirst().path().missed()) assertEquals(0, missed, 1e-6);
    }

    @Test
    void aBarrierStandsBetweenTheSolutions() {
        SurfaceResult r = result(2, 0);
        assertEquals(2410, origin(r).length);
        var ends = Objects.requireNonNull(r.ends());
        assertEquals(0.0158, ends.first(), 5e-4);
        assertEquals(0.0122, ends.second(), 5e-4);
        Barrier barrier = Objects.requireNonNull(Barrier.of(r));
        assertEquals(0.517, barrier.height(), 0.005);
        assertEquals(0.5, barrier.at(), 0.06);
    }

    @Test
    void thePlaneHas3721Points() {
        assertEquals(3721, loss(result(4, 0)).length);
    }

    @Test
    void rescalingSharpensTheRawValleyAndNotTheNormalisedOne() {
        SurfaceResult raw = result(5, 0);
        SurfaceResult sharp = result(5, 1);
        assertEquals(raw.train().loss(), sharp.train().loss(), 1e-10);
        assertTrue(curvature(sharp) > 50 * curvature(raw));
        assertArrayEquals(loss(result(6, 0)), loss(result(6, 1)), 1e-9);
    }

    @Test
    void theOrderOfTheBatchSizesTurns() {
        SurfaceResult small = result(7, 0);
        SurfaceResult large = result(7, 1);
        assertEquals(12.0, Vectors.norm(origin(small)), 0.05);
        assertEquals(15.0, Vectors.norm(origin(large)), 0.05);
        assertTrue(curvature(small) > 1.1 * curvature(large));
        assertArrayEquals(
                small.slices().getFirst().slice().plane().d1(),
                large.slices().getFirst().slice().plane().d1());
        long steps = Objects.requireNonNull(small.training()).steps();
        assertEquals(30 * Objects.requireNonNull(large.training()).steps(), steps);
        SurfaceResult smallNormalised = result(8, 0);
        SurfaceResult largeNormalised = result(8, 1);
        assertTrue(1.1 * curvature(smallNormalised) < curvature(largeNormalised));
        assertEquals(0.961, smallNormalised.test().accuracy(), 5e-4);
        assertEquals(0.969, largeNormalised.test().accuracy(), 5e-4);
    }

    @Test
    void thePlaneOfEigenvectorsShowsTheSaddleThatTheRandomOneHides() {
        SurfaceResult random = result(10, 0);
        SurfaceResult eigen = result(10, 1);
        SliceResult slice = eigen.slices().getFirst();
        assertArrayEquals(new double[] {0.253, -0.243}, slice.slice().spread(), 6e-4);
        double extent = Vectors.norm(random.slices().getFirst().slice().plane().d1());
        assertEquals(2, extent * random.x()[random.x().length - 1], 0.1);
        assertTrue(20 * range(loss(random)) < range(loss(eigen)));
        int n = eigen.x().length;
        double centre = loss(eigen)[n / 2 * n + n / 2];
        assertTrue(loss(eigen)[n / 2 * n] > centre && loss(eigen)[n / 2 * n + n - 1] > centre);
        assertTrue(loss(eigen)[n / 2] < centre && loss(eigen)[n * n - n + n / 2] < centre);
    }

    private static double range(double[] a) {
        return Arrays.stream(a).max().orElseThrow() - Arrays.stream(a).min().orElseThrow();
    }

    @Test
    void twoComponentsHoldTheWayButNotItsEnd() {
        SliceResult slice = result(11, 0).slices().getFirst();
        assertEquals(0.992, slice.slice().spread()[0] + slice.slice().spread()[1], 6e-4);
        double[] missed = slice.path().missed();
        double most = Arrays.stream(missed, missed.length - 10, missed.length).max().orElseThrow();
        assertTrue(most > 0.8, "almost wholly outside, was " + most);
    }

    @Test
    void thePlanesGoThroughTheNetworkOf42Weights() {
        assertEquals(42, origin(result(9, 0)).length);
        assertArrayEquals(origin(result(9, 0)), origin(result(12, 0)));
        assertEquals(12, result(12, 0).slices().size());
    }
}
