package saddleback.engine.labs.flatness;

import org.jspecify.annotations.Nullable;

import saddleback.engine.flatness.Measure;
import saddleback.engine.flatness.Reading;
import saddleback.engine.run.Kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Readings as finished parts of a run, to the last bit. */
record KeptReadings(Kept kept) {

    /**
     * The readings kept under a name, or those that are taken, which are then kept.
     *
     * @param asked what they are of, in order
     */
    Map<Measure, Reading> of(
            String name, List<Measure> asked, Supplier<Map<Measure, Reading>> taken) {
        byte[] part = kept.find(name).orElse(null);
        Map<Measure, Reading> found = part == null ? null : read(part, asked);
        if (found != null) return found;
        Map<Measure, Reading> fresh = taken.get();
        kept.store(name, written(fresh, asked));
        return fresh;
    }

    private static byte[] written(Map<Measure, Reading> readings, List<Measure> asked) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (Measure m : asked) {
                Reading r = readings.get(m);
                if (r == null) throw new IllegalStateException(m + " was not read");
                out.writeUTF(m.name());
                out.writeDouble(r.value());
                out.writeDouble(r.low());
                out.writeDouble(r.high());
                out.writeUTF(r.certainty().name());
                out.writeUTF(r.how());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Null for bytes that are no such readings: they are taken again then. */
    private static @Nullable Map<Measure, Reading> read(byte[] part, List<Measure> asked) {
        var readings = new LinkedHashMap<Measure, Reading>();
        try (var in = new DataInputStream(new ByteArrayInputStream(part))) {
            for (Measure m : asked) {
                if (!in.readUTF().equals(m.name())) return null;
                readings.put(
                        m,
                        new Reading(
                                in.readDouble(),
                                in.readDouble(),
                                in.readDouble(),
                                Reading.Certainty.valueOf(in.readUTF()),
                                in.readUTF()));
            }
            return in.available() == 0 ? readings : null;
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }
}
