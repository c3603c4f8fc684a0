package saddleback.app.labs.patterns;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short formulas in TeX as plain words, for figures. */
final class PlainTex {
    private static final List<Map.Entry<String, String>> WORDS =
            List.of(
                    Map.entry("\\\\(?:quad|qquad)|\\\\[;:, !]", " "),
                    Map.entry("\\\\(?:left|right|big|Big|bigl|bigr)(?![a-z])", ""),
                    Map.entry("\\\\(?:mathrm|mathbf|text|operatorname)\\{([^}]*)\\}", "$1"),
                    Map.entry("\\\\(?:bar|hat|tilde|overline)\\{?([a-zA-Z])\\}?", "$1"),
                    Map.entry("\\\\frac\\{([^{}]*)\\}\\{([^{}]*)\\}", "$1/$2"),
                    Map.entry("\\\\(?:max|min|log|exp|ln|sqrt)(?![a-z])", "$0"),
                    Map.entry("\\\\(?:varphi|phi)", "φ"),
                    Map.entry("\\\\theta", "θ"),
                    Map.entry("\\\\sigma", "σ"),
                    Map.entry("\\\\(?:ell)", "ℓ"),
                    Map.entry("\\\\sum", "Σ"),
                    Map.entry("\\\\pm", "±"),
                    Map.entry("\\\\(?:cdot|times)", "·"),
                    Map.entry("\\\\(?:leq|le)(?![a-z])", "≤"),
                    Map.entry("\\\\(?:geq|ge)(?![a-z])", "≥"),
                    Map.entry("\\\\(?:ldots|dots)", "…"),
                    Map.entry("\\\\(?:to|mapsto|rightarrow)", "→"),
                    Map.entry("-", "−"),
                    Map.entry("\\\\([a-z])", "$1"));

    private static final String LOW = "0123456789aehijklmnoprstuvx+−";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ₊₋";
    private static final String HIGH = "0123456789+−n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
    private static final Pattern SCRIPT = Pattern.compile("([_^])(?:\\{([^{}]*)\\}|(\\S))");

    private PlainTex() {}

    static String of(String tex) {
        String out = tex;
        for (Map.Entry<String, String> word : WORDS)
            out = out.replaceAll(word.getKey(), word.getValue());
        Matcher script = SCRIPT.matcher(out);
        out =
                script.replaceAll(
                        m -> {
                            String inside = m.group(2) == null ? m.group(3) : m.group(2);
                            return Matcher.quoteReplacement(moved(m.group(1), inside));
                        });
        return out.replaceAll("[{}\\\\]", "").replaceAll("\\s+", " ").strip();
    }

    /** Small figures where all of them exist. */
    private static String moved(String way, String inside) {
        String from = way.equals("_") ? LOW : HIGH;
        String to = way.equals("_") ? LOWERED : RAISED;
        String plain = inside.replace(",", "").replace(" ", "");
        var out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            int at = from.indexOf(plain.charAt(i));
            if (at < 0) return way.equals("_") ? "_" + inside : "^" + inside;
            out.append(to.charAt(at));
        }
        return out.toString();
    }
}
