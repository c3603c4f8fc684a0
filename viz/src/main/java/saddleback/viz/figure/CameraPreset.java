package saddleback.viz.figure;

import java.util.List;

/**
 * A side from which a box is often seen.
 *
 * @param id written name
 * @param title a few words
 * @param azimuth degrees, as in {@link Camera}
 * @param elevation degrees
 */
public record CameraPreset(String id, String title, double azimuth, double elevation) {
    /** Every preset. */
    public static final List<CameraPreset> ALL =
            List.of(
                    new CameraPreset("usual", "Oblique, from the front", -60, 30),
                    new CameraPreset("oblique-right", "Oblique, from the right", 30, 30),
                    new CameraPreset("oblique-back", "Oblique, from the back", 120, 30),
                    new CameraPreset("oblique-left", "Oblique, from the left", -150, 30),
                    new CameraPreset("front", "From the front", -90, 0),
                    new CameraPreset("side", "From the right side", 0, 0),
                    new CameraPreset("back", "From the back", 90, 0),
                    new CameraPreset("top", "From the top", -90, 90));

    /** This side of the whole box, with perspective and steadiness as they were. */
    public Camera from(Camera before) {
        return new Camera(azimuth, elevation, before.perspective(), before.steady());
    }
}
