package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.cli.Interrupt;
import saddleback.app.cli.Program;
import saddleback.app.cli.Terminal;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.gui.figure.GridPicture;
import saddleback.app.labs.Catalogue;
import saddleback.app.look.Sight;
import saddleback.app.work.Origin;
import saddleback.app.work.Work;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

/** What is on the screen leaves the program as it is seen. */
class ExportingTest {
    @TempDir Path folder;
    private OpenFrame open;

    @BeforeEach
    void open() throws Exception {
        open = OpenFrame.small(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Bench<?, ?> bench() {
        return Objects.requireNonNull(open.bench());
    }

    private void turn() throws Exception {
        FigurePane surface = open.page().figures().grid().panes().getFirst();
        Point2D middle = Hand.middle(surface);
        open.hand().drag(middle, middle.add(60, 25), MouseButton.PRIMARY);
    }

    private void showOnlyTheSurface() throws Exception {
        Hand.run(() -> bench().show(List.of(names().getFirst())));
        Hand.await("one", () -> open.page().figures().grid().panes().size() == 1);
    }

    private List<String> names() {
        return Objects.requireNonNull(bench().outcome().get()).figures().stream()
                .map(Figure::name)
                .toList();
    }

    private static String clipboard() throws Exception {
        return Hand.fx(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private static void clear() throws Exception {
        Hand.run(
                () -> {
                    var nothing = new ClipboardContent();
                    nothing.putString("nothing");
                    Clipboard.getSystemClipboard().setContent(nothing);
                });
    }

    private String line() throws Exception {
        clear();
        open.menu("menu-copy-command");
        Hand.await("copied", () -> copied());
        return clipboard();
    }

    private static boolean copied() {
        return String.valueOf(Clipboard.getSystemClipboard().getString()).startsWith("saddleback");
    }

    /** A line as a shell takes it apart. */
    private static List<String> arguments(String line) throws Exception {
        Process shell =
                new ProcessBuilder("sh", "-c", "printf '%s\\000' " + line.replace('\n', ' '))
                        .start();
        String all = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor());
        return List.of(all.split("\0"));
    }

    /** Runs a line in the program itself; the figures go into a folder. */
    private Path ran(String line, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(arguments(line));
        assertEquals("saddleback", arguments.removeFirst());
        Path out = folder.resolve("out");
        arguments.addAll(List.of("--out", out.toString(), "--formats", "png"));
        arguments.addAll(List.of(more));
        var text = new ByteArrayOutputStream();
        var stream = new PrintStream(text, true, StandardCharsets.UTF_8);
        int code =
                new Program(Catalogue.PAGES, new Terminal(stream, stream, false), new Interrupt())
                        .run(arguments.toArray(String[]::new));
        assertEquals(0, code, text.toString(StandardCharsets.UTF_8));
        return out;
    }

    private static void assertSamePicture(Path expected, Path actual) throws Exception {
        BufferedImage a = ImageIO.read(expected.toFile());
        BufferedImage b = ImageIO.read(actual.toFile());
        assertEquals(a.getWidth(), b.getWidth());
        assertEquals(a.getHeight(), b.getHeight());
        assertArrayEquals(pixels(a), pixels(b));
    }

    private static int[] pixels(BufferedImage i) {
        return i.getRGB(0, 0, i.getWidth(), i.getHeight(), null, 0, i.getWidth());
    }

    @Test
    void theCopiedLineGivesTheFigureThatIsExported() throws Exception {
        open.ask(bench(), "settings.x.points=9");
        open.ask(bench(), "seed=4");
        open.awaitAnswer();
        turn();
        Hand.run(() -> bench().see(Looks.magma(bench().work().get().appearance()), true));
        showOnlyTheSurface();
        Path usual = ran(line(), "--size", "4x3", "--dpi", "150").resolve("figure-1.png");
        String line = clipboard();
        assertTrue(line.contains("settings.x.points=9") && line.contains("seed=4"), line);
        assertTrue(line.contains("magma") && line.contains("azimuth"), line);
        ExportWindow export = ExportWindow.of(open);
        export.choose("#export-format", "PNG picture").choose("#export-unit", "in");
        export.put("#export-width", "4").put("#export-height", "3").put("#export-dpi", "150");
        Path exported = export.write(folder.resolve("exported.png"));
        export.close();
        assertSamePicture(exported, usual);
        BufferedImage plain =
                Png.image(
                        Objects.requireNonNull(bench().outcome().get()).figures().getFirst(),
                        Paper.inches(4, 3),
                        150,
                        Theme.LIGHT);
        assertFalse(
                Arrays.equals(pixels(plain), pixels(ImageIO.read(usual.toFile()))),
                "as the lab draws it is another picture");
    }

    @Test
    void aLineOfADarkWindowGivesDarkFigures() throws Exception {
        Hand.run(() -> open.window().desk().theme().set(Themes.DARK));
        Path out = ran(line());
        BufferedImage image = ImageIO.read(out.resolve("figure-1.png").toFile());
        assertEquals(Theme.DARK.ground(), image.getRGB(0, 0) & 0xffffff);
    }

    @Test
    void sightsOfFiguresThatAreNoMoreAreLeftOut() throws Exception {
        Hand.run(
                () ->
                        bench().see(
                                        bench().work()
                                                .get()
                                                .appearance()
                                                .with("gone", Sight.WHOLE.with(Camera.defaults())),
                                        true));
        String line = line();
        assertFalse(line.contains("gone"), line);
        ran(line);
    }

    private void fresh() throws Exception {
        Hand.run(
                () ->
                        open.window()
                                .show(
                                        open.window()
                                                .desk()
                                                .open(
                                                        Work.opened(
                                                                bench().work().get().experiment(),
                                                                new Origin.Fresh()))));
        open.awaitAnswer();
    }

    @Test
    void anExperimentThatIsInNoFileIsSavedFirst() throws Exception {
        fresh();
        clear();
        Path file = folder.resolve("now.json");
        open.files().answer(file);
        open.menu("menu-copy-command");
        OpenFrame.answer("Save\u2026");
        Hand.await("copied", ExportingTest::copied);
        assertEquals(List.of("saddleback", "run", file.toString()), arguments(clipboard()));
        assertTrue(Files.exists(ran(clipboard()).resolve("figure-1.png")));
        assertEquals("now \u2014 Saddleback", open.title());
    }

    @Test
    void orTheLineIsCopiedAndTheStatusSaysWhatToDo() throws Exception {
        fresh();
        clear();
        open.menu("menu-copy-command");
        OpenFrame.answer("Cancel");
        assertEquals("nothing", clipboard());
        open.menu("menu-copy-command");
        OpenFrame.answer("Copy anyway");
        Hand.await("copied", ExportingTest::copied);
        assertEquals(List.of("saddleback", "run", "experiment.json"), arguments(clipboard()));
        assertEquals(
                "command line copied; save the experiment as experiment.json where you run it",
                open.status());
    }

    @Test
    void thePictureOnTheClipboardIsPaintedFine() throws Exception {
        turn();
        clear();
        open.menu("menu-copy-picture");
        Hand.await("copied", () -> Clipboard.getSystemClipboard().getImage() != null);
        Image image = Hand.fx(() -> Clipboard.getSystemClipboard().getImage());
        var grid = open.page().figures().grid();
        assertEquals(GridPicture.FINE * Hand.fx(grid::getWidth), image.getWidth(), 1);
        assertEquals(GridPicture.FINE * Hand.fx(grid::getHeight), image.getHeight(), 1);
        for (FigurePane pane : grid.panes()) assertPainted(pane, image);
    }

    /** The pane's figure stands in the picture at the pane's place as the painter paints it. */
    private static void assertPainted(FigurePane pane, Image image) throws Exception {
        Figure seen =
                Hand.fx(
                        () ->
                                pane.appearanceProperty()
                                        .get()
                                        .of(Objects.requireNonNull(pane.figureProperty().get())));
        double scale = pane.scale();
        BufferedImage fine =
                Png.image(
                        seen,
                        new Paper(pane.getWidth() / scale, pane.getHeight() / scale),
                        72 * scale * GridPicture.FINE,
                        Theme.LIGHT);
        int left = (int) (pane.getLayoutX() * GridPicture.FINE);
        int top = (int) (pane.getLayoutY() * GridPicture.FINE);
        for (int y = 0; y < fine.getHeight(); y += 7)
            for (int x = 0; x < fine.getWidth(); x += 5)
                assertEquals(
                        fine.getRGB(x, y),
                        image.getPixelReader().getArgb(left + x, top + y),
                        "pixel " + x + ", " + y);
    }

    @Test
    void everyKindOfFileIsWritten() throws Exception {
        showOnlyTheSurface();
        ExportWindow export = ExportWindow.of(open);
        assertStarts("%PDF", export.choose("#export-format", "PDF page"), "f.pdf");
        assertStarts("<?xml", export.choose("#export-format", "SVG picture"), "f.svg");
        assertStarts("ply\n", export.choose("#export-format", "Surface, PLY"), "f.ply");
        assertStarts("PK", export.choose("#export-format", "Numbers (npz)"), "f.npz");
        export.choose("#export-format", "Animated GIF").choose("#export-motion", "Turntable");
        export.put("#export-width", "3").put("#export-height", "2.5").put("#export-dpi", "36");
        assertStarts("GIF89a", export, "f.gif");
        export.close();
        assertEquals(72, frames(folder.resolve("f.gif")));
    }

    private void assertStarts(String magic, ExportWindow export, String name) throws Exception {
        Path file = export.write(folder.resolve(name));
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(all.startsWith(magic), all.substring(0, 40));
    }

    private static int frames(Path gif) throws Exception {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aRecordedWayOfTheCameraIsAnAnimation() throws Exception {
        showOnlyTheSurface();
        MenuButton cameras = open.hand().find(MenuButton.class, "#cameras");
        var record =
                (CheckMenuItem)
                        cameras.getItems().stream()
                                .filter(i -> "camera-record".equals(i.getId()))
                                .findFirst()
                                .orElseThrow();
        Hand.run(() -> record.setSelected(true));
        turn();
        turn();
        ExportWindow export = ExportWindow.of(open);
        export.choose("#export-format", "Animated GIF");
        assertEquals(List.of("Turntable", "Camera path"), export.offered("#export-motion"));
        export.close();
        Hand.run(() -> record.setSelected(false));
        assertEquals(1, Hand.fx(() -> open.page().figures().cameraPaths().size()));
    }
}
