package saddleback.viz.space;

/** Whether surfaces hide a point of a picture. */
final class Sight {
    /** What lies behind a surface by no more than this, as a path drawn on it does, is seen. */
    private static final double SLACK = 0.008;

    private final Picture picture;
    private final Scene scene;

    Sight(Picture picture, Scene scene) {
        this.picture = picture;
        this.scene = scene;
    }

    /**
     * How visible a point is: 1 in front, behind a surface what its opacity leaves. Next to an
     * outline, within a pixel, a point counts as in front.
     */
    float of(double x, double y, double depth) {
        int column = Math.clamp((long) Math.floor(x), 0, picture.width() - 1);
        int row = Math.clamp((long) Math.floor(y), 0, picture.height() - 1);
        for (int j = Math.max(0, row - 1); j <= Math.min(picture.height() - 1, row + 1); j++)
            for (int i = Math.max(0, column - 1);
                    i <= Math.min(picture.width() - 1, column + 1);
                    i++) if (depth + SLACK >= picture.depth()[j * picture.width() + i]) return 1;
        int owner = picture.owner()[row * picture.width() + column];
        return (float) (1 - scene.opacity(owner & 63));
    }
}
