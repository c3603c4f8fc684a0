package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;
import saddleback.engine.Output.Column;
import saddleback.engine.regions.Bound;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** What of counts along training and of random networks goes into files. */
final class SeriesOutput {
    private SeriesOutput() {}

    /** The table {@code along}, one row a moment; what is not known is an empty cell. */
    static void add(Along along, @Nullable CutData data, Output.Builder out) {
        LongFunction<String> known = n -> n < 0 ? "" : String.valueOf(n);
        out.table(
                "along",
                column("step", along.step(), String::valueOf),
                Column.of("epoch", along.epoch()),
                column("activation-regions", along.regions(), String::valueOf),
                new Column(
                        "near-data",
                        Arrays.stream(along.near())
                                .mapToObj(d -> Double.isNaN(d) ? "" : String.valueOf(d))
                                .toList()),
                column("born", along.born(), known),
                column("died", along.died(), known));
        if (data != null) out.value("near-data.reach", NearData.reach(data));
    }

    private static Column column(String name, long[] numbers, LongFunction<String> text) {
        return new Column(name, Arrays.stream(numbers).mapToObj(text).toList());
    }

    /** The table {@code sweep}, one row an entry, and {@code sweep-networks}, one row a network. */
    static void add(Sweep sweep, Output.Builder out) {
        List<Sweep.Entry> all = sweep.entries();
        var columns = new ArrayList<Column>();
        columns.add(new Column("widths", all.stream().map(SeriesOutput::widths).toList()));
        columns.add(new Column("init", all.stream().map(Sweep.Entry::init).toList()));
        columns.add(
                Column.of("parameters", all.stream().mapToInt(Sweep.Entry::parameters).toArray()));
        columns.add(
                Column.of("networks", all.stream().mapToInt(e -> e.regions().length).toArray()));
        columns.add(Column.of("mean", all.stream().mapToDouble(Sweep.Entry::mean).toArray()));
        columns.add(
                Column.of("deviation", all.stream().mapToDouble(Sweep.Entry::deviation).toArray()));
        columns.add(
                Column.of("incomplete", all.stream().mapToInt(Sweep.Entry::incomplete).toArray()));
        for (String id : bounds(all))
            columns.add(new Column(id, all.stream().map(e -> bound(e, id)).toList()));
        out.table("sweep", columns.toArray(Column[]::new));
        networks(all, out);
    }

    private static void networks(List<Sweep.Entry> all, Output.Builder out) {
        var widths = new ArrayList<String>();
        var init = new ArrayList<String>();
        var number = new ArrayList<String>();
        var regions = new ArrayList<String>();
        for (Sweep.Entry e : all)
            for (int i = 0; i < e.regions().length; i++) {
                widths.add(widths(e));
                init.add(e.init());
                number.add(String.valueOf(i));
                regions.add(String.valueOf(e.regions()[i]));
            }
        out.table(
                "sweep-networks",
                new Column("widths", widths),
                new Column("init", init),
                new Column("network", number),
                new Column("activation-regions", regions));
    }

    private static String widths(Sweep.Entry e) {
        return Arrays.stream(e.widths()).mapToObj(String::valueOf).collect(Collectors.joining("-"));
    }

    private static Set<String> bounds(List<Sweep.Entry> all) {
        var ids = new LinkedHashSet<String>();
        for (Sweep.Entry e : all) for (Bound b : e.bounds()) ids.add(b.id());
        return ids;
    }

    /** Empty where its conditions do not hold. */
    private static String bound(Sweep.Entry e, String id) {
        for (Bound b : e.bounds()) {
            if (!b.id().equals(id)) continue;
            BigInteger value = b.value();
            Double expectation = b.expectation();
            return value != null ? value.toString() : expectation != null ? "" + expectation : "";
        }
        return "";
    }
}
