package saddleback.app.export;

import saddleback.app.labs.Animation;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A way of the camera: where it was at some times. Between them azimuth, elevation, the logarithm
 * of the zoom and the shift follow cubic Hermite curves whose slopes are those of the neighbours
 * (Catmull and Rom 1974, for uneven times), level at both ends and where the direction turns, so
 * that nothing overshoots. Azimuths take the shorter way round.
 *
 * @param stops at least one, times increasing
 */
public record CameraPath(List<Stop> stops) {
    private static final int MOST_FRAMES = 3000;

    /**
     * A camera at a time.
     *
     * @param seconds from the beginning of the recording, 0 or more
     */
    public record Stop(double seconds, Camera camera) {}

    /** Checks the times. */
    public CameraPath {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) throw new IllegalArgumentException("stops: at least 1, was 0");
        double before = -1;
        for (Stop s : stops) {
            if (!(s.seconds > before) || s.seconds < 0 || !Double.isFinite(s.seconds))
                throw new IllegalArgumentException(
                        "seconds: 0 or more and increasing, was " + s.seconds);
            before = s.seconds;
        }
    }

    /** A way that begins here. */
    public static CameraPath from(Camera camera) {
        return new CameraPath(List.of(new Stop(0, camera)));
    }

    /** The same going on to another camera; a stop at the same time as the last replaces it. */
    public CameraPath to(Camera camera, double seconds) {
        List<Stop> all = new ArrayList<>(stops);
        if (seconds == all.getLast().seconds) all.removeLast();
        all.add(new Stop(seconds, camera));
        return new CameraPath(all);
    }

    /** From the first stop to the last. */
    public double seconds() {
        return stops.getLast().seconds - stops.getFirst().seconds;
    }

    /**
     * The camera at a time; before the first stop and after the last it stands still.
     *
     * @param seconds as in the stops
     */
    public Camera at(double seconds) {
        Camera last = stops.getLast().camera;
        return new Camera(
                along(seconds, azimuths()),
                Math.clamp(along(seconds, of(Camera::elevation)), -90, 90),
                Math.clamp(along(seconds, of(Camera::perspective)), 0, 0.8),
                last.steady(),
                Math.clamp(Math.exp(along(seconds, of(c -> Math.log(c.zoom())))), 0.25, 50),
                along(seconds, of(Camera::shiftX)),
                along(seconds, of(Camera::shiftY)));
    }

    private double[] of(ToDoubleFunction<Camera> value) {
        return stops.stream().map(Stop::camera).mapToDouble(value).toArray();
    }

    /** Without jumps of a full turn. */
    private double[] azimuths() {
        double[] a = of(Camera::azimuth);
        for (int i = 1; i < a.length; i++)
            a[i] = a[i - 1] + Math.IEEEremainder(a[i] - a[i - 1], 360);
        return a;
    }

    private double along(double seconds, double[] v) {
        int n = v.length;
        if (seconds <= time(0)) return v[0];
        if (seconds >= time(n - 1)) return v[n - 1];
        int i = 0;
        while (time(i + 1) < seconds) i++;
        double h = time(i + 1) - time(i);
        double t = (seconds - time(i)) / h;
        double rest = 1 - t;
        return v[i] * rest * rest * (1 + 2 * t)
                + h * slope(v, i) * t * rest * rest
                + v[i + 1] * t * t * (3 - 2 * t)
                - h * slope(v, i + 1) * t * t * rest;
    }

    /** The slope at a stop, small enough that the curve stays between its neighbours. */
    private double slope(double[] v, int i) {
        if (i == 0 || i == v.length - 1) return 0;
        double before = (v[i] - v[i - 1]) / (time(i) - time(i - 1));
        double after = (v[i + 1] - v[i]) / (time(i + 1) - time(i));
        if (before * after <= 0) return 0;
        double mean = (v[i + 1] - v[i - 1]) / (time(i + 1) - time(i - 1));
        double most = 3 * Math.min(Math.abs(before), Math.abs(after));
        return Math.copySign(Math.min(Math.abs(mean), most), mean);
    }

    private double time(int i) {
        return stops.get(i).seconds;
    }

    /**
     * A figure seen along the way.
     *
     * @param rate pictures in a second, 1 to 50
     */
    public Animation of(Figure figure, int rate) {
        if (rate < 1 || rate > 50)
            throw new IllegalArgumentException("rate: 1 to 50 pictures a second, was " + rate);
        int count = (int) Math.min(MOST_FRAMES, 1 + Math.rint(seconds() * rate));
        double start = stops.getFirst().seconds;
        return new Animation(
                "camera path",
                count,
                i -> seen(figure, at(start + i / (double) rate)),
                1000 / rate);
    }

    private static Figure seen(Figure figure, Camera camera) {
        List<Panel> panels =
                figure.panels().stream()
                        .<Panel>map(p -> p instanceof Space s ? s.seen(camera) : p)
                        .toList();
        return figure.with(panels);
    }
}
