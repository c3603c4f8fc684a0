package saddleback.engine.labs.saddles;

import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;

/** The measured points of a way while they come in. */
final class Log {
    private final List<Row> rows = new ArrayList<>();

    /** One measured point. */
    record Row(long step, double epoch, int stage, Gauge.Reading reading, double damping) {

        private static final int NUMBERS = 10;

        private double[] numbers() {
            return new double[] {
                step,
                epoch,
                stage,
                reading.loss(),
                reading.error(),
                reading.gradientNorm(),
                reading.largest(),
                reading.smallest(),
                reading.negative(),
                damping
            };
        }

        private static Row of(double[] n) {
            return new Row(
                    (long) n[0],
                    n[1],
                    (int) n[2],
                    new Gauge.Reading(n[3], n[4], n[5], n[6], n[7], (int) n[8]),
                    n[9]);
        }
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Whether this step is measured already. */
    boolean has(long step) {
        return !rows.isEmpty() && rows.getLast().step() == step;
    }

    Way way(String name, int width, double[] weights, String end) {
        return new Way(
                name,
                width,
                weights.length,
                rows.stream().mapToLong(Row::step).toArray(),
                rows.stream().mapToDouble(Row::epoch).toArray(),
                rows.stream().mapToInt(Row::stage).toArray(),
                rows.stream().mapToDouble(r -> r.reading().loss()).toArray(),
                rows.stream().mapToDouble(r -> r.reading().error()).toArray(),
                rows.stream().mapToDouble(r -> r.reading().gradientNorm()).toArray(),
                rows.stream().mapToDouble(r -> r.reading().largest()).toArray(),
                rows.stream().mapToDouble(r -> r.reading().smallest()).toArray(),
                rows.stream().mapToInt(r -> r.reading().negative()).toArray(),
                rows.stream().mapToDouble(Row::damping).toArray(),
                end,
                weights.clone());
    }

    /** How many numbers {@link #write} writes. */
    int length() {
        return 1 + rows.size() * Row.NUMBERS;
    }

    /** Writes all rows. */
    void write(DoubleBuffer out) {
        out.put(rows.size());
        for (Row r : rows) out.put(r.numbers());
    }

    /** Takes over what {@link #write} wrote. */
    void read(DoubleBuffer in) {
        rows.clear();
        int count = (int) in.get();
        double[] row = new double[Row.NUMBERS];
        for (int i = 0; i < count; i++) {
            in.get(row);
            rows.add(Row.of(row));
        }
    }
}
