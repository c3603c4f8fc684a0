package saddleback.engine.labs.surface;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.run.Watch;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** Directions and paths are computed once and found again to the last bit. */
class KeptDirectionsTest {

    @Test
    void eigenvectorsAreFoundAgain() {
        SurfaceSettings settings = Cases.plane(new Directions.Hessian(1, -1), 5);
        foundAgain("eigenpairs", settings);
    }

    @Test
    void principalComponentsAndTheLossesOfThePathAreFoundAgain() {
        SurfaceSettings settings = Cases.plane(Directions.Trajectory.defaults(), 5);
        foundAgain("components", settings);
        foundAgain("slice-0-path", settings);
    }

    /** A second run has the first one's bits; and what it shows follows a change of the part. */
    private static void foundAgain(String name, SurfaceSettings settings) {
        var watch = new Watch<SurfaceResult>();
        SurfaceResult first = run(settings, watch);
        assertTrue(watch.parts.containsKey(name), watch.parts.keySet().toString());
        SurfaceResult second = run(settings, watch);
        Cases.assertSame(first, second);
        ByteBuffer last = ByteBuffer.wrap(Objects.requireNonNull(watch.parts.get(name)));
        last.putDouble(last.capacity() - 8, 0.125);
        SliceResult changed = run(settings, watch).slices().getFirst();
        SliceResult before = first.slices().getFirst();
        assertFalse(
                Arrays.equals(changed.slice().plane().d2(), before.slice().plane().d2())
                        && Arrays.equals(
                                changed.path().projectedLoss(), before.path().projectedLoss()),
                name);
    }

    private static SurfaceResult run(SurfaceSettings settings, Watch<SurfaceResult> watch) {
        return Surface.run(Cases.moons(Cases.trained(4, 0.05)), settings, Cases.SEED, watch);
    }
}
