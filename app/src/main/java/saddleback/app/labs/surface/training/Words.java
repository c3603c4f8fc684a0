package saddleback.app.labs.surface.training;

import saddleback.app.training.Spot;
import saddleback.app.training.State;
import saddleback.engine.optim.End;
import saddleback.engine.optim.Measures;

import java.util.Locale;
import java.util.Optional;

/** What is said about a moment of training. */
final class Words {
    private static final int DIGITS = 4;

    private Words() {}

    /** At most three decimals, none where there is no need. */
    static String number(double v) {
        String text = String.format(Locale.ROOT, "%.2f", v);
        return text.replaceAll("\\.?0+$", "");
    }

    /** One line on the moment shown. */
    static String status(State state, Spot shown, Optional<Measures> measures, boolean past) {
        var text = new StringBuilder();
        if (past) text.append("looking back: ");
        text.append("epoch ").append(number(shown.epoch())).append(", step ").append(shown.steps());
        measures.ifPresent(m -> append(text, m));
        if (!past && state.end() != End.RUNNING)
            text.append(". ").append(state.end().sentence().replaceAll("\\.$", ""));
        return text.toString();
    }

    private static void append(StringBuilder text, Measures m) {
        text.append(", loss ").append(loss(m.trainLoss()));
        text.append(" training, ").append(loss(m.testLoss())).append(" test");
        if (Double.isFinite(m.trainAccuracy()))
            text.append(
                    String.format(
                            Locale.ROOT,
                            ", accuracy %.1f %% and %.1f %%",
                            100 * m.trainAccuracy(),
                            100 * m.testAccuracy()));
    }

    private static String loss(double v) {
        return String.format(Locale.ROOT, "%." + DIGITS + "g", v);
    }
}
