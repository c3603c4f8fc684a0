package saddleback.engine.formula;

import java.util.ArrayList;
import java.util.List;

/** Letters in a row: a name, or several names whose product's signs were left out. */
final class Letters {
    private Letters() {}

    /**
     * The names that the letters hold.
     *
     * @param at the first letter's place, counted from 1
     * @param known all names, in the order in which they are told
     * @throws IllegalArgumentException if there is no way to cut them, or more than one
     */
    static List<Token> names(String letters, int at, List<String> known) {
        if (known.contains(letters)) return List.of(new Token(Token.Kind.NAME, at, letters));
        int n = letters.length();
        int[] ways = new int[n + 1];
        int[] next = new int[n + 1];
        ways[n] = 1;
        for (int from = n - 1; from >= 0; from--)
            for (String name : known)
                if (letters.startsWith(name, from) && ways[from + name.length()] > 0) {
                    ways[from] = Math.min(2, ways[from] + ways[from + name.length()]);
                    next[from] = from + name.length();
                }
        if (ways[0] == 0) {
            int wrong = reached(letters, known);
            throw Token.wrong(
                    "one of " + String.join(", ", known), at + wrong, letters.substring(wrong));
        }
        if (ways[0] > 1) throw Token.wrong("signs between names", at, letters);
        var names = new ArrayList<Token>();
        for (int from = 0; from < n; from = next[from])
            names.add(new Token(Token.Kind.NAME, at + from, letters.substring(from, next[from])));
        return names;
    }

    /** How far names go from the left. */
    private static int reached(String letters, List<String> known) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        int farthest = 0;
        for (int from = 0; from < letters.length(); from++)
            for (String name : known)
                if (reached[from] && letters.startsWith(name, from)) {
                    reached[from + name.length()] = true;
                    farthest = Math.max(farthest, from + name.length());
                }
        return farthest == letters.length() ? 0 : farthest;
    }
}
