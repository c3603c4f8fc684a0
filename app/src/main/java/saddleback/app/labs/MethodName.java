package saddleback.app.labs;

import saddleback.engine.optim.AdaGrad;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.AdamW;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.Lbfgs;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.RmsProp;
import saddleback.engine.optim.Sgd;

/** A method with what tells it from others of its kind, as in a legend. */
public final class MethodName {
    private MethodName() {}

    /** The name, with the numbers that matter most. */
    public static String of(Method method) {
        return switch (method) {
            case GradientDescent m -> "gradient descent " + number(m.rate());
            case Sgd m when m.momentum() == 0 -> "SGD " + number(m.rate());
            case Sgd m ->
                    (m.nesterov() ? "Nesterov " : "momentum ")
                            + number(m.momentum())
                            + ", rate "
                            + number(m.rate());
            case AdaGrad m -> "AdaGrad " + number(m.rate());
            case RmsProp m -> "RMSProp " + number(m.rate());
            case Adam m -> "Adam " + number(m.rate());
            case AdamW m -> "AdamW " + number(m.rate());
            case Lbfgs _ -> "L-BFGS";
        };
    }

    private static String number(double v) {
        String text = String.valueOf(v);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
