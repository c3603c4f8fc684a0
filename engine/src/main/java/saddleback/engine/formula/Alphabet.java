package saddleback.engine.formula;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that may stand in a formula. */
enum Alphabet {
    /** Variables x and y. */
    PLANE("[A-Za-z]+", "x", "y"),
    /** Variables z1 or x, z2 or y, and z3. */
    CUBE("([zZ][0-9]|[A-Za-z])+", "z1", "z2", "z3", "x", "y");

    private final Pattern letters;
    private final List<String> names;

    Alphabet(String letters, String... variables) {
        this.letters = Pattern.compile(letters);
        names =
                Stream.of(
                                Arrays.stream(variables),
                                Stream.of("pi", "e"),
                                Arrays.stream(Named.values()).map(Named::written))
                        .flatMap(s -> s)
                        .toList();
    }

    /** What letters in a row look like. */
    Pattern letters() {
        return letters;
    }

    /** All names, in the order in which they are told. */
    List<String> names() {
        return names;
    }
}
