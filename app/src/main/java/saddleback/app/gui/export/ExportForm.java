package saddleback.app.gui.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.app.export.ExportChoices;
import saddleback.app.export.ExportFormat;
import saddleback.app.export.ExportSource;
import saddleback.app.export.SheetSize;
import saddleback.app.labs.Animation;
import saddleback.viz.export.ShownMesh;

import java.util.List;
import java.util.Objects;

/** The choices of an export, and what is wrong with them. On the window's thread. */
final class ExportForm {
    private static final double UNIT = 78;

    private final ExportSource source;
    private final FormRows rows = new FormRows();
    private final ComboBox<ExportFormat> format;
    private final ComboBox<Animation> motion;
    private final ComboBox<SizePreset> preset;
    private final TextField width;
    private final TextField height;
    private final ComboBox<SheetSize.Unit> unit;
    private final HBox sides;
    private final TextField dpi;
    private final TextField font;
    private final ComboBox<String> theme;
    private final CheckBox transparent;
    private final ReadOnlyObjectWrapper<@Nullable ExportChoices> choices =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private boolean filling;

    ExportForm(ExportSource source, ExportChoices first) {
        this.source = source;
        List<ExportFormat> possible = ExportFormat.ALL.stream().filter(this::possible).toList();
        format = rows.box("format", "Format", "The kind of file", possible);
        motion = rows.box("motion", "What moves", "What the animation shows", source.motions());
        motion.setConverter(new NameOnly<>(Animation::name));
        preset = rows.box("preset", "Size", "Sizes that are often needed", SizePreset.ALL);
        width = rows.part("width", "Width", "Width of the picture");
        height = rows.part("height", "Height", "Height of the picture");
        unit =
                rows.partBox(
                        "unit",
                        "Unit",
                        "Unit of width and height",
                        List.of(SheetSize.Unit.values()));
        unit.setMinWidth(UNIT);
        sides = rows.together("Width \u00d7 height", width, height, unit);
        dpi = rows.text("dpi", "Pixels per inch", "36 to 2400; 300 for print, 96 for a screen");
        font = rows.text("font", "Letters (points)", "Size of the numbers at the axes, 4 to 72");
        theme = rows.box("theme", "Colours", "Light or dark ground", List.of("Light", "Dark"));
        transparent =
                rows.check(
                        "transparent",
                        "Transparent background",
                        "Whatever lies below shows through");
        fill(first, possible);
        listen();
        changed();
    }

    private boolean possible(ExportFormat f) {
        if (f.moves()) return !source.motions().isEmpty();
        if (f.equals(ExportFormat.NPZ)) return !source.output().arrays().isEmpty();
        if (f.equals(ExportFormat.CSV)) return !source.output().tables().isEmpty();
        return f.isPicture() || !ShownMesh.of(source.figure()).isEmpty();
    }

    Region node() {
        return rows.node();
    }

    /** The choices, or null while they are wrong. */
    ReadOnlyObjectProperty<@Nullable ExportChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** What is wrong; empty if nothing is. */
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /** What moves in the chosen format; null if nothing does. */
    @Nullable Animation motion() {
        return format.getValue().moves() ? motion.getValue() : null;
    }

    private void fill(ExportChoices first, List<ExportFormat> possible) {
        filling = true;
        format.setValue(possible.contains(first.format()) ? first.format() : possible.getFirst());
        if (!motion.getItems().isEmpty()) motion.setValue(motion.getItems().getFirst());
        unit.setValue(first.size().unit());
        size(first.size());
        preset.setValue(
                SizePreset.ALL.stream()
                        .filter(p -> p.width() > 0 && p.size(source.figure()).equals(first.size()))
                        .findFirst()
                        .orElse(SizePreset.OWN));
        dpi.setText(String.valueOf(first.dpi()));
        font.setText(SheetSize.number(first.fontSize()));
        theme.setValue(first.dark() ? "Dark" : "Light");
        transparent.setSelected(first.transparent());
        filling = false;
    }

    private void size(SheetSize size) {
        width.setText(SheetSize.number(size.width()));
        height.setText(SheetSize.number(size.height()));
    }

    private void listen() {
        preset.valueProperty().subscribe((_, _) -> presetChosen());
        unit.valueProperty().subscribe(this::unitChosen);
        for (TextField f : List.of(width, height))
            f.textProperty()
                    .subscribe(
                            (_, _) -> {
                                if (!filling) own();
                            });
        for (TextField f : List.of(dpi, font)) f.textProperty().subscribe((_, _) -> changed());
        format.valueProperty().subscribe(this::formatChosen);
        for (ComboBox<?> b : List.of(motion, theme))
            b.valueProperty().subscribe((_, _) -> changed());
        transparent.selectedProperty().subscribe((_, _) -> changed());
    }

    private void own() {
        filling = true;
        preset.setValue(SizePreset.OWN);
        filling = false;
        changed();
    }

    private void presetChosen() {
        SizePreset p = preset.getValue();
        if (filling || p.equals(SizePreset.OWN)) return;
        filling = true;
        size(p.size(source.figure()).in(unit.getValue()));
        font.setText(SheetSize.number(p.fontSize()));
        filling = false;
        changed();
    }

    private void unitChosen(SheetSize.Unit before, SheetSize.Unit after) {
        filling = true;
        try {
            size(sheet(before).in(after));
        } catch (IllegalArgumentException _) {
            // What is wrong stays as it is, and is told below.
        }
        filling = false;
        changed();
    }

    private SheetSize sheet(SheetSize.Unit in) {
        return new SheetSize(
                FormRows.number("width", width), FormRows.number("height", height), in);
    }

    /** Animations are coarser, where nobody asked for something else. */
    private void formatChosen(ExportFormat before, ExportFormat after) {
        int usual = dpi(before);
        filling = true;
        if (dpi.getText().equals(String.valueOf(usual))) dpi.setText(String.valueOf(dpi(after)));
        filling = false;
        changed();
    }

    private static int dpi(ExportFormat format) {
        return format.moves() ? ExportChoices.MOVING_DPI : ExportChoices.STILL_DPI;
    }

    private void changed() {
        if (filling) return;
        ExportFormat f = format.getValue();
        rows.show(f.isPicture(), preset, sides, font, transparent);
        rows.show(f.isPicture() || f.figure() != null, theme);
        rows.show(f.hasPixels(), dpi);
        rows.show(f.moves(), motion);
        try {
            ExportChoices made = f.isPicture() ? picture(f) : other(f);
            made.style();
            complaint.set("");
            choices.set(made);
        } catch (IllegalArgumentException e) {
            complaint.set(Objects.requireNonNullElse(e.getMessage(), ""));
            choices.set(null);
        }
    }

    private ExportChoices picture(ExportFormat f) {
        return new ExportChoices(
                f,
                sheet(unit.getValue()),
                f.hasPixels() ? FormRows.whole("pixels per inch", dpi) : ExportChoices.STILL_DPI,
                FormRows.number("letters", font),
                dark(),
                transparent.isSelected());
    }

    /** What has neither size nor letters. */
    private ExportChoices other(ExportFormat f) {
        ExportChoices usual = ExportChoices.usual(source.figure());
        return new ExportChoices(f, usual.size(), usual.dpi(), usual.fontSize(), dark(), false);
    }

    private boolean dark() {
        return "Dark".equals(theme.getValue());
    }
}
