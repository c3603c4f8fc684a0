package saddleback.viz.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws lines and markers over a picture of surfaces, with exact edges at any sampling. */
final class Overlay {
    private static final int ROWS = 32;

    private final Picture picture;
    private final List<Trace> traces = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    Overlay(Scene scene, Picture picture) {
        this.picture = picture;
        Sight sight = new Sight(picture, scene);
        for (Polyline line : scene.lines()) {
            if (line.drops() > 0) traces.add(Trace.drops(line, picture.projection()));
            traces.add(Trace.of(line, picture.projection()));
        }
        for (Trace t : traces) t.look(sight);
        for (Marker m : scene.markers())
            if (BoxClip.contains(scene.box(), m.at()))
                marks.add(Mark.of(m, picture.projection(), sight));
    }

    void draw(Parallel parallel) {
        if (traces.isEmpty() && marks.isEmpty()) return;
        int bands = (picture.height() + ROWS - 1) / ROWS;
        parallel.each(bands, b -> rows(b * ROWS, Math.min(picture.height(), (b + 1) * ROWS)));
    }

    private void rows(int top, int end) {
        float[] core = new float[(end - top) * picture.width()];
        float[] halo = new float[core.length];
        for (Trace t : traces) {
            boolean touched = false;
            for (int i = 0; i < t.count; i++) touched |= segment(t, i, top, end, core, halo);
            if (!touched) continue;
            lay(t.pen, core, halo, top * picture.width());
            Arrays.fill(core, 0);
            Arrays.fill(halo, 0);
        }
        for (Mark m : marks) m.draw(picture, top, end);
    }

    private void lay(Pen pen, float[] core, float[] halo, int from) {
        int[] argb = picture.argb();
        for (int i = 0; i < core.length; i++) {
            if (halo[i] > 0)
                argb[from + i] =
                        Ink.over(Ink.premultiplied(pen.haloArgb(), halo[i]), argb[from + i]);
            if (core[i] > 0)
                argb[from + i] = Ink.over(Ink.premultiplied(pen.argb(), core[i]), argb[from + i]);
        }
    }

    /** Adds a segment with round ends to the cover of its line; a pixel counts once for a line. */
    private boolean segment(Trace t, int i, int top, int end, float[] core, float[] halo) {
        int k = 6 * i;
        double x0 = t.segments[k];
        double y0 = t.segments[k + 1];
        double dx = t.segments[k + 3] - x0;
        double dy = t.segments[k + 4] - y0;
        double reach = t.half + t.halo + 1;
        int from = Math.max(top, (int) Math.floor(Math.min(y0, y0 + dy) - reach));
        int to = Math.min(end - 1, (int) Math.ceil(Math.max(y0, y0 + dy) + reach));
        double square = dx * dx + dy * dy;
        for (int row = from; row <= to; row++) {
            double py = row + 0.5 - y0;
            double a = Math.abs(dy) < 1e-9 ? 0 : Math.clamp((py - reach) / dy, 0, 1);
            double b = Math.abs(dy) < 1e-9 ? 1 : Math.clamp((py + reach) / dy, 0, 1);
            int left = (int) Math.floor(x0 + Math.min(a * dx, b * dx) - reach);
            int right = (int) Math.ceil(x0 + Math.max(a * dx, b * dx) + reach);
            int at = (row - top) * picture.width();
            for (int x = Math.max(0, left); x < Math.min(picture.width(), right); x++) {
                double px = x + 0.5 - x0;
                double along = square > 0 ? Math.clamp((px * dx + py * dy) / square, 0, 1) : 0;
                double away = Math.hypot(px - along * dx, py - along * dy);
                if (away < reach) cover(t, t.seen(i, along), away, core, halo, at + x);
            }
        }
        return from <= to;
    }

    private static void cover(
            Trace t, double seen, double away, float[] core, float[] halo, int at) {
        double part = seen + (1 - seen) * t.pen.hidden();
        double inner = Math.min(t.half + 0.5 - away, Math.min(1, 2 * t.half)) * part;
        core[at] = Math.max(core[at], (float) inner);
        if (t.halo > 0) {
            double outer = Math.min(1, t.half + t.halo + 0.5 - away) * seen;
            halo[at] = Math.max(halo[at], (float) outer);
        }
    }
}
