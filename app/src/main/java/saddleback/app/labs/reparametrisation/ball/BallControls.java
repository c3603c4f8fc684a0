package saddleback.app.labs.reparametrisation.ball;

import saddleback.app.labs.Control;
import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.engine.labs.reparametrisation.Window;

import java.util.ArrayList;
import java.util.List;

/** What a person handles. */
final class BallControls {
    static final String RADIUS = "radius";
    static final String ALPHA = "alpha";
    static final String X = "other-x";
    static final String Y = "other-y";
    static final String LOSS = "loss";
    static final String RESET = "reset";
    static final String KEEP = "keep";

    private static final double LEAST_RADIUS = 1e-3;
    private static final double MOST_RADIUS = 0.25;

    private BallControls() {}

    static List<Control> of(PlaneSettings s, boolean changed) {
        var all = new ArrayList<Control>();
        double length = Math.min(s.x().length(), s.y().length());
        all.add(
                slider(
                        RADIUS,
                        "Radius ε",
                        "Of both discs",
                        LEAST_RADIUS * length,
                        MOST_RADIUS * length,
                        s.radius(),
                        true));
        switch (s.loss()) {
            case PlaneLoss.Product p -> {
                double[] ends = Sweep.ends(s, p);
                all.add(
                        slider(
                                ALPHA,
                                "Factor α",
                                "The place θ′ = (αθ₁, θ₂/α), which computes the same function",
                                ends[0],
                                ends[1],
                                p.alpha(),
                                true));
            }
            case PlaneLoss.Expression e -> {
                all.add(place(X, "θ′₁", s.x(), e.other().x()));
                all.add(place(Y, "θ′₂", s.y(), e.other().y()));
            }
        }
        all.add(
                new Control.Button(
                        RESET, "Reset", "As the experiment has it", changed, "mdi2r-restart"));
        all.add(
                new Control.Save(
                        KEEP,
                        "Save as experiment",
                        "Writes an experiment of this lab with these two places and this radius",
                        true,
                        "same-ball"));
        all.add(
                new Control.Form(
                        LOSS,
                        "Loss",
                        "Of two parameters: the product net, or a formula of your own",
                        true,
                        BallLoss.of(s)));
        return all;
    }

    private static Control place(String id, String label, Window window, double value) {
        return slider(
                id, label, "Where the second disc lies", window.from(), window.to(), value, false);
    }

    private static Control slider(
            String id,
            String label,
            String hint,
            double min,
            double max,
            double value,
            boolean log) {
        return new Control.Slider(
                id, label, hint, true, Math.min(min, value), Math.max(max, value), value, log, 0);
    }
}
