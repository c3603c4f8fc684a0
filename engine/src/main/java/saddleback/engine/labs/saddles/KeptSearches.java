package saddleback.engine.labs.saddles;

import saddleback.engine.critical.CriticalPoint;
import saddleback.engine.critical.CriticalPoint.End;
import saddleback.engine.run.Kept;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

/**
 * Ends of searches as finished parts of a run: one part for so many starts, written anew when more
 * of them have ended.
 */
final class KeptSearches {
    private static final int STARTS = 64;
    private static final List<End> ENDS = List.of(End.values());

    private final Kept kept;
    private final int starts;
    private final int parameters;
    private final BitSet stored = new BitSet();

    KeptSearches(Kept kept, int starts, int parameters) {
        this.kept = kept;
        this.starts = starts;
        this.parameters = parameters;
    }

    private int entry() {
        return 2 * Integer.BYTES + Double.BYTES * (3 + 2 * parameters);
    }

    private static String name(int part) {
        return "searches-" + part;
    }

    /** Puts what an earlier run kept into the findings. */
    void restore(Findings findings) {
        for (int part = 0; part * STARTS < starts; part++) {
            byte[] found = kept.find(name(part)).orElse(null);
            if (found == null || found.length % (Integer.BYTES + entry()) != 0) continue;
            ByteBuffer bytes = ByteBuffer.wrap(found);
            while (bytes.hasRemaining()) {
                int start = bytes.getInt();
                Ended ended = read(bytes);
                if (start / STARTS != part || start >= starts) break;
                findings.put(start, ended);
                stored.set(start);
            }
        }
    }

    private Ended read(ByteBuffer bytes) {
        End end = ENDS.get(Math.floorMod(bytes.getInt(), ENDS.size()));
        int iterations = bytes.getInt();
        double value = bytes.getDouble();
        double norm = bytes.getDouble();
        double error = bytes.getDouble();
        double[] weights = numbers(bytes);
        double[] eigenvalues = numbers(bytes);
        return new Ended(
                new CriticalPoint(end, weights, value, norm, eigenvalues, iterations), error);
    }

    private double[] numbers(ByteBuffer bytes) {
        double[] all = new double[parameters];
        for (int i = 0; i < parameters; i++) all[i] = bytes.getDouble();
        return all;
    }

    /** Stores the parts in which more searches have ended than are stored. */
    void store(Findings findings) {
        if (kept.equals(Kept.NOTHING)) return;
        for (int part = 0; part * STARTS < starts; part++) {
            int from = part * STARTS;
            int to = Math.min(starts, from + STARTS);
            boolean more = false;
            int ended = 0;
            for (int s = from; s < to; s++) {
                if (!findings.has(s)) continue;
                ended++;
                more |= !stored.get(s);
            }
            if (more) store(findings, part, from, to, ended);
        }
    }

    private void store(Findings findings, int part, int from, int to, int ended) {
        ByteBuffer bytes = ByteBuffer.allocate(ended * (Integer.BYTES + entry()));
        for (int s = from; s < to; s++) {
            Ended e = findings.at(s);
            if (e == null) continue;
            bytes.putInt(s);
            bytes.putInt(ENDS.indexOf(e.point().end())).putInt(e.point().iterations());
            bytes.putDouble(e.point().value());
            bytes.putDouble(e.point().gradientNorm()).putDouble(e.error());
            for (double v : e.point().weights()) bytes.putDouble(v);
            for (double v : e.point().eigenvalues()) bytes.putDouble(v);
            stored.set(s);
        }
        kept.store(name(part), bytes.array());
    }
}
