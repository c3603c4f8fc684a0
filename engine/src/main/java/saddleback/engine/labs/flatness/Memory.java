package saddleback.engine.labs.flatness;

import saddleback.engine.linalg.DenseMatrix;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Heap;

/** What the lab needs of memory beyond its data, told before the work starts. */
final class Memory {
    private static final long BASE = 128L << 20;
    private static final long LANCZOS = 1L << 28;
    private static final int VECTORS = 60;

    /** Bytes of a linear region of a plane with its corners while it is compared. */
    private static final long REGION = 1000;

    /** Grids of each side's loss: where it is computed, and in previews that are on their way. */
    private static final int GRIDS = 8;

    private Memory() {}

    /**
     * Checks that the estimate fits.
     *
     * @param loaded the problem before its weights are trained
     * @throws IllegalArgumentException "settings: rule, was value"
     */
    static void check(Prepared loaded, FlatnessSettings settings) {
        int size = loaded.network().size();
        if (!Spectra.whole(size) && settings.eigenvalues() > size)
            throw new IllegalArgumentException(
                    "settings.eigenvalues: at most as many as parameters, %d, was %d"
                            .formatted(size, settings.eigenvalues()));
        Heap.require(
                estimate(loaded, settings),
                "settings",
                "a comparison",
                "fewer eigenvalues, points, random inputs or regions of the proof need less");
    }

    /** Bytes for vectors, matrices written out, grids, regions and random inputs. */
    static long estimate(Prepared loaded, FlatnessSettings settings) {
        long size = loaded.network().size();
        long bytes = BASE + Double.BYTES * size * VECTORS + spectrum(size, settings.eigenvalues());
        SightSettings sights = settings.sights();
        if (sights != null)
            bytes += (long) Double.BYTES * GRIDS * sights.points() * sights.points();
        ProofSettings proof = settings.proof();
        if (proof != null) bytes += REGION * proof.cells();
        int inputs = loaded.network().inputs();
        int outputs = loaded.network().outputs();
        return bytes + Double.BYTES * (inputs + 2L * outputs) * settings.randomInputs();
    }

    private static long spectrum(long size, long wanted) {
        if (size <= Spectra.MOST_WHOLE) return 3 * Double.BYTES * size * size;
        long rows = Math.min(size, DenseMatrix.MOST_ROWS);
        long room = Math.min(rows, 4 * wanted + 104);
        long few = Math.min(rows, 2 * wanted + 48);
        return Math.max(Math.min(LANCZOS, Double.BYTES * size * room), Double.BYTES * size * few)
                + Double.BYTES * size * 2 * wanted
                + 24 * room * room;
    }
}
