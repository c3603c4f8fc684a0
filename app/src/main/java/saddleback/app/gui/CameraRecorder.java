package saddleback.app.gui;

import org.jspecify.annotations.Nullable;

import saddleback.app.export.CameraPath;
import saddleback.viz.figure.Camera;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Records how a person moves the camera, to be exported as an animation. */
final class CameraRecorder {
    private static final double SECOND = 1e9;
    private static final double APART = 0.2;

    private final LongSupplier clock;
    private final List<CameraPath> paths = new ArrayList<>();
    private @Nullable CameraPath path;
    private long began;

    /**
     * Nothing recorded.
     *
     * @param clock nanoseconds from any fixed time
     */
    CameraRecorder(LongSupplier clock) {
        this.clock = clock;
    }

    boolean isRecording() {
        return path != null;
    }

    void start(Camera from) {
        path = CameraPath.from(from);
        began = clock.getAsLong();
    }

    /** The camera is here now; a few places a second are kept. */
    void at(Camera camera) {
        CameraPath so = path;
        if (so == null) return;
        double seconds = (clock.getAsLong() - began) / SECOND;
        if (seconds - so.stops().getLast().seconds() >= APART) path = so.to(camera, seconds);
    }

    /** Ends the recording; one in which nothing moved is dropped. */
    void stop() {
        CameraPath so = path;
        path = null;
        if (so != null && so.stops().size() > 1) paths.add(so);
    }

    /** What was recorded, the oldest first; also as far as it goes what is being recorded. */
    List<CameraPath> paths() {
        List<CameraPath> all = new ArrayList<>(paths);
        CameraPath so = path;
        if (so != null && so.stops().size() > 1) all.add(so);
        return List.copyOf(all);
    }
}
