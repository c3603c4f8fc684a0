package saddleback.app.labs.saddles.escape;

/**
 * What a person has chosen.
 *
 * @param slot which of the two methods goes on, 0 or 1
 * @param pace steps a second at most, infinity for as many as can be made
 * @param start number of the start
 */
record Choices(Using first, Using second, int slot, double pace, int start) {
    /** The method that goes on. */
    Using now() {
        return slot == 0 ? first : second;
    }

    /** With the other method. */
    Choices switched() {
        return new Choices(first, second, 1 - slot, pace, start);
    }

    /** With the first method. */
    Choices again() {
        return new Choices(first, second, 0, pace, start);
    }

    Choices with(int which, Using settings) {
        return which == 0
                ? new Choices(settings, second, slot, pace, start)
                : new Choices(first, settings, slot, pace, start);
    }

    Choices withPace(double stepsPerSecond) {
        return new Choices(first, second, slot, stepsPerSecond, start);
    }

    Choices withStart(int number) {
        return new Choices(first, second, slot, pace, number);
    }
}
