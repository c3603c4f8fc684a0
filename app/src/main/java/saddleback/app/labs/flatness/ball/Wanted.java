package saddleback.app.labs.flatness.ball;

/**
 * What a person asks for.
 *
 * @param x centre of the disc from the weights along the first direction
 * @param y and along the second
 * @param radius of disc and ball, above 0
 * @param side half the side of the plane that is seen
 */
record Wanted(double x, double y, double radius, double side) {

    /** At another place, not beyond what is seen. */
    Wanted at(double otherX, double otherY) {
        return new Wanted(
                Math.clamp(otherX, -side, side), Math.clamp(otherY, -side, side), radius, side);
    }

    Wanted withRadius(double other) {
        return new Wanted(x, y, other, side);
    }

    Wanted withSide(double other) {
        return new Wanted(
                Math.clamp(x, -other, other), Math.clamp(y, -other, other), radius, other);
    }
}
