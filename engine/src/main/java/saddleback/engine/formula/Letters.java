package saddleback.engine.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Letters in a row: a name, or several names whose product's signs were left out. */
final class Letters {
    /** All names, in the order in which they are told. */
    static final List<String> KNOWN =
            Stream.concat(
                            Stream.of("x", "y", "pi", "e"),
                            Arrays.stream(Named.values()).map(Named::written))
                    .toList();

    private Letters() {}

    /**
     * The names that the letters hold.
     *
     * @param at the first letter's place, counted from 1
     * @throws IllegalArgumentException if there is no way to cut them, or more than one
     */
    static List<Token> names(String letters, int at) {
        if (KNOWN.contains(letters)) return List.of(new Token(Token.Kind.NAME, at, letters));
        int n = letters.length();
        int[] ways = new int[n + 1];
        int[] next = new int[n + 1];
        ways[n] = 1;
        for (int from = n - 1; from >= 0; from--)
            for (String name : KNOWN)
                if (letters.startsWith(name, from) && ways[from + name.length()] > 0) {
                    ways[from] = Math.min(2, ways[from] + ways[from + name.length()]);
                    next[from] = from + name.length();
                }
        if (ways[0] == 0) {
            int wrong = reached(letters);
            throw Token.wrong(
                    "one of " + String.join(", ", KNOWN), at + wrong, letters.substring(wrong));
        }
        if (ways[0] > 1) throw Token.wrong("signs between names", at, letters);
        var names = new ArrayList<Token>();
        for (int from = 0; from < n; from = next[from])
            names.add(new Token(Token.Kind.NAME, at + from, letters.substring(from, next[from])));
        return names;
    }

    /** How far names go from the left. */
    private static int reached(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        int farthest = 0;
        for (int from = 0; from < letters.length(); from++)
            for (String name : KNOWN)
                if (reached[from] && letters.startsWith(name, from)) {
                    reached[from + name.length()] = true;
                    farthest = Math.max(farthest, from + name.length());
                }
        return farthest == letters.length() ? 0 : farthest;
    }
}
