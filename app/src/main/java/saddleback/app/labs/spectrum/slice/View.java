package saddleback.app.labs.spectrum.slice;

/**
 * What a person has chosen.
 *
 * @param first number of an eigenvalue among the known ones, from 0
 * @param second likewise; the same as the first while none is chosen
 * @param plane whether there is a second direction, and a click chooses it
 * @param firstHalf how far the first axis reaches from the point, in lengths of unit vectors
 * @param secondHalf likewise the second axis
 * @param log whether the spectrum is shown on a signed logarithmic axis
 */
record View(
        int first, int second, boolean plane, double firstHalf, double secondHalf, boolean log) {

    /** Whether a plane is shown. */
    boolean isPlane() {
        return plane && second != first;
    }

    /** Whether the same slice is shown, at whatever width. */
    boolean sameSlice(View other) {
        return first == other.first
                && isPlane() == other.isPlane()
                && (!isPlane() || second == other.second);
    }

    /** Whether the same points are shown. */
    boolean samePoints(View other) {
        return sameSlice(other)
                && firstHalf == other.firstHalf
                && (!isPlane() || secondHalf == other.secondHalf);
    }

    View withFirst(int index) {
        int other = second == first ? index : second;
        return new View(index, other, plane, firstHalf, secondHalf, log);
    }

    View withSecond(int index) {
        return new View(first, index, plane, firstHalf, secondHalf, log);
    }

    View withPlane(boolean on) {
        return new View(first, on ? second : first, on, firstHalf, secondHalf, log);
    }

    View withFirstHalf(double half) {
        return new View(first, second, plane, half, secondHalf, log);
    }

    View withSecondHalf(double half) {
        return new View(first, second, plane, firstHalf, half, log);
    }

    View withLog(boolean on) {
        return new View(first, second, plane, firstHalf, secondHalf, on);
    }
}
