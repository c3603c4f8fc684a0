package saddleback.engine.construct;

import saddleback.engine.formula.Formula;
import saddleback.engine.interval.Interval;
import saddleback.engine.interval.SecondOrder;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

import java.util.List;

/** A number plus a formula of x and y, and a third coordinate times {@code third}. */
record FormulaLosses(int axes, double least, Formula formula, double third) implements Target {

    static FormulaLosses of(int axes, double least, String formula) {
        return new FormulaLosses(axes, least, Formula.parse(formula), 0.25);
    }

    @Override
    public double height(double... z) {
        double h = least + formula.value(z[0], axes < 2 ? 0 : z[1]);
        return axes < 3 ? h : h + third * z[2] * z[2];
    }

    @Override
    public boolean losses() {
        return true;
    }

    @Override
    public Pattern cells() {
        throw new UnsupportedOperationException("no cells");
    }

    @Override
    public SecondOrder bounds(List<Interval> box) {
        SecondOrder h = formula.over(box).plus(SecondOrder.constant(axes, least));
        if (axes < 3) return h;
        SecondOrder z = SecondOrder.variable(3, 2, box.get(2));
        return h.plus(SecondOrder.constant(3, third).times(z.power(2)));
    }
}
