package saddleback.app.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.export.ExportChoices;
import saddleback.app.export.ExportFormat;
import saddleback.app.export.Saddles;
import saddleback.app.gui.Hand;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class ExportDialogTest {
    @TempDir Path folder;

    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final List<Path> written = new CopyOnWriteArrayList<>();
    private Hand hand;

    @SuppressWarnings("NullAway.Init") // made by every test
    private ExportDialog dialog;

    @BeforeEach
    void open() throws Exception {
        Hand.startToolkit();
        Hand.run(
                () ->
                        Application.setUserAgentStylesheet(
                                new PrimerLight().getUserAgentStylesheet()));
        hand =
                Hand.on(
                        () -> {
                            dialog =
                                    new ExportDialog(
                                            Saddles.source(1),
                                            ExportChoices.usual(Saddles.source(1).figure()),
                                            new ExportDialog.Site(
                                                    this::save,
                                                    folder,
                                                    "surface",
                                                    (files, _) -> written.addAll(files),
                                                    bugs::add));
                            return dialog.node();
                        },
                        940,
                        600);
    }

    private Optional<Path> save(String title, Path where, String name, String ending) {
        return Optional.of(where.resolve(name + ending));
    }

    @AfterEach
    void close() throws Exception {
        Hand.run(dialog::close);
        hand.close();
        assertEquals(List.of(), bugs);
    }

    private void choose(String format) throws Exception {
        ComboBox<ExportFormat> box = formats();
        ExportFormat wanted =
                Hand.fx(
                        () ->
                                box.getItems().stream()
                                        .filter(f -> f.ending().equals(format))
                                        .findFirst()
                                        .orElseThrow());
        hand.click(box);
        // By keys, as a person without a mouse does.
        int steps =
                Hand.fx(
                        () ->
                                box.getItems().indexOf(wanted)
                                        - box.getItems().indexOf(box.getValue()));
        for (int i = 0; i < steps; i++) hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        Hand.await("format " + format, () -> box.getValue().equals(wanted));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ExportFormat> formats() throws Exception {
        return (ComboBox<ExportFormat>) hand.find(ComboBox.class, "#export-format");
    }

    private void put(String field, String text) throws Exception {
        TextField f = hand.find(TextField.class, field);
        hand.click(f);
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
    }

    private String message() throws Exception {
        Label label = hand.find(Label.class, "#export-message");
        return Hand.fx(label::getText);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void writesAPictureOfTheSizeAskedFor() throws Exception {
        choose(".png");
        put("#export-width", "10.16");
        put("#export-height", "5.08");
        put("#export-dpi", "150");
        Label caption = hand.find(Label.class, "#export-caption");
        assertEquals("10.16 \u00d7 5.08 cm, 600 \u00d7 300 pixels", Hand.fx(caption::getText));
        hand.click("#export-run");
        Hand.await("written", () -> !written.isEmpty());
        assertEquals(List.of(folder.resolve("surface.png")), written);
        BufferedImage image = ImageIO.read(folder.resolve("surface.png").toFile());
        assertEquals(600, image.getWidth());
        assertEquals(300, image.getHeight());
        assertTrue(
                Files.readString(folder.resolve("surface.png"), StandardCharsets.ISO_8859_1)
                        .contains("\"lab\": \"saddle\""));
        assertEquals("Written: surface.png", message());
    }

    @Test
    void showsThePictureInItsProportions() throws Exception {
        ImageView view = hand.find(ImageView.class, "#export-picture");
        Hand.await("a picture", () -> view.getImage() != null);
        put("#export-width", "20");
        put("#export-height", "5");
        Hand.await(
                "four to one",
                () -> {
                    double w = view.getLayoutBounds().getWidth();
                    double h = view.getLayoutBounds().getHeight();
                    return Math.abs(w / h - 4) < 0.02;
                });
    }

    @Test
    void aWrongSizeIsToldAndNotWritten() throws Exception {
        put("#export-width", "0.1");
        assertEquals("width: 1 to 200 cm, was 0.1", message());
        Button run = hand.find(Button.class, "#export-run");
        assertTrue(Hand.fx(run::isDisabled));
        put("#export-width", "abc");
        assertEquals("width: a number, was abc", message());
        put("#export-width", "12");
        assertEquals("", message());
        assertFalse(Hand.fx(run::isDisabled));
        choose(".png");
        put("#export-dpi", "9");
        assertEquals("dpi: 36 to 2400, was 9", message());
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        choose(".apng");
        ComboBox<?> motion = hand.find(ComboBox.class, "#export-motion");
        Hand.run(() -> motion.getSelectionModel().select(1));
        hand.click("#export-run");
        Button cancel = hand.find(Button.class, "#export-cancel");
        Hand.await("writing", () -> cancel.getText().equals("Cancel"));
        hand.click(cancel);
        Hand.await("cancelled", () -> cancel.getText().equals("Close"));
        assertEquals("Cancelled; nothing was written.", message());
        // The writing thread clears up after the window has been told.
        for (int i = 0; i < 200 && !files().isEmpty(); i++) Hand.settle();
        assertEquals(List.of(), files());
        assertEquals(List.of(), written);
    }

    @Test
    void copiesThePicture() throws Exception {
        put("#export-width", "5.08");
        put("#export-height", "2.54");
        hand.click("#export-copy");
        Hand.await("on the clipboard", () -> Clipboard.getSystemClipboard().hasImage());
        assertEquals(600.0, Hand.fx(() -> Clipboard.getSystemClipboard().getImage().getWidth()));
    }

    @Test
    void unitsAreConverted() throws Exception {
        put("#export-width", "5.08");
        ComboBox<?> unit = hand.find(ComboBox.class, "#export-unit");
        Hand.run(() -> unit.getSelectionModel().select(1));
        TextField width = hand.find(TextField.class, "#export-width");
        assertEquals("2", Hand.fx(width::getText));
        ComboBox<?> preset = hand.find(ComboBox.class, "#export-preset");
        Hand.run(() -> preset.getSelectionModel().select(2));
        assertEquals("13.33", Hand.fx(width::getText));
        TextField font = hand.find(TextField.class, "#export-font");
        assertEquals("18", Hand.fx(font::getText));
    }

    @Test
    void numbersAreListed() throws Exception {
        choose(".npz");
        hand.click("#export-run");
        Hand.await("written", () -> !written.isEmpty());
        assertEquals(List.of("surface.npz"), files());
    }
}
