package saddleback.viz.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The renderer on the processor: a depth buffer in bands of rows, one thread a band. */
public final class ZBuffer implements SpaceRenderer {
    private static final int LARGEST = 16384;
    private static final int BAND_ROWS = 16;

    private record Form(Box box, Grid grid, Colours colours, Walls walls) {}

    private record FacetForm(Box box, double[] corners, int[] begin, Colours colours) {}

    /** A surface's mesh and its vertices as last seen, on the surface and on the floor. */
    private record Seen(Vertices surface, Vertices floor) {
        Seen(Mesh mesh) {
            this(new Vertices(mesh), new Vertices(mesh));
        }
    }

    private final Parallel parallel;
    private final Band[] bands;
    private Map<Record, Seen> known = new HashMap<>();

    /** A renderer that works on the caller's threads. */
    public ZBuffer(Parallel parallel) {
        this.parallel = parallel;
        bands = new Band[parallel.threads()];
        for (int i = 0; i < bands.length; i++) bands[i] = new Band();
    }

    @Override
    public Picture render(
            Scene scene, Projection projection, int width, int height, Quality quality) {
        check(scene, projection, width, height);
        int n = width * height;
        Picture picture =
                new Picture(
                        width,
                        height,
                        new int[n],
                        new float[n],
                        new float[n],
                        new byte[n],
                        projection);
        draw(prepare(scene, projection.scaled(quality.samples())), scene, picture, quality);
        new Overlay(scene, picture).draw(parallel);
        return picture;
    }

    private static void check(Scene scene, Projection projection, int width, int height) {
        if (!projection.box().equals(scene.box()))
            throw new IllegalArgumentException("projection: of the scene's box, was of another");
        if (width < 1 || width > LARGEST || height < 1 || height > LARGEST)
            throw new IllegalArgumentException(
                    "size: 1 to " + LARGEST + " pixels, was " + width + " x " + height);
    }

    private Drawing prepare(Scene scene, Projection samples) {
        Map<Record, Seen> now = new HashMap<>();
        List<Vertices> surfaces = new ArrayList<>();
        List<Shader> shaders = new ArrayList<>();
        List<Drawing.Floor> floors = new ArrayList<>();
        for (Surface s : scene.surfaces()) {
            Form form = new Form(scene.box(), s.grid(), s.colours(), s.walls());
            Seen seen = known.containsKey(form) ? known.get(form) : now.get(form);
            if (seen == null)
                seen = new Seen(MeshBuilder.build(form.box, form.grid, form.colours, form.walls));
            now.put(form, seen);
            seen.surface.see(samples, s.lit(), false, parallel);
            surfaces.add(seen.surface);
            shaders.add(new Shader(shaders.size(), s, seen.surface.mesh, samples));
            if (s.contours().floor()) floor(s, seen, samples).ifPresent(floors::add);
        }
        for (Facets f : scene.facets()) {
            var form = new FacetForm(scene.box(), f.corners(), f.begin(), f.colours());
            Seen seen = known.containsKey(form) ? known.get(form) : now.get(form);
            if (seen == null) seen = new Seen(FacetMesh.build(form.box, f));
            now.put(form, seen);
            seen.surface.see(samples, f.lit(), false, parallel);
            surfaces.add(seen.surface);
            shaders.add(new Shader(shaders.size(), f, seen.surface.mesh, samples));
        }
        known = now;
        return new Drawing(samples, surfaces, shaders, floors);
    }

    private Optional<Drawing.Floor> floor(Surface s, Seen seen, Projection samples) {
        seen.floor.see(samples, false, true, parallel);
        return Shader.contours(s.contours(), seen.floor.mesh, samples)
                .map(l -> new Drawing.Floor(seen.floor, l, s.colours().palette()));
    }

    private void draw(Drawing drawing, Scene scene, Picture picture, Quality quality) {
        Range[] ranges =
                Stream.concat(
                                scene.surfaces().stream().map(Surface::colours),
                                scene.facets().stream().map(Facets::colours))
                        .map(Colours::range)
                        .toArray(Range[]::new);
        int samples = quality.samples();
        int rows = Math.max(1, BAND_ROWS / samples);
        int count = (picture.height() + rows - 1) / rows;
        Resolve resolve = new Resolve(samples, picture, ranges);
        AtomicInteger next = new AtomicInteger();
        parallel.each(
                bands.length,
                thread -> {
                    Band band = bands[thread];
                    band.size(picture.width() * samples, rows * samples);
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        int top = i * rows;
                        int here = Math.min(rows, picture.height() - top);
                        band.draw(drawing, top * samples, here * samples);
                        resolve.rows(band, top, here);
                    }
                });
    }
}
