package saddleback.app.labs.surface.plane;

import saddleback.app.labs.Act;

/** What a person asks for by handling a control. */
final class Asking {
    private static final String X = "x";
    private static final String Y = "y";

    private Asking() {}

    /**
     * The plane asked for.
     *
     * @param view the present one
     * @param sources how many there are
     * @throws IllegalArgumentException "name: rule, was value" for what there is not
     */
    static View of(View view, Act act, int sources) {
        return switch (act) {
            case Act.Choose(String control, int option) -> chosen(view, control, option, sources);
            case Act.Slide(String control, double value) -> slid(view, control, value);
            case Act.Toggle(String control, boolean on)
                    when control.equals(PlaneControls.ORTHOGONAL) ->
                    view.withOrthogonal(on);
            default ->
                    throw new IllegalArgumentException("act: one of this instrument, was " + act);
        };
    }

    private static View chosen(View view, String control, int option, int sources) {
        if (option < 0 || option >= sources)
            throw new IllegalArgumentException(
                    "%s: 0 to %d, was %d".formatted(control, sources - 1, option));
        return switch (control) {
            case X + PlaneControls.FROM -> view.withX(view.x().withFrom(option));
            case X + PlaneControls.TO -> view.withX(view.x().withTo(option));
            case Y + PlaneControls.FROM -> view.withY(view.y().withFrom(option));
            case Y + PlaneControls.TO -> view.withY(view.y().withTo(option));
            default -> throw new IllegalArgumentException("control: a choice, was " + control);
        };
    }

    private static View slid(View view, String control, double value) {
        return switch (control) {
            case X + PlaneControls.TURN -> view.withX(view.x().withTurn(value));
            case X + PlaneControls.NUMBER -> view.withX(view.x().withNumber(value));
            case Y + PlaneControls.TURN -> view.withY(view.y().withTurn(value));
            case Y + PlaneControls.NUMBER -> view.withY(view.y().withNumber(value));
            case PlaneControls.STEP -> view.withStep(value);
            case PlaneControls.WIDTH -> view.withHalfWidth(value);
            default -> throw new IllegalArgumentException("control: a slider, was " + control);
        };
    }
}
