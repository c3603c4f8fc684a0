package saddleback.app.look;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.Surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes figures of one kind, from several results, comparable at a glance: the same colour scale,
 * the same axes, the same levels and the same camera. Ranges are those of all together.
 */
public final class Alike {
    private final List<Figure> figures;
    private final SharedColours colours;

    private Alike(List<Figure> figures) {
        this.figures = figures;
        colours = new SharedColours(figures);
    }

    /**
     * The figures with everything in common. Figures with unlike panels are of unlike kinds and
     * come back as they are.
     *
     * @param figures at least one
     */
    public static List<Figure> of(List<Figure> figures) {
        if (figures.isEmpty())
            throw new IllegalArgumentException("figures: at least one, was none");
        boolean one = Union.one(figures.stream().map(Alike::kinds).toList());
        return one && figures.size() > 1 ? new Alike(figures).all() : List.copyOf(figures);
    }

    private static List<?> kinds(Figure figure) {
        return figure.panels().stream().map(Object::getClass).toList();
    }

    private List<Figure> all() {
        List<List<Panel>> panels = new ArrayList<>();
        figures.forEach(_ -> panels.add(new ArrayList<>()));
        for (int i = 0; i < figures.getFirst().panels().size(); i++) {
            List<? extends Panel> same = column(i);
            for (int f = 0; f < figures.size(); f++)
                panels.get(f)
                        .add(
                                switch (same.get(f)) {
                                    case Plane p -> plane(f, p, all(same, Plane.class));
                                    case Space s -> space(f, s, all(same, Space.class));
                                });
        }
        List<Figure> out = new ArrayList<>();
        for (int f = 0; f < figures.size(); f++) {
            Figure own = figures.get(f);
            out.add(
                    new Figure(
                            own.title(),
                            panels.get(f),
                            own.columns(),
                            recolour(f).of(own.bar()),
                            own.experiment(),
                            own.name()));
        }
        return out;
    }

    private List<? extends Panel> column(int panel) {
        return figures.stream().map(f -> (Panel) f.panels().get(panel)).toList();
    }

    private static <T> List<T> all(List<?> objects, Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Recolour recolour(int figure) {
        return new Recolour(s -> colours.of(figure, s));
    }

    private static <P> Axis axis(P own, List<P> all, Function<P, Axis> which) {
        Axis one = Union.axis(all.stream().map(which).toList());
        Axis mine = which.apply(own);
        if (!one.ticks().equals(mine.ticks())) return mine;
        return new Axis(mine.label(), one.range(), one.scale(), mine.ticks());
    }

    private Plane plane(int figure, Plane own, List<Plane> all) {
        List<List<Contours>> lines =
                all.stream().map(p -> Alike.<Contours>all(p.marks(), Contours.class)).toList();
        boolean same = Union.one(lines.stream().map(List::size).toList());
        List<Mark> marks = new ArrayList<>();
        int next = 0;
        for (Mark mark : own.marks()) {
            Mark made = recolour(figure).of(mark);
            if (same && made instanceof Contours c) made = with(c, levels(next++, lines));
            marks.add(made);
        }
        boolean equal = all.stream().allMatch(p -> p.aspect() == Plane.Aspect.EQUAL);
        return new Plane(
                own.title(),
                axis(own, all, Plane::x),
                axis(own, all, Plane::y),
                marks,
                recolour(figure).of(own.bar()),
                own.legend(),
                equal ? Plane.Aspect.EQUAL : Plane.Aspect.FREE,
                own.axes());
    }

    private static Levels levels(int which, List<List<Contours>> lines) {
        List<Contours> same = lines.stream().map(l -> l.get(which)).toList();
        return Union.levels(
                same.stream().map(Contours::levels).toList(),
                same.stream().map(c -> Range.of(c.grid().values())).toList());
    }

    private static Contours with(Contours c, Levels levels) {
        return new Contours(c.grid(), levels, c.stroke(), c.scale(), c.labels(), c.name());
    }

    private Space space(int figure, Space own, List<Space> all) {
        List<List<Surface>> surfaces =
                all.stream().map(s -> Alike.<Surface>all(s.marks(), Surface.class)).toList();
        boolean same = Union.one(surfaces.stream().map(List::size).toList());
        List<SpaceMark> marks = new ArrayList<>();
        int next = 0;
        for (SpaceMark mark : own.marks()) {
            SpaceMark made = recolour(figure).of(mark);
            if (same && made instanceof Surface s) made = surface(s, next++, surfaces);
            marks.add(made);
        }
        return new Space(
                own.title(),
                axis(own, all, Space::x),
                axis(own, all, Space::y),
                axis(own, all, Space::z),
                marks,
                recolour(figure).of(own.bar()),
                own.legend(),
                all.getFirst().camera(),
                all.getFirst().exaggeration());
    }

    private static Surface surface(Surface s, int which, List<List<Surface>> surfaces) {
        List<Surface> same = surfaces.stream().map(l -> l.get(which)).toList();
        if (same.stream().anyMatch(o -> o.contours() == null)) return s;
        Levels levels =
                Union.levels(
                        same.stream().map(o -> Objects.requireNonNull(o.contours())).toList(),
                        same.stream().map(o -> Range.of(o.heights().values())).toList());
        return new Surface(
                s.heights(),
                s.values(),
                s.scale(),
                s.beyond(),
                levels,
                s.floor(),
                s.wire(),
                s.opacity(),
                s.lit(),
                s.name());
    }
}
