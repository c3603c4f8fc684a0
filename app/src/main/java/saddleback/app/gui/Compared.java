package saddleback.app.gui;

import saddleback.app.labs.LabPage;
import saddleback.app.look.Alike;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two results of one lab beside each other.
 *
 * @param first with its name
 * @param second with its name
 */
record Compared<R extends Record>(LabPage<?, R> page, Named<R> first, Named<R> second) {

    /** A result and what it is called. */
    record Named<R extends Record>(String name, Outcome<R> outcome) {
        Optional<Figure> figure(String wanted) {
            return outcome.figures().stream().filter(f -> f.name().equals(wanted)).findFirst();
        }
    }

    /** The names of the figures that both have, in the order of the first. */
    List<String> figures() {
        return first.outcome().figures().stream()
                .map(Figure::name)
                .filter(n -> second.figure(n).isPresent())
                .toList();
    }

    /**
     * One figure of both with scales and cameras in common, and what the lab says of the
     * difference.
     */
    List<Figure> of(String figure, boolean difference) {
        List<Figure> shown = new ArrayList<>();
        Optional<Figure> a = first.figure(figure);
        Optional<Figure> b = second.figure(figure);
        if (a.isPresent() && b.isPresent()) {
            List<Figure> alike = Alike.of(List.of(a.get(), b.get()));
            shown.add(titled(alike.get(0), first.name()).named(figure));
            shown.add(titled(alike.get(1), second.name()).named(figure));
        }
        if (difference)
            page.comparison().apply(first.outcome().result(), second.outcome().result()).stream()
                    .findFirst()
                    .ifPresent(shown::add);
        return shown;
    }

    /** A title over the panel if there is one panel, else over all. */
    private static Figure titled(Figure f, String title) {
        if (f.panels().size() > 1)
            return new Figure(title, f.panels(), f.columns(), f.bar(), f.experiment(), f.name());
        Panel only =
                switch (f.panels().getFirst()) {
                    case Plane p -> p.titled(title);
                    case Space s -> s.titled(title);
                };
        return f.with(List.of(only));
    }
}
