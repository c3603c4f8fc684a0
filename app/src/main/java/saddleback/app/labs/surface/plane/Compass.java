package saddleback.app.labs.surface.plane;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.PrincipalComponents;
import saddleback.engine.labs.surface.Slice;
import saddleback.engine.linalg.EigenPairs;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.net.Network;
import saddleback.engine.optim.Trajectory;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.GreatCircle;
import saddleback.engine.slice.Plane;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the plane that a person asks for. */
final class Compass {
    private static final int MOST_POINTS = 100;

    private final Slice slice;
    private final Network network;
    private final @Nullable Trajectory path;
    private final @Nullable PrincipalComponents components;
    private final Eigenvectors eigenvectors;
    private final List<Source> sources;
    private final Seed seed;

    /**
     * From a result's slice.
     *
     * @param path the recorded way of training, or null
     * @param components of that way, or null
     * @param seed of random directions
     */
    Compass(
            Slice slice,
            Network network,
            @Nullable Trajectory path,
            @Nullable PrincipalComponents components,
            Eigenvectors eigenvectors,
            List<Source> sources,
            Seed seed) {
        this.slice = slice;
        this.network = network;
        this.path = path;
        this.components = components;
        this.eigenvectors = eigenvectors;
        this.sources = List.copyOf(sources);
        this.seed = seed;
    }

    List<Source> sources() {
        return sources;
    }

    Eigenvectors eigenvectors() {
        return eigenvectors;
    }

    /** Whether an end of one of the axes is an eigenvector. */
    boolean needsEigenvectors(View view) {
        return IntStream.of(view.x().from(), view.x().to(), view.y().from(), view.y().to())
                .anyMatch(i -> sources.get(i) instanceof Source.Eigenvector);
    }

    /**
     * The plane, its arrays fresh or the result's own.
     *
     * @return null while eigenvectors are not known
     * @throws IllegalArgumentException "name: rule, was value" where there is none
     */
    @Nullable Plane plane(View view) {
        double[] first = direction(view.x(), true);
        double[] second = direction(view.y(), false);
        if (first == null || second == null) return null;
        Plane plane = new Plane(origin(view), first, second);
        return view.orthogonal() ? plane.orthogonalised() : plane;
    }

    private double[] origin(View view) {
        double[] own = slice.plane().origin();
        return path == null || Double.isNaN(view.step()) ? own : path.at(view.step());
    }

    private double @Nullable [] direction(View.Way way, boolean x) {
        if (way.turn() == 0) return from(way, x);
        if (way.turn() == 1) return to(way, x);
        GreatCircle circle = circle(way, x);
        return circle == null ? null : circle.at(way.turn());
    }

    private @Nullable GreatCircle circle(View.Way way, boolean x) {
        double[] from = from(way, x);
        double[] to = to(way, x);
        return from == null || to == null ? null : new GreatCircle(from, to);
    }

    private double @Nullable [] from(View.Way way, boolean x) {
        return end(sources.get(way.from()), x, "from", way.number());
    }

    private double @Nullable [] to(View.Way way, boolean x) {
        return end(sources.get(way.to()), x, "to", way.number());
    }

    private double @Nullable [] end(Source source, boolean x, String which, int number) {
        Plane own = slice.plane();
        return switch (source) {
            case Source.Present() -> x ? own.d1() : own.d2();
            case Source.Other() -> x ? own.d2() : own.d1();
            case Source.Random() -> random((x ? "x" : "y") + " " + which, number);
            case Source.Eigenvector(int which2) -> eigenvector(which2);
            case Source.Component(int which2) -> component(which2);
            case Source.Towards(var place) -> {
                double[] d = new double[own.origin().length];
                Vectors.add(d, place.x(), own.d1());
                Vectors.add(d, place.y(), own.d2());
                yield d;
            }
        };
    }

    private double[] random(String end, int number) {
        return Directions.Random.defaults()
                .draw(network, slice.plane().origin(), seed.of(end).of(number));
    }

    private double @Nullable [] eigenvector(int number) {
        EigenPairs pairs = eigenvectors.found();
        return pairs == null ? null : pairs.vectors().get(eigenvectors.index(number));
    }

    private double[] component(int number) {
        if (components == null || path == null)
            throw new IllegalArgumentException("source: one there is, was component " + number);
        return components.spanning(path, number);
    }

    /** The recorded way of training on a plane, at most about a hundred points of it. */
    Picture.Way way(Plane plane) {
        if (path == null) return new Picture.Way(new double[0], new double[0]);
        List<Trajectory.Point> all = path.points();
        int stride = Math.ceilDiv(all.size(), MOST_POINTS);
        double[][] c =
                IntStream.range(0, all.size())
                        .filter(i -> i % stride == 0 || i == all.size() - 1)
                        .mapToObj(i -> plane.coordinates(all.get(i).weights()))
                        .toArray(double[][]::new);
        return new Picture.Way(
                Arrays.stream(c).mapToDouble(p -> p[0]).toArray(),
                Arrays.stream(c).mapToDouble(p -> p[1]).toArray());
    }

    /**
     * The angle between both ends of an axis in degrees; NaN while that is not known.
     *
     * @throws IllegalArgumentException where there is none
     */
    double angle(View.Way way, boolean x) {
        GreatCircle circle = circle(way, x);
        return circle == null ? Double.NaN : Math.toDegrees(circle.angle());
    }
}
