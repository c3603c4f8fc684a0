package saddleback.app.labs.patterns;

import saddleback.app.glance.Numbers;
import saddleback.engine.labs.patterns.Constructed;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a constructed network from the inputs at the top to the outputs: how wide each is,
 * what it does, and how few of its parameters are not zero.
 */
final class AnatomyFigure {
    private static final double WIDTH = 100;
    private static final double MIDDLE = 9;
    private static final double HALF = 8.4;
    private static final double WORDS = 19;
    private static final double WORDS_END = 70;
    private static final double BAR = 72;
    private static final double BAR_END = 99;
    private static final double HEADER = 0.36;
    private static final int LINE = 64;
    private static final int LINES = 3;
    private static final double LEAST = 0.25;
    private static final Ink LAYER = new Ink.Series(0);
    private static final Ink MOVED = new Ink.Series(1);

    private final Constructed built;
    private final List<Mark> marks = new ArrayList<>();
    private final int widest;

    private AnatomyFigure(Constructed built) {
        this.built = built;
        widest = built.blocks().stream().mapToInt(Constructed.Block::units).max().orElse(1);
    }

    /** Of a network with a layer at least. */
    static Figure of(Constructed built) {
        return Figure.of(new AnatomyFigure(built).panel(), "").named("anatomy");
    }

    private Plane panel() {
        List<Constructed.Block> blocks = built.blocks();
        header();
        for (int i = 0; i < blocks.size(); i++) {
            Constructed.@Nullable Block above = i == 0 ? null : blocks.get(i - 1);
            layer(i, blocks.get(i), above);
            words(i, blocks.get(i));
            zeros(i, blocks.get(i));
        }
        return new Plane(
                        title(),
                        Axis.linear("", new Range(0, WIDTH)),
                        Axis.linear("", new Range(-blocks.size(), HEADER)),
                        marks,
                        null,
                        Legend.NONE,
                        Plane.Aspect.FREE)
                .bare();
    }

    private String title() {
        int moved = built.blocks().stream().mapToInt(Constructed.Block::moved).sum();
        return "%s as dense layers, %s of them not 0; %s"
                .formatted(
                        Numbers.count(built.parameters(), "parameter", "parameters"),
                        Numbers.of(built.nonzero()),
                        moved == 1 ? "the line moves 1" : "the plane moves " + moved);
    }

    private void header() {
        double y = HEADER / 2;
        text(0, BAR_END, MIDDLE, y, "width, logarithmic", Anchor.CENTRE, Ink.MUTED, HEADER / 2);
        text(WORDS, WORDS_END, WORDS, y, "what it computes", Anchor.RIGHT, Ink.MUTED, HEADER / 2);
        text(BAR, BAR_END, BAR, y, "parameters that are not 0", Anchor.RIGHT, Ink.MUTED, HEADER / 2);
    }

    /** A block as wide above as the layer before, below as itself. */
    private void layer(int row, Constructed.Block block, Constructed.@Nullable Block above) {
        double top = -row - 0.06;
        double bottom = -row - 0.94;
        double from = half(above == null ? block.units() : above.units());
        double to = half(block.units());
        double[] x = {MIDDLE - from, MIDDLE + from, MIDDLE + to, MIDDLE - to};
        double[] y = {top, top, bottom, bottom};
        marks.add(
                new Polygons(
                        List.of(new Polygons.Outline(x, y)),
                        new Fill.Plain(block.moved() > 0 ? MOVED : LAYER, 0.45),
                        Stroke.of(Ink.TEXT, 0.8),
                        ""));
        text(
                0,
                2 * MIDDLE,
                MIDDLE,
                (top + bottom) / 2,
                Numbers.of(block.units()),
                Anchor.CENTRE,
                Ink.TEXT,
                0.4);
    }

    private double half(int units) {
        return HALF * (0.2 + 0.8 * Math.log1p(units) / Math.log1p(widest));
    }

    private void words(int row, Constructed.Block block) {
        text(WORDS, WORDS_END, WORDS, -row - 0.17, block.name(), Anchor.RIGHT, LAYER, 0.15);
        String below = wrapped(block.does()) + "\n" + PlainTex.of(block.formula());
        double y = -row - 0.62 + (LINES - below.lines().count()) * 0.08;
        text(WORDS, WORDS_END, WORDS, y, below, Anchor.RIGHT, Ink.TEXT, 0.31);
    }

    /** Grey for zeros, coloured for the rest; a rest too small to be seen has a hair's width. */
    private void zeros(int row, Constructed.Block block) {
        double share = block.parameters() == 0 ? 0 : (double) block.nonzero() / block.parameters();
        double top = -row - 0.38;
        double bottom = -row - 0.62;
        double end = BAR + (BAR_END - BAR) * share;
        if (block.nonzero() > 0) end = Math.max(end, BAR + LEAST);
        bar(BAR, BAR_END, bottom, top, new Fill.Plain(Ink.MUTED, 0.25));
        if (block.nonzero() > 0) bar(BAR, end, bottom, top, new Fill.Plain(LAYER, 1));
        text(
                BAR,
                BAR_END,
                BAR,
                -row - 0.2,
                "%s of %s, %s %%"
                        .formatted(
                                Numbers.of(block.nonzero()),
                                Numbers.of(block.parameters()),
                                Numbers.brief(100 * share)),
                Anchor.RIGHT,
                Ink.TEXT,
                0.16);
        if (block.moved() > 0)
            text(
                    BAR,
                    BAR_END,
                    BAR,
                    -row - 0.8,
                    "moved along the axes: " + block.moved(),
                    Anchor.RIGHT,
                    MOVED,
                    0.16);
    }

    private void bar(double left, double right, double bottom, double top, Fill fill) {
        double[] x = {left, right, right, left};
        double[] y = {bottom, bottom, top, top};
        marks.add(new Polygons(List.of(new Polygons.Outline(x, y)), fill, null, ""));
    }

    private void text(
            double left,
            double right,
            double x,
            double y,
            String words,
            Anchor anchor,
            Ink ink,
            double halfHeight) {
        var room = new Text.Room(left, right, y - halfHeight, y + halfHeight);
        marks.add(new Text(x, y, words, anchor, ink, room));
    }

    /** Broken between words where a line becomes too long. */
    private static String wrapped(String sentence) {
        var out = new StringBuilder();
        int length = 0;
        for (String word : sentence.strip().split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > LINE) {
                out.append('\n');
                length = 0;
            } else if (length > 0) {
                out.append(' ');
                length++;
            }
            out.append(word);
            length += word.length();
        }
        return out.toString();
    }
}
