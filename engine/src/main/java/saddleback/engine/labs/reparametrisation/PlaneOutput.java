package saddleback.engine.labs.reparametrisation;

import saddleback.engine.Output;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What of a function of two variables goes into files. */
final class PlaneOutput {
    private final PlaneResult r;
    private final Output.Builder out;

    PlaneOutput(PlaneResult r, Output.Builder out) {
        this.r = r;
        this.out = out;
    }

    void put() {
        out.value("plane.formula", r.settings().loss().asFormula().text());
        out.value("plane.epsilon", r.settings().epsilon());
        out.value("plane.radius", r.settings().radius());
        ball("plane.at.", r.at());
        ball("plane.other.", r.other());
        if (!r.boxes().isEmpty()) boxes();
        areas();
        out.array("plane.x", r.x(), r.x().length);
        out.array("plane.y", r.y(), r.y().length);
        out.array("plane.value", r.value(), r.y().length, r.x().length);
        if (!r.along().isEmpty()) along();
    }

    private void ball(String name, Ball b) {
        out.value(name + "point", new double[] {b.at().x(), b.at().y()});
        out.value(name + "value", b.value());
        out.value(name + "eigenvalues", b.eigenvalues());
        out.value(name + "worst.low", b.worst().low());
        out.value(name + "worst.high", b.worst().high());
        out.value(name + "worst.at", new double[] {b.whereX(), b.whereY()});
        out.value(name + "sharpness", b.sharpness().low());
        if (r.settings().loss() instanceof PlaneLoss.Product)
            out.value(name + "reaches-constant", b.reachesConstant());
    }

    private void boxes() {
        List<Box> boxes = r.boxes();
        boolean disjoint = true;
        for (int i = 0; i < boxes.size(); i++)
            for (int j = 0; j < i; j++) disjoint &= boxes.get(i).disjoint(boxes.get(j));
        out.value("plane.boxes.factor", r.factor());
        out.value("plane.boxes.disjoint", disjoint);
        out.value("plane.boxes.areas", boxes(Box::area));
        out.value("plane.boxes.worst", boxes(Box::worst));
        out.table(
                "boxes",
                Output.Column.of("x", boxes(Box::x)),
                Output.Column.of("y", boxes(Box::y)),
                Output.Column.of("half-x", boxes(Box::halfX)),
                Output.Column.of("half-y", boxes(Box::halfY)),
                Output.Column.of("area", boxes(Box::area)),
                Output.Column.of("worst", boxes(Box::worst)));
    }

    private double[] boxes(ToDoubleFunction<Box> part) {
        return r.boxes().stream().mapToDouble(part).toArray();
    }

    private void areas() {
        out.value("plane.areas.extents", areas(SquareArea::extent));
        out.value("plane.areas.low", areas(SquareArea::low));
        out.value("plane.areas.high", areas(SquareArea::high));
        if (r.settings().loss() instanceof PlaneLoss.Product) {
            out.value("plane.areas.closed-form", areas(SquareArea::closedForm));
            if (r.areas().size() > 1) out.value("plane.areas.slope", slope());
            out.value("plane.areas.expected-slope", 4 * Math.sqrt(r.settings().epsilon()));
        }
        out.table(
                "areas",
                Output.Column.of("extent", areas(SquareArea::extent)),
                Output.Column.of("low", areas(SquareArea::low)),
                Output.Column.of("high", areas(SquareArea::high)),
                Output.Column.of("closed-form", areas(SquareArea::closedForm)));
    }

    /** Per ln R, between the two largest squares. */
    private double slope() {
        SquareArea a = r.areas().get(r.areas().size() - 2);
        SquareArea b = r.areas().getLast();
        return (b.middle() - a.middle()) / Math.log(b.extent() / a.extent());
    }

    private double[] areas(ToDoubleFunction<SquareArea> part) {
        return r.areas().stream().mapToDouble(part).toArray();
    }

    private void along() {
        out.table(
                "hyperbola",
                along("x", b -> b.at().x()),
                along("y", b -> b.at().y()),
                along("upper-eigenvalue", b -> b.eigenvalues()[1]),
                along("worst-low", b -> b.worst().low()),
                along("worst-high", b -> b.worst().high()),
                along("sharpness", b -> b.sharpness().low()));
    }

    private Output.Column along(String name, ToDoubleFunction<Ball> part) {
        return Output.Column.of(name, r.along().stream().mapToDouble(part).toArray());
    }
}
