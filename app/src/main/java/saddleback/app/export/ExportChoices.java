package saddleback.app.export;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.util.List;

/**
 * What a person chose for a picture.
 *
 * @param dpi pixels per inch of formats that have any
 * @param fontSize of tick labels in points, 4 to 72
 * @param transparent whether the ground is left out
 */
public record ExportChoices(
        ExportFormat format,
        SheetSize size,
        int dpi,
        double fontSize,
        boolean dark,
        boolean transparent) {
    /** Pixels per inch of still pictures where nothing else is asked for. */
    public static final int STILL_DPI = 300;

    /** Pixels per inch of animations where nothing else is asked for. */
    public static final int MOVING_DPI = 150;

    private static final int FRAMES = 72;
    private static final double COLUMN = 8.5;
    private static final double PAGE = 17.5;
    private static final double LETTERS = 8;

    /** For one column of a page, several panels and tables for both; light, 8-point letters. */
    public static ExportChoices usual(Figure figure) {
        return new ExportChoices(
                ExportFormat.ALL.getFirst(),
                SheetSize.of(
                        figure,
                        UsualSize.wide(figure) || figure.panels().size() > 1 ? PAGE : COLUMN),
                STILL_DPI,
                LETTERS,
                false,
                false);
    }

    /**
     * How the files look.
     *
     * @throws IllegalArgumentException "name: rule, was value" for what does not go together
     */
    public FigureStyle style() {
        if (!(fontSize >= 4 && fontSize <= 72))
            throw new IllegalArgumentException(
                    "letters: 4 to 72 points, was " + SheetSize.number(fontSize));
        Theme theme = (dark ? Theme.DARK : Theme.LIGHT).withFontSize(fontSize);
        FigureStyle style =
                new FigureStyle(
                        transparent ? theme.withoutGround() : theme, size.paper(), dpi, FRAMES);
        FigureFormat figure = format.figure();
        if (figure != null) style.check(List.of(figure));
        return style;
    }
}
