package saddleback.viz.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The map from data space to pixels of one camera and one axis box, and its inverse.
 *
 * <p>With the box centred in a sphere of radius 1, let u, v, t be the coordinates of a point to the
 * right, upwards and towards the eye, p the camera's {@link Camera#perspective} and s = 1 - p t.
 * The picture shows (u/s, v/s), scaled and moved; the depth is t/s. This is a projective map of
 * space, so planes stay planes in (x, y, depth), and 1/s = 1 + p depth.
 */
public final class Projection {
    private final Box box;
    private final Camera camera;
    private final View view;
    private final double focal;
    private final double centreX;
    private final double centreY;
    private final double scale;

    private Projection(
            Box box, Camera camera, double focal, double centreX, double centreY, double scale) {
        this.box = box;
        this.camera = camera;
        this.view = new View(box, camera);
        this.focal = focal;
        this.centreX = centreX;
        this.centreY = centreY;
        this.scale = scale;
    }

    /**
     * The largest picture of the whole box inside an area, centred.
     *
     * @param left left end of the area in pixels
     * @param top upper end of the area in pixels
     * @param width width of the area in pixels, above 0
     * @param height height of the area in pixels, above 0
     */
    public static Projection fit(
            Box box, Camera camera, double left, double top, double width, double height) {
        return within(box, camera, Extent.ofBox(new View(box, camera)), left, top, width, height);
    }

    /**
     * Like {@link #fit}, but with one size and centre for all azimuths, so that the box does not
     * jump or grow while it turns.
     */
    public static Projection steady(
            Box box, Camera camera, double left, double top, double width, double height) {
        return within(
                box, camera, Extent.ofTurning(new View(box, camera)), left, top, width, height);
    }

    private static Projection within(
            Box box,
            Camera camera,
            Extent e,
            double left,
            double top,
            double width,
            double height) {
        if (!(width > 0 && height > 0 && Double.isFinite(left + top + width + height)))
            throw new IllegalArgumentException(
                    "area: finite and not empty, was " + width + " x " + height);
        double focal = Math.min(width / (e.right() - e.left()), height / (e.top() - e.bottom()));
        double x = left + width / 2 - focal * (e.left() + e.right()) / 2;
        double y = top + height / 2 + focal * (e.bottom() + e.top()) / 2;
        return new Projection(box, camera, focal, x, y, 1);
    }

    /** The same view on a grid of pixels {@code factor} times as fine, for another resolution. */
    public Projection scaled(double factor) {
        if (!(factor > 0 && Double.isFinite(factor)))
            throw new IllegalArgumentException("factor: finite and above 0, was " + factor);
        return new Projection(
                box, camera, focal * factor, centreX * factor, centreY * factor, scale * factor);
    }

    /**
     * The same view magnified about a point of the picture and then moved; lines keep their width.
     *
     * @param factor above 0
     * @param aboutX in pixels
     * @param aboutY in pixels
     * @param right how far everything moves, in pixels
     * @param down how far everything moves, in pixels
     */
    public Projection zoomed(
            double factor, double aboutX, double aboutY, double right, double down) {
        if (!(factor > 0 && Double.isFinite(factor)))
            throw new IllegalArgumentException("factor: finite and above 0, was " + factor);
        return new Projection(
                box,
                camera,
                focal * factor,
                aboutX + factor * (centreX - aboutX) + right,
                aboutY + factor * (centreY - aboutY) + down,
                scale);
    }

    /** Pixels per unit of line width: the product of all factors of {@link #scaled}, 1 at first. */
    public double scale() {
        return scale;
    }

    /** The axis box. */
    public Box box() {
        return box;
    }

    /** The camera. */
    public Camera camera() {
        return camera;
    }

    /** Where a point of data space is seen. Points far outside the box may lie behind the eye. */
    public Pixel project(Position p) {
        double bx = view.boxX(p.x());
        double by = view.boxY(p.y());
        double bz = view.boxZ(p.z());
        double s = 1 / view.distance(bx, by, bz);
        return new Pixel(
                centreX + focal * view.right(bx, by) * s,
                centreY - focal * view.up(bx, by, bz) * s,
                view.near(bx, by, bz) * s);
    }

    /** The point of data space seen at a pixel and depth: the inverse of {@link #project}. */
    public Position unproject(Pixel p) {
        double s = 1 / (1 + camera.perspective() * p.depth());
        return view.dataPoint(
                (p.x() - centreX) / focal * s, (centreY - p.y()) / focal * s, p.depth() * s);
    }

    /** Whether the eye sees the inside of a face, which then is behind everything in the box. */
    public boolean behind(Face face) {
        return view.inside(face);
    }

    /** The faces whose inside is seen: where panes and grid lines belong. */
    public List<Face> backFaces() {
        List<Face> faces = new ArrayList<>();
        for (Face f : Face.values()) if (behind(f)) faces.add(f);
        return faces;
    }

    /** The edges along an axis on the outline of the box: one face seen inside, one outside. */
    public List<Edge> outline(Axis axis) {
        List<Edge> edges = new ArrayList<>();
        for (Edge e : Edge.along(axis)) if (behind(e.first()) != behind(e.second())) edges.add(e);
        return edges;
    }

    /**
     * The edge that best carries an axis's ticks and labels: on the outline, the lowest in the
     * picture for x and y (the leftmost if both are as low), the leftmost for z. When the axis
     * points to the eye no edge is on the outline, and one of the four is chosen.
     */
    public Edge tickEdge(Axis axis) {
        List<Edge> edges = outline(axis);
        if (edges.isEmpty()) edges = Edge.along(axis);
        Comparator<Edge> left = Comparator.comparingDouble(e -> Math.rint(middle(e).x() / scale));
        Comparator<Edge> low = Comparator.comparingDouble(e -> -Math.rint(middle(e).y() / scale));
        return edges.stream()
                .min(axis == Axis.Z ? left.thenComparing(low) : low.thenComparing(left))
                .orElseThrow();
    }

    /** The middle of an edge as seen. */
    public Pixel middle(Edge edge) {
        return project(edge.at(box, box.range(edge.axis()).at(0.5)));
    }

    View view() {
        return view;
    }

    double focal() {
        return focal;
    }

    double centreX() {
        return centreX;
    }

    double centreY() {
        return centreY;
    }
}
