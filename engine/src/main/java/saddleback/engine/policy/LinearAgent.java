package saddleback.engine.policy;

import java.util.Arrays;

/**
 * A weight for each component, state and action, and a bias for each state and action that all
 * components share: logit = W + c β, so that in gradient flow the bias b = c β moves κ = c² times
 * as fast as a weight would. Parameters: W (components x states x actions), then β (states x
 * actions; none for κ = 0).
 *
 * @param components K
 * @param logits states x actions
 * @param kappa κ = c², at least 0; 0 for no shared bias
 */
public record LinearAgent(int components, int logits, double kappa) implements Agent {
    @Override
    public int parameters() {
        return (kappa > 0 ? components + 1 : components) * logits;
    }

    @Override
    public void logits(double[] parameters, int k, double[] into, int at) {
        System.arraycopy(parameters, k * logits, into, at, logits);
        if (kappa == 0) return;
        double c = Math.sqrt(kappa);
        for (int i = 0; i < logits; i++) into[at + i] += c * parameters[components * logits + i];
    }

    @Override
    public void gradient(double[] parameters, int k, double[] slopes, double[] gradient) {
        Arrays.fill(gradient, 0);
        System.arraycopy(slopes, 0, gradient, k * logits, logits);
        if (kappa == 0) return;
        double c = Math.sqrt(kappa);
        for (int i = 0; i < logits; i++) gradient[components * logits + i] = c * slopes[i];
    }

    @Override
    public void logitsAlong(double[] parameters, double[] direction, int k, double[] into) {
        logits(direction, k, into, 0);
    }

    @Override
    public void gradientAlong(
            double[] parameters,
            double[] direction,
            int k,
            double[] slopes,
            double[] slopesChange,
            double[] into) {
        gradient(parameters, k, slopesChange, into);
    }

    @Override
    public Agent copy() {
        return this;
    }
}
