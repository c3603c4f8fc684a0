package saddleback.app.labs.spectrum.slice;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.List;

/**
 * What a person handles, and what they ask for by it.
 *
 * @param count how many eigenvalues are known
 * @param least the smallest half width
 * @param most the largest half width
 */
record SliceControls(int count, double least, double most) {
    static final String FIRST = "first";
    static final String FIRST_HALF = "first-half-width";
    static final String PLANE = "second-direction";
    static final String SECOND = "second";
    static final String SECOND_HALF = "second-half-width";
    static final String LOG = "signed-logarithm";
    static final String KEEP = "keep";

    /**
     * All of them.
     *
     * @param ready whether the slice asked for is known, so that it can be kept
     */
    List<Control> of(View view, boolean ready) {
        return List.of(
                new Control.Switch(
                        LOG,
                        "Signed logarithm",
                        "Shows the spectrum on an axis that is logarithmic on both sides of zero",
                        true,
                        view.log()),
                number(FIRST, "Eigenvalue", view.first(), true),
                half(FIRST_HALF, "Half width", view.firstHalf(), true),
                new Control.Switch(
                        PLANE,
                        "Second direction",
                        "The next eigenvalue that is clicked spans a plane with the first one",
                        count > 1,
                        view.plane()),
                number(SECOND, "Second eigenvalue", view.second(), view.plane()),
                half(SECOND_HALF, "Second half width", view.secondHalf(), view.plane()),
                new Control.Save(
                        KEEP,
                        "Keep as experiment",
                        "Writes weights, directions and an experiment of the surface lab that gives"
                                + " this slice again",
                        ready,
                        "slice"));
    }

    private Control number(String id, String label, int index, boolean enabled) {
        return new Control.Slider(
                id,
                label,
                "Number among the known eigenvalues, 1 the largest; a click into the spectrum"
                        + " chooses too",
                enabled && count > 1,
                1,
                Math.max(2, count),
                index + 1.0,
                false,
                1);
    }

    private Control half(String id, String label, double value, boolean enabled) {
        return new Control.Slider(
                id,
                label,
                "How far the slice reaches from the point to both sides, in weight space",
                enabled,
                least,
                most,
                value,
                true,
                0);
    }

    /**
     * The view asked for.
     *
     * @throws IllegalArgumentException "name: rule, was value" for what there is not
     */
    View asked(View view, Act act) {
        return switch (act) {
            case Act.Toggle(String id, boolean on) when id.equals(PLANE) -> view.withPlane(on);
            case Act.Toggle(String id, boolean on) when id.equals(LOG) -> view.withLog(on);
            case Act.Slide(String id, double value) -> slid(view, id, value);
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        };
    }

    private View slid(View view, String id, double value) {
        return switch (id) {
            case FIRST -> view.withFirst(index(id, value));
            case SECOND -> view.withSecond(index(id, value));
            case FIRST_HALF -> view.withFirstHalf(width(id, value));
            case SECOND_HALF -> view.withSecondHalf(width(id, value));
            default -> throw new IllegalArgumentException("control: a slider, was " + id);
        };
    }

    private int index(String id, double value) {
        if (!(value >= 1 && value <= count))
            throw new IllegalArgumentException("%s: 1 to %d, was %s".formatted(id, count, value));
        return (int) Math.rint(value) - 1;
    }

    private double width(String id, double value) {
        if (!(value >= least && value <= most))
            throw new IllegalArgumentException(
                    "%s: %s to %s, was %s".formatted(id, least, most, value));
        return value;
    }
}
