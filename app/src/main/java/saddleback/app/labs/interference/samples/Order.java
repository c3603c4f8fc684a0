package saddleback.app.labs.interference.samples;

/**
 * What a person wants to happen.
 *
 * @param plan what is drawn
 * @param round raised where the same plan begins anew
 * @param running whether runs go on
 * @param seconds in which all of it shall be drawn, if the machine can
 */
record Order(Plan plan, int round, boolean running, double seconds) {
    static final double SHORTEST = 1;
    static final double LONGEST = 300;

    /** Checks the range. */
    Order {
        if (!(seconds >= SHORTEST && seconds <= LONGEST))
            throw new IllegalArgumentException(
                    "seconds: %s to %s, was %s".formatted(SHORTEST, LONGEST, seconds));
    }

    Order with(Plan other) {
        return new Order(other, other.equals(plan) ? round : round + 1, running, seconds);
    }

    Order running(boolean on) {
        return new Order(plan, round, on, seconds);
    }

    Order within(double other) {
        return new Order(plan, round, running, other);
    }

    Order again() {
        return new Order(plan, round + 1, running, seconds);
    }
}
