package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Gives figures a look and remembers the last few, so that another camera costs next to nothing and
 * keeps the marks the objects they are, which painters keep pictures by. Figures are told apart by
 * identity. May be used by several threads.
 */
public final class Restyler {
    private static final int MOST = 16;

    private final Deque<Known> known = new ArrayDeque<>();

    /** Figures, what they use, and what was last made of them. */
    private static final class Known {
        private final List<Figure> given;
        private final boolean alike;
        private final List<Figure> figures;
        private final Uses uses;
        private @Nullable Look look;
        private List<Figure> styled = List.of();

        Known(List<Figure> given, boolean alike) {
            this.given = given;
            this.alike = alike;
            figures = alike ? Alike.of(given) : given;
            uses = new Uses(figures);
        }

        List<Figure> with(Look wanted) {
            if (!wanted.equals(look)) {
                styled = Restyle.of(figures, uses, wanted);
                look = wanted;
            }
            return styled;
        }

        @SuppressWarnings("ReferenceEquality") // equal figures of other arrays are others
        boolean isOf(List<Figure> others, boolean likewise) {
            if (alike != likewise || given.size() != others.size()) return false;
            for (int i = 0; i < given.size(); i++) if (given.get(i) != others.get(i)) return false;
            return true;
        }
    }

    /** A figure as it is seen; the same as {@link Appearance#of(Figure)}. */
    public Figure of(Figure figure, Appearance appearance) {
        Figure styled = styled(List.of(figure), false, appearance.look()).getFirst();
        return Seen.of(styled, appearance.sight(figure.name()));
    }

    /**
     * Figures of one kind from several results as they are seen side by side: with one scale, as
     * {@link Alike} makes them, and clipped at the percentiles of all their values together.
     */
    public List<Figure> alike(List<Figure> figures, Appearance appearance) {
        return styled(List.copyOf(figures), true, appearance.look()).stream()
                .map(f -> Seen.of(f, appearance.sight(f.name())))
                .toList();
    }

    private synchronized List<Figure> styled(List<Figure> figures, boolean alike, Look look) {
        Known found = null;
        for (Known k : known) if (k.isOf(figures, alike)) found = k;
        if (found == null) found = new Known(figures, alike);
        else known.remove(found);
        known.addFirst(found);
        if (known.size() > MOST) known.removeLast();
        return found.with(look);
    }
}
