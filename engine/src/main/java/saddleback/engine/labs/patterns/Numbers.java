package saddleback.engine.labs.patterns;

import saddleback.engine.Output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers on their way into files; what is not a number is left out. */
final class Numbers {
    private final Output.Builder out;
    private final Set<String> taken = new HashSet<>();

    Numbers(Output.Builder out) {
        this.out = out;
    }

    /** A number, unless it is none. */
    void value(String name, double number) {
        if (!Double.isNaN(number)) out.value(name, number);
    }

    /** Numbers on a lattice, unless one of them is none because there are no classes. */
    void array(String name, double[] numbers, int... shape) {
        if (numbers.length > 0 && !Double.isNaN(numbers[0])) out.array(name, numbers, shape);
    }

    /** How far the pattern is there. */
    void agreement(String name, Agreement a) {
        value(name + ".agreement", a.share());
        value(name + ".auc", a.auc());
        value(name + ".good", a.good());
        value(name + ".bad", a.bad());
    }

    /** Words as a name in files, another one each time. */
    String name(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT)
                        .replace("'", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "unnamed" : plain;
        String name = base;
        for (int i = 2; !taken.add(name); i++) name = base + "-" + i;
        return name;
    }
}
