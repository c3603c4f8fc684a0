package saddleback.app.export;

import saddleback.app.labs.Animation;
import saddleback.engine.Output;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What is on the screen, to be exported.
 *
 * @param lab the lab's id
 * @param experiment the text of the experiment's file, which goes into the files
 * @param figure as it is seen
 * @param animations what moves, as it is seen
 * @param cameras recorded ways of the camera; each becomes an animation of the figure
 * @param output the numbers of the result
 */
public record ExportSource(
        String lab,
        String experiment,
        Figure figure,
        List<Animation> animations,
        List<CameraPath> cameras,
        Output output) {
    private static final int FRAMES = 72;
    private static final int RATE = 25;

    /** Copies the lists. */
    public ExportSource {
        animations = List.copyOf(animations);
        cameras = List.copyOf(cameras);
    }

    /** Everything that can move: the lab's animations, a turn of the figure, recorded ways. */
    public List<Animation> motions() {
        List<Animation> all = new ArrayList<>(animations);
        if (figure.inSpace()) {
            all.add(Turntable.of(figure, FRAMES));
            for (CameraPath path : cameras) all.add(path.of(figure, RATE));
        }
        return List.copyOf(all);
    }
}
