package saddleback.engine.formula;

import java.util.List;
import java.util.Locale;

/** Makes a term of words, by recursive descent. */
final class Parser {
    /** So deep may parentheses, signs and powers stand in one another. */
    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private int next;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** All words as one term. */
    Term formula() {
        Term term = sum();
        if (now().kind() != Token.Kind.END) throw now().instead("an operator or the end");
        return term;
    }

    private Token now() {
        return tokens.get(next);
    }

    private Term sum() {
        Term term = product();
        while (now().is('+') || now().is('-')) {
            char sign = tokens.get(next++).text().charAt(0);
            term = new Term.Pair(term, sign, product());
        }
        return term;
    }

    private Term product() {
        Term term = signed();
        boolean divided = false;
        while (true) {
            if (now().is('*') || now().is('/')) {
                char sign = tokens.get(next++).text().charAt(0);
                term = new Term.Pair(term, sign, signed());
                divided = sign == '/';
            } else if (now().kind() == Token.Kind.NAME || now().is('(')) {
                if (divided) throw now().instead("'*' or parentheses behind a division");
                term = new Term.Pair(term, '*', power());
            } else return term;
        }
    }

    private Term signed() {
        if (now().is('-')) {
            next++;
            deeper();
            Term term = new Term.Negative(signed());
            depth--;
            return term;
        }
        return power();
    }

    private Term power() {
        Term base = factor();
        if (!now().is('^')) return base;
        next++;
        deeper();
        Term power = new Term.Power(base, signed());
        depth--;
        return power;
    }

    private Term factor() {
        Token t = now();
        return switch (t.kind()) {
            case NUMBER -> number(t);
            case NAME -> named(t);
            case SIGN, END -> {
                if (!t.is('(')) throw t.instead("a number, a name or '('");
                yield parentheses();
            }
        };
    }

    private Term number(Token t) {
        double number = Double.parseDouble(t.text());
        if (Double.isInfinite(number)) throw t.instead("a number up to 1.8e308");
        next++;
        return new Term.Literal(number);
    }

    private Term named(Token t) {
        next++;
        return switch (t.text()) {
            case "x", "z1" -> new Term.Variable(1);
            case "y", "z2" -> new Term.Variable(2);
            case "z3" -> new Term.Variable(3);
            case "pi" -> new Term.Literal(Math.PI);
            case "e" -> new Term.Literal(Math.E);
            default -> {
                if (!now().is('(')) throw now().instead("'(' behind " + t.text());
                Named function = Named.valueOf(t.text().toUpperCase(Locale.ROOT));
                yield new Term.Call(function, parentheses());
            }
        };
    }

    private Term parentheses() {
        next++;
        deeper();
        Term term = sum();
        if (!now().is(')')) throw now().instead("')'");
        next++;
        depth--;
        return term;
    }

    private void deeper() {
        if (++depth > DEEPEST) throw now().instead("at most " + DEEPEST + " parts in one another");
    }
}
