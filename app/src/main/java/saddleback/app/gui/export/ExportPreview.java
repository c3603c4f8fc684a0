package saddleback.app.gui.export;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import saddleback.app.export.ExportChoices;
import saddleback.app.export.ExportFormat;
import saddleback.app.export.ExportSource;
import saddleback.app.export.SheetSize;
import saddleback.app.labs.Animation;
import saddleback.engine.Output;
import saddleback.engine.format.Array;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The picture as it will be, in its true proportions, or what numbers there will be. */
final class ExportPreview implements AutoCloseable {
    /** Length of the longer side that previews are painted for, pixels. */
    private static final double SIDE = 900;

    private static final double MARGIN = 48;
    private static final double POINTS_PER_INCH = 72;
    private static final int MOST_LINES = 24;

    private final ExportSource source;
    private final Consumer<Throwable> bug;
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane(view);
    private final Label list = new Label();
    private final Label caption = new Label();
    private final StackPane room = new StackPane(sheet, list);
    private final VBox node = new VBox(room, caption);
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("export preview").factory());
    private final AtomicLong latest = new AtomicLong();

    /**
     * A preview.
     *
     * @param bug told what a picture failed with, on the painting thread
     */
    ExportPreview(ExportSource source, Consumer<Throwable> bug) {
        this.source = source;
        this.bug = bug;
        node.getStyleClass().add("export-preview");
        sheet.getStyleClass().add("export-sheet");
        sheet.setId("export-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        room.getStyleClass().add("export-room");
        VBox.setVgrow(room, Priority.ALWAYS);
        room.setMinSize(120, 120);
        caption.setId("export-caption");
        view.setId("export-picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText("The picture as it will be");
        room.widthProperty().subscribe((_, _) -> fit());
        room.heightProperty().subscribe((_, _) -> fit());
    }

    Region node() {
        return node;
    }

    /** Shows what these choices give. On the window's thread. */
    void show(ExportChoices choices, @Nullable Animation motion) {
        ExportFormat format = choices.format();
        sheet.setVisible(format.figure() != null);
        list.setVisible(format.figure() == null);
        caption.setText(caption(choices));
        if (format.figure() == null) {
            list.setText(numbers(format));
            return;
        }
        boolean ground = choices.transparent() && format.isPicture();
        sheet.setBackground(
                ground
                        ? new Background(
                                new BackgroundImage(
                                        Pixels.squares(choices.dark()), null, null, null, null))
                        : new Background(
                                new BackgroundFill(
                                        Color.web(choices.dark() ? "#15171c" : "white"),
                                        null,
                                        null)));
        long number = latest.incrementAndGet();
        Figure figure = motion == null ? source.figure() : motion.frame().apply(0);
        thread.execute(() -> paint(number, figure, choices));
    }

    private void paint(long number, Figure figure, ExportChoices choices) {
        if (number != latest.get()) return; // something newer waits
        try {
            Paper paper = choices.size().paper();
            double longer = Math.max(paper.width(), paper.height());
            double dpi = Math.clamp(SIDE * POINTS_PER_INCH / longer, 10, 2400);
            Theme theme = choices.style().theme();
            WritableImage image = Pixels.of(Png.image(figure, paper, dpi, theme));
            Platform.runLater(
                    () -> {
                        if (number == latest.get()) put(image);
                    });
        } catch (RuntimeException | Error e) {
            bug.accept(e);
        }
    }

    private void put(Image image) {
        view.setImage(image);
        fit();
    }

    private void fit() {
        Image image = view.getImage();
        if (image == null) return;
        double w = Math.max(50, room.getWidth() - MARGIN);
        double h = Math.max(50, room.getHeight() - MARGIN);
        double scale = Math.min(w / image.getWidth(), h / image.getHeight());
        view.setFitWidth(image.getWidth() * Math.min(1, scale));
    }

    private static String caption(ExportChoices choices) {
        if (choices.format().figure() == null) return "What the file will hold";
        if (!choices.format().isPicture()) return "The surface, as a mesh";
        var size = choices.size();
        String text =
                "%s \u00d7 %s %s"
                        .formatted(number(size.width()), number(size.height()), size.unit());
        if (!choices.format().hasPixels()) return text;
        Paper paper = size.paper();
        return "%s, %.0f \u00d7 %.0f pixels"
                .formatted(
                        text,
                        Math.rint(paper.width() * choices.dpi() / POINTS_PER_INCH),
                        Math.rint(paper.height() * choices.dpi() / POINTS_PER_INCH));
    }

    private static String number(double v) {
        return SheetSize.number(v);
    }

    private String numbers(ExportFormat format) {
        if (format.equals(ExportFormat.NPZ))
            return source.output().arrays().entrySet().stream()
                    .limit(MOST_LINES)
                    .map(ExportPreview::line)
                    .collect(Collectors.joining("\n"));
        return source.output().tables().stream()
                .limit(MOST_LINES)
                .map(ExportPreview::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Map.Entry<String, Array> array) {
        return array.getKey()
                + "   "
                + Arrays.stream(array.getValue().shape())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" \u00d7 "));
    }

    private static String line(Output.Table table) {
        int rows = table.columns().isEmpty() ? 0 : table.columns().getFirst().cells().size();
        return "%s   %d rows of %d columns".formatted(table.name(), rows, table.columns().size());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
