package saddleback.app.labs.saddles.explorer;

import saddleback.app.labs.Control;

import java.util.List;

/** What a person handles. */
final class ExplorerControls {
    static final String POINT = "point";
    static final String HALF = "half-width";
    static final String CERTIFY = "certify";
    static final String ALONE = "alone";
    static final String KEEP = "keep";
    static final double LEAST_HALF = 1e-3;
    static final double MOST_HALF = 100;

    private ExplorerControls() {}

    /**
     * All of them.
     *
     * @param points how many distinct critical points there are
     * @param certifiable whether the point looked at has no certificate yet and none is computed
     * @param ready whether the slice is known
     */
    static List<Control> of(View view, int points, boolean certifiable, boolean ready) {
        return List.of(
                new Control.Button(
                        CERTIFY,
                        "Certify",
                        "Tries to prove that a true critical point of this index lies beside the"
                                + " point found",
                        certifiable,
                        "mdi2c-certificate-outline"),
                new Control.Slider(
                        POINT,
                        "Critical point",
                        "Number by rising value, 1 the lowest; a click into the scatter chooses"
                                + " too",
                        points > 1,
                        1,
                        Math.max(2, points),
                        view.last().index() + 1.0,
                        false,
                        1),
                new Control.Button(
                        ALONE,
                        "This point alone",
                        "Takes the other spectra away",
                        view.picks().size() > 1,
                        "mdi2s-selection-remove"),
                new Control.Slider(
                        HALF,
                        "Half width of the slice",
                        "How far it reaches from the point to all sides, in weight space",
                        true,
                        LEAST_HALF,
                        MOST_HALF,
                        view.half(),
                        true,
                        0),
                new Control.Save(
                        KEEP,
                        "Keep as experiment",
                        "Writes weights, directions and an experiment of the surface lab that gives"
                                + " this slice again",
                        ready,
                        "critical-point"));
    }
}
