package saddleback.app.labs.patterns.draw;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Act;

import java.util.BitSet;

/** The board with the hand over it. */
final class Easel {
    private final Strokes strokes;
    private Hand hand = Hand.first();
    private Act.@Nullable Hover over;
    private boolean dragging;
    private double lastX;
    private double lastY;

    Easel(Board start) {
        strokes = new Strokes(start);
    }

    Strokes strokes() {
        return strokes;
    }

    Hand hand() {
        return hand;
    }

    void take(Hand other) {
        hand = other;
    }

    /** The mouse lies there, or elsewhere. */
    void hover(Act.@Nullable Hover where) {
        over = where;
    }

    /** The cells that the brush would change. */
    BitSet under() {
        Act.Hover at = over;
        return at == null ? new BitSet() : hand.brush().at(strokes.now(), at.x(), at.y());
    }

    /** A click. */
    void dot(double x, double y) {
        strokes.lift();
        put(hand.brush().at(strokes.now(), x, y));
        strokes.lift();
    }

    /** A stroke goes on from where the mouse was last. */
    void drag(Act.Drag d) {
        if (!dragging) {
            strokes.lift();
            lastX = d.fromX();
            lastY = d.fromY();
        }
        put(hand.brush().along(strokes.now(), lastX, lastY, d.x(), d.y()));
        lastX = d.x();
        lastY = d.y();
        dragging = !d.end();
        if (d.end()) strokes.lift();
    }

    private void put(BitSet cells) {
        strokes.draw(strokes.now().with(cells, hand.height()));
    }
}
