package saddleback.engine.labs.spectrum;

import org.jspecify.annotations.Nullable;

import saddleback.engine.Output;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What of the moments of training goes into files. */
record AlongOutput(List<Moment> moments, Output.Builder out) {

    void add() {
        table();
        int n = moments.size();
        out.array("along.step", column(Moment::step), n);
        rows("along.eigenvalues", m -> m.eigenvalues().all());
        rows("along.largest", m -> m.eigenvalues().largest().values());
        rows("along.smallest", m -> m.eigenvalues().smallest().values());
        Density first = moments.getFirst().density();
        if (first == null) return;
        out.array("along.density.x", first.x(), first.x().length);
        rows(
                "along.density.y",
                m -> {
                    Density d = m.density();
                    return d == null ? null : d.y();
                });
    }

    private double[] column(ToDoubleFunction<Moment> number) {
        return moments.stream().mapToDouble(number).toArray();
    }

    /** One row a moment; left out where not every moment has one. */
    private void rows(String name, Function<Moment, double @Nullable []> row) {
        double[] first = row.apply(moments.getFirst());
        if (first == null || first.length == 0) return;
        int width = first.length;
        double[] all = new double[Math.multiplyExact(moments.size(), width)];
        for (int i = 0; i < moments.size(); i++) {
            double[] own = row.apply(moments.get(i));
            if (own == null) return;
            System.arraycopy(own, 0, all, i * width, width);
        }
        out.array(name, all, moments.size(), width);
    }

    private void table() {
        out.table(
                "along",
                new Output.Column(
                        "step", moments.stream().map(m -> Long.toString(m.step())).toList()),
                Output.Column.of("epoch", column(Moment::epoch)),
                Output.Column.of("loss", column(Moment::loss)),
                Output.Column.of("gradient-norm", column(Moment::gradientNorm)),
                Output.Column.of("largest", column(m -> m.eigenvalues().greatest())),
                Output.Column.of("smallest", column(m -> m.eigenvalues().least())),
                Output.Column.of("trace", column(m -> m.trace().value())),
                Output.Column.of("trace-error", column(m -> m.trace().standardError())),
                Output.Column.of("negative", column(m -> unknown(m.census().negative()))),
                Output.Column.of("zero", column(m -> unknown(m.census().zero()))),
                Output.Column.of("index", column(m -> m.census().negativeShare())),
                Output.Column.of("stability", column(Moment::stability)));
    }

    private static double unknown(int count) {
        return count < 0 ? Double.NaN : count;
    }
}
