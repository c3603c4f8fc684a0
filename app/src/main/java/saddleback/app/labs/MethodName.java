package saddleback.app.labs;

import saddleback.engine.optim.AdaGrad;
import saddleback.engine.optim.Adam;
import saddleback.engine.optim.AdamW;
import saddleback.engine.optim.CubicRegularisation;
import saddleback.engine.optim.DampedNewton;
import saddleback.engine.optim.GradientDescent;
import saddleback.engine.optim.KrylovSaddleFreeNewton;
import saddleback.engine.optim.Lbfgs;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Newton;
import saddleback.engine.optim.RmsProp;
import saddleback.engine.optim.SaddleFreeNewton;
import saddleback.engine.optim.Sgd;
import saddleback.engine.optim.TrustRegion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
            case Newton _ -> "Newton";
            case DampedNewton m -> "damped Newton" + only(m.dampings());
            case SaddleFreeNewton m -> "saddle-free Newton" + only(m.dampings());
            case KrylovSaddleFreeNewton m -> "Krylov saddle-free Newton, k " + m.vectors();
            case TrustRegion m -> "trust region" + (m.exact() ? ", exact" : "");
            case CubicRegularisation _ -> "cubic regularisation";
        };
    }

    /** The names as short as tells these methods apart. */
    public static List<String> brief(List<Method> methods) {
        List<String> kinds = methods.stream().map(MethodName::kind).toList();
        var names = new ArrayList<String>();
        for (int i = 0; i < kinds.size(); i++)
            names.add(
                    Collections.frequency(kinds, kinds.get(i)) == 1
                            ? kinds.get(i)
                            : of(methods.get(i)));
        return names;
    }

    private static String kind(Method method) {
        return switch (method) {
            case TrustRegion _ -> "trust region";
            case KrylovSaddleFreeNewton _ -> "Krylov saddle-free Newton";
            default -> of(method).replaceFirst(" [0-9].*", "");
        };
    }

    /** A damping that is not chosen tells a method from others. */
    private static String only(List<Double> dampings) {
        return dampings.size() == 1 ? " " + number(dampings.getFirst()) : "";
    }

    private static String number(double v) {
        String text = String.valueOf(v).replace(".0E", "e").replace('E', 'e');
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
