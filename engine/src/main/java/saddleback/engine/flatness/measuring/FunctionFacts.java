package saddleback.engine.flatness.measuring;

import saddleback.engine.reparam.Kind;

import java.util.EnumSet;
import java.util.Set;

/** Measures of the function that the weights give, in whatever coordinates they stand. */
final class FunctionFacts {
    private FunctionFacts() {}

    static Facts pathNorm() {
        return Facts.exact(
                "path norm",
                "\\sqrt{\\sum_{\\text{paths}} \\prod_{w \\in \\text{path}} w^2}",
                "output / input",
                "one forward pass of one example",
                "Neyshabur, Tomioka and Srebro, Norm-based capacity control in neural networks,"
                        + " 2015",
                EnumSet.allOf(Kind.class));
    }

    static Facts inputSensitivity() {
        Set<Kind> others = EnumSet.allOf(Kind.class);
        others.remove(Kind.INPUT_SCALE);
        return Facts.exact(
                "input sensitivity",
                "\\sqrt{\\frac1N \\sum_n \\|\\partial f / \\partial u_n\\|_F^2}",
                "output / input",
                "one backward sweep an output",
                "section 5.2 of Dinh, Pascanu, Bengio and Bengio, 2017; Novak, Bahri, Abolafia,"
                        + " Pennington and Sohl-Dickstein, 2018",
                others);
    }
}
