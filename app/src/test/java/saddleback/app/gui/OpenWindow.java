package saddleback.app.gui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.work.Origin;
import saddleback.app.work.Places;
import saddleback.app.work.Work;
import saddleback.engine.Experiment;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.viz.paint.PlaneLayout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A window under a hand, with folders of its own and a small experiment that runs in a moment. */
@SuppressWarnings("try") // a hand that waits may be interrupted
final class OpenWindow implements AutoCloseable {
    /** Wide enough for labs, two figures and settings; the headless screen is 1000 pixels wide. */
    static final double WIDTH = 1000;

    static final double HEIGHT = 700;

    /** Two moons, eight units, a plane of 11 by 11 points. */
    static final String SMALL =
            """
            {"format": 1, "lab": "surface", "seed": 3, "problem": {
              "data": {"generate": {"two-moons": {"examples": 60}}},
              "network": {"layers": [{"dense": 8}, "tanh", {"dense": 2}]},
              "loss": "cross-entropy",
              "weights": {"train": {"method": {"adam": {"rate": 0.05}}, "epochs": 10}}},
             "settings": {"directions": {"random": {}},
              "x": {"from": -1, "to": 1, "points": 11},
              "y": {"from": -1, "to": 1, "points": 11}}}
            """;

    private static final int MOST_TURNS = 200;

    private final Path folder;
    private final ScriptedFiles files = new ScriptedFiles();
    private final Window window;
    private final Hand hand;

    private OpenWindow(List<LabPage<?, ?>> pages, Path folder, double width, double height)
            throws Exception {
        this.folder = folder;
        Places places =
                new Places(
                        folder.resolve("cache"),
                        folder.resolve("state"),
                        folder.resolve("config"),
                        null);
        Hand.startToolkit();
        window = Hand.fx(() -> new Window(new GuiStart(pages, null), places, files));
        hand = Hand.on(Hand.fx(() -> stage(window, width, height)));
    }

    /** A stage as the program's own, in the corner of the screen. */
    private static Stage stage(Window window, double width, double height) {
        Scene scene = new Scene(window.root(), width, height);
        Themes.style(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    /** A window on the welcome page; nothing has been computed. */
    static OpenWindow welcome(Path folder) throws Exception {
        return new OpenWindow(Catalogue.PAGES, folder, WIDTH, HEIGHT);
    }

    /** A window on the welcome page with other labs. */
    static OpenWindow with(List<LabPage<?, ?>> pages, Path folder) throws Exception {
        return new OpenWindow(pages, folder, WIDTH, HEIGHT);
    }

    /** A window with the small experiment in front, answered and drawn. */
    static OpenWindow small(Path folder) throws Exception {
        OpenWindow w = welcome(folder);
        w.open(SMALL);
        w.awaitAnswer();
        w.awaitFigures(2);
        return w;
    }

    /** The small experiment with one piece of its text in place of another. */
    static String small(String instead, String of) {
        if (!SMALL.contains(of)) throw new IllegalArgumentException("of: in the text, was " + of);
        return SMALL.replace(of, instead);
    }

    /** An experiment of the surface lab, read as from a file in this window's folder. */
    Experiment<?> experiment(String text) {
        return ExperimentFile.parse(
                text.getBytes(StandardCharsets.UTF_8),
                "small",
                folder,
                Catalogue.PAGES.stream().<Lab<?, ?>>map(LabPage::lab).toList(),
                List.of());
    }

    /** Writes the text of an experiment into the window's folder. */
    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Brings an experiment to the front as when it was opened; it begins to be computed. */
    void open(String text) throws Exception {
        Work work = Work.opened(experiment(text), new Origin.Fresh());
        Hand.run(() -> window.show(window.desk().open(work)));
    }

    /** Waits until the experiment in front is answered. */
    void awaitAnswer() throws Exception {
        Hand.await("an answer", () -> bench().answered() && bench().task().get() == null);
    }

    /** Waits until so many figures are drawn, and the last wish of each is. */
    void awaitFigures(int count) throws Exception {
        Hand.await(
                count + " figures",
                () ->
                        panes().size() == count
                                && panes().stream().allMatch(p -> p.picture() != null));
        rest();
    }

    /** Waits until no figure has been painted anew for a while; they must come to rest. */
    void rest() throws Exception {
        int quiet = 0;
        int before = -1;
        for (int turn = 0; quiet < 6; turn++) {
            if (turn > MOST_TURNS) throw new AssertionError("figures are painted without end");
            Hand.settle();
            Thread.sleep(50);
            int now = Hand.fx(() -> panes().stream().mapToInt(p -> p.pictures().get()).sum());
            quiet = now == before ? quiet + 1 : 0;
            before = now;
        }
    }

    Window window() {
        return window;
    }

    Hand hand() {
        return hand;
    }

    ScriptedFiles files() {
        return files;
    }

    /** The folder of everything the window keeps. */
    Path folder() {
        return folder;
    }

    /** The bench in front; there must be one. */
    Bench<?, ?> bench() {
        return Objects.requireNonNull(window.desk().front().get(), "no bench in front");
    }

    /** The page in front; there must be one. */
    BenchPage page() {
        return Objects.requireNonNull(window.page(), "no page in front");
    }

    /** The result in front. */
    SurfaceResult result() {
        return (SurfaceResult) Objects.requireNonNull(bench().outcome().get()).result();
    }

    /** The panes of the first mode. */
    List<FigurePane> panes() {
        return page().figures().grid().panes();
    }

    /** Scrolls until the node of this CSS selector is seen, as a person does with the wheel. */
    <T extends Node> T reach(Class<T> type, String selector) throws Exception {
        T node = hand.find(type, selector);
        Hand.run(() -> scrollTo(node));
        return node;
    }

    private static void scrollTo(Node node) {
        Node inner = node;
        while (inner != null && !(inner instanceof ScrollPane)) inner = inner.getParent();
        if (!(inner instanceof ScrollPane scroll)) return;
        Node content = scroll.getContent();
        double hidden =
                content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double y =
                content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getCenterY()
                        - scroll.getViewportBounds().getHeight() / 2;
        if (hidden > 0) scroll.setVvalue(Math.clamp(y / hidden, 0, 1));
    }

    /** Clicks on what may have to be scrolled to first. */
    void click(String selector) throws Exception {
        hand.click(reach(Node.class, selector));
    }

    /** Types a number into the field of this CSS selector in place of what is there. */
    void enter(String selector, String number) throws Exception {
        click(selector);
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(number);
        hand.press(KeyCode.ENTER);
    }

    /** Chooses the next entry of the combo box of this CSS selector, or a later one. */
    void chooseNext(String selector, int steps) throws Exception {
        Node box = reach(Node.class, selector);
        Hand.run(box::requestFocus);
        for (int i = 0; i < steps; i++) hand.press(KeyCode.DOWN);
    }

    /** Chooses a tab on the right by its title. */
    void tab(String title) throws Exception {
        Node side = hand.find(Node.class, "#side-panel");
        Node header =
                Hand.fx(
                        () ->
                                side.lookupAll(".tab-label").stream()
                                        .filter(n -> ((Labeled) n).getText().equals(title))
                                        .findFirst()
                                        .orElseThrow());
        hand.click(header);
    }

    /** Where a place of a pane's first panel, in data units, is on the screen. */
    static Point2D place(FigurePane pane, double x, double y) {
        var layout = pane.layoutOfPicture().orElseThrow();
        var at = ((PlaneLayout) layout.panels().getFirst()).point(x, y);
        return pane.localToScreen(at.getX() * pane.scale(), at.getY() * pane.scale());
    }

    /** The picture of a pane as it is painted, waited for. */
    Image picture(int pane) throws Exception {
        rest();
        // A pane has two pictures that take turns: what is kept must be a copy.
        return Hand.fx(() -> Pixels.copy(Objects.requireNonNull(panes().get(pane).picture())));
    }

    /** What the label or button of this CSS selector says. */
    String text(String selector) throws Exception {
        Labeled node = hand.find(Labeled.class, selector);
        return Hand.fx(node::getText);
    }

    /** Whether the node of this CSS selector is there and visible with all around it. */
    boolean sees(String selector) throws Exception {
        return Hand.fx(() -> visible(hand.stage().getScene().lookup(selector)));
    }

    static boolean visible(Node node) {
        if (node == null || node.getScene() == null) return false;
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return true;
    }

    /** All words of labels inside the node of this CSS selector that are seen. */
    List<String> words(String selector) throws Exception {
        Node node = hand.find(Node.class, selector);
        return Hand.fx(
                () ->
                        node.lookupAll(".label").stream()
                                .filter(OpenWindow::visible)
                                .map(n -> ((Label) n).getText())
                                .toList());
    }

    @Override
    public void close() throws Exception {
        Hand.run(window::close);
        hand.close();
    }
}
