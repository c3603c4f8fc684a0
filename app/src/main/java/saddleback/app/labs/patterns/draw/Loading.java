package saddleback.app.labs.patterns.draw;

import saddleback.engine.pattern.source.Shape;
import saddleback.engine.pattern.source.ShapeTarget;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What shall be put on the board.
 *
 * @param target of two axes
 */
public record Loading(
        @Setting("A shape, letters, a picture, a formula, a result") TargetSettings target) {

    /** The flat shapes that come with the program. */
    static final List<Shape> SHAPES =
            Arrays.stream(Shape.values()).filter(s -> s.axes() == 2).toList();

    /** What they are called. */
    static List<String> words() {
        return SHAPES.stream().map(Loading::word).toList();
    }

    private static String word(Shape shape) {
        String name = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * It on a board of so many cells; a shape is drawn for them.
     *
     * @throws IllegalArgumentException "name: rule, was value"
     * @throws IOException where a file cannot be read
     */
    Board on(int columns, int rows) throws IOException {
        return Board.of(sized(Math.min(columns, rows)).open(), columns, rows);
    }

    private TargetSettings sized(int cells) {
        return target instanceof ShapeTarget(Shape shape, int _, boolean soft)
                ? new ShapeTarget(shape, Math.max(cells, LEAST), soft)
                : target;
    }

    /** The fewest cells of a shape. */
    private static final int LEAST = 4;
}
