package saddleback.engine.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The written form of Java names, and the name somebody probably meant. */
public final class Names {
    private static final Map<String, String> CAPITALS =
            Map.of("sam", "SAM", "asam", "ASAM", "pac", "PAC", "bayes", "Bayes", "rao", "Rao");

    private Names() {}

    /** {@code gradientNorm} and {@code GRADIENT_NORM} are written {@code gradient-norm}. */
    public static String written(String java) {
        return java.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }

    /**
     * A written name as forms show it: {@code clip-below} is "Clip below", {@code beta1} "Beta 1".
     * A single letter stays as it is; people and abbreviations keep their capitals.
     */
    public static String spoken(String written) {
        if (written.length() <= 1) return written;
        String words = written.replace('-', ' ').replaceAll("(?<=[a-z])(?=[0-9])", " ");
        String spoken =
                Arrays.stream(words.split(" "))
                        .map(w -> CAPITALS.getOrDefault(w, w))
                        .collect(Collectors.joining(" "));
        return spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1);
    }

    /** The known name nearest to {@code name}, if one is near enough to be a slip of the keys. */
    public static Optional<String> meant(String name, Collection<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.max(1, name.length() / 3) + 1;
        for (String k : known) {
            int d = distance(lower, k.toLowerCase(Locale.ROOT));
            if (d < least) {
                least = d;
                best = k;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * How many insertions, deletions, substitutions and swaps of neighbours turn {@code a} into
     * {@code b} (optimal string alignment; Damerau, Communications of the ACM 7, 1964).
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1))
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
