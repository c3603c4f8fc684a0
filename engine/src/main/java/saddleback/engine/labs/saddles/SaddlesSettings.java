package saddleback.engine.labs.saddles;

import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** What the saddle lab asks. */
public record SaddlesSettings(@Setting("What is studied") Study study) {

    /** Checks it. */
    public SaddlesSettings {
        Ranges.check(SaddlesSettings.class, study);
    }

    /** A search for critical points. */
    public static SaddlesSettings defaults() {
        return new SaddlesSettings(Search.defaults());
    }
}
