package saddleback.app.export;

import saddleback.viz.figure.Theme;

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
    private static final int FRAMES = 72;

    /** A page for one column, light, 8-point letters. */
    public static ExportChoices usual() {
        return new ExportChoices(
                ExportFormat.ALL.getFirst(),
                new SheetSize(8.5, 6.7, SheetSize.Unit.CM),
                300,
                8,
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
        if (figure != null) style.check(java.util.List.of(figure));
        return style;
    }
}
