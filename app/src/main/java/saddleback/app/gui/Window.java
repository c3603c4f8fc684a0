package saddleback.app.gui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.FigurePane;
import saddleback.app.gui.figure.Probe;
import saddleback.app.gui.form.FormSite;
import saddleback.app.lecture.ResultSource;
import saddleback.app.work.Places;
import saddleback.app.work.ResultCache;
import saddleback.app.work.Workspace;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The window's content: labs on the left, work in the middle, settings on the right, progress
 * below. On the window's thread.
 */
final class Window {
    private static final double SIDE = 338;
    private static final double MOST_SIDE = 0.4;
    private static final double USUAL_LETTERS = 14;

    private final BorderPane root = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane();
    private final Map<Bench<?, ?>, BenchPage> pages = new HashMap<>();
    private final Set<Bench<?, ?>> followed = new HashSet<>();
    private final ObjectProperty<@Nullable Probe> probe = new SimpleObjectProperty<>();
    private final Journal journal = new Journal();
    private final Faults faults = new Faults(journal);
    private final Background background = new Background(faults);
    private final FigurePainter painter = new FigurePainter(faults::bug);
    private final StatusBar status = new StatusBar(journal);
    private final List<Runnable> ends = new ArrayList<>();
    private final Runs runs;
    private final Desk desk;
    private final VBox left = new VBox();
    private final LabList labs;
    private final WindowFiles files;
    private final WindowActions actions;
    private final WelcomePage welcome;
    private final FigurePane hero;
    private final Memory memory;
    private final Lecturing lecturing;
    private volatile long cacheBytes;
    private final Panels panels = new Panels();
    private final Title title;
    private double sideWidth = SIDE;
    private String refusal = "";
    private double scale = 1;

    /** A window that waits for what a person does. */
    Window(GuiStart start, Places places, WindowFiles files) {
        this(start, places, files, false);
    }

    /**
     * A window.
     *
     * @param greeting whether a surface shall live on the welcome page; it is fetched while the
     *     window is laid out
     */
    Window(GuiStart start, Places places, WindowFiles files, boolean greeting) {
        this.files = files;
        memory = new Memory(places, background, journal);
        ResultCache cache =
                new ResultCache(
                        places.cache(),
                        places.prepared(),
                        ResultCache.programVersion(),
                        () -> cacheBytes);
        memory.preferences().subscribe(p -> cacheBytes = p.cacheBytes());
        ResultSource source = ResultSource.cached(cache);
        runs = new Runs(source, this::failed);
        desk = new Desk(start.pages(), runs);
        title = new Title(desk);
        labs = new LabList(start.pages(), this::choose);
        left.getChildren().setAll(labs, new PinList(desk, p -> actions().reopen(p)));
        VBox.setVgrow(labs, Priority.ALWAYS);
        hero = new FigurePane(painter);
        hero.setId("hero");
        lecturing = new Lecturing(desk, source, painter, faults);
        actions = new WindowActions(this, cache);
        if (greeting) actions.opening().greeting(source, this::greet);
        welcome =
                new WelcomePage(
                        hero,
                        start.pages().stream().flatMap(p -> p.demos().stream()).toList(),
                        actions,
                        desk.theme());
        assemble();
    }

    private void assemble() {
        root.setId("window");
        root.addEventHandler(KeyEvent.KEY_PRESSED, new SizeKeys(actions::zoom));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        root.setTop(new VBox(Menus.of(desk.pages(), actions), faults.strip()));
        root.setLeft(left);
        root.setCenter(split);
        root.setBottom(status);
        SplitPane.setResizableWithParent(middle, true);
        split.getItems().setAll(middle);
        split.getStyleClass().add("edge-to-edge");
        probe.addListener((_, _, p) -> status.probe(p == null ? "" : p.text()));
        desk.front().addListener((_, _, b) -> front(b));
        desk.theme()
                .subscribe(
                        t -> {
                            t.dress();
                            hero.themeProperty().set(t.figures());
                        });
        memory.preferences().subscribe(p -> scale(p.scale()));
        memory.recent().subscribe(welcome::recent);
        panels.shown(Panels.LABS).addListener((_, _, on) -> root.setLeft(on ? left : null));
        panels.shown(Panels.STATUS).addListener((_, _, on) -> root.setBottom(on ? status : null));
        panels.shown(Panels.SIDE).addListener((_, _, _) -> side(page()));
        front(null);
    }

    private void escape(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) status.stop();
    }

    Lecturing lecturing() {
        return lecturing;
    }

    Memory memory() {
        return memory;
    }

    /** Everything that is open. */
    Workspace workspace() {
        return new Workspace(desk.works(), List.copyOf(desk.pins()), Arranged.of(this));
    }

    /** A small picture of the window, as a PNG file's bytes. */
    byte[] thumbnail() {
        return Thumbnail.of(root);
    }

    Parent root() {
        return root;
    }

    Desk desk() {
        return desk;
    }

    Background background() {
        return background;
    }

    Faults faults() {
        return faults;
    }

    Journal journal() {
        return journal;
    }

    StatusBar status() {
        return status;
    }

    FigurePainter painter() {
        return painter;
    }

    WindowFiles files() {
        return files;
    }

    WindowActions actions() {
        return actions;
    }

    WelcomePage welcome() {
        return welcome;
    }

    FigurePane hero() {
        return hero;
    }

    /** The page of the bench in front, if one is. */
    @Nullable BenchPage page() {
        Bench<?, ?> b = desk.front().get();
        return b == null ? null : pages.get(b);
    }

    private void choose(String id) {
        desk.bring(id.equals(LabList.WELCOME) ? null : desk.bench(id));
    }

    /** Shows a bench that was opened and computes its answer. */
    void show(Bench<?, ?> bench) {
        desk.bring(bench);
        if (!bench.answered()) bench.run();
    }

    /** Lets a bench's first figure live on the welcome page. */
    void greet(Bench<?, ?> bench) {
        follow(bench);
        bench.outcome()
                .subscribe(
                        o -> {
                            if (o != null && !o.figures().isEmpty())
                                hero.setFigure(o.figures().getFirst());
                        });
        if (!bench.answered()) bench.run();
    }

    private void front(@Nullable Bench<?, ?> bench) {
        if (bench == null) {
            memory.look();
            middle.getChildren().setAll(welcome);
            side(null);
            labs.mark(LabList.WELCOME);
            return;
        }
        follow(bench);
        BenchPage page = pages.computeIfAbsent(bench, this::made);
        middle.getChildren().setAll(page.view());
        side(page);
        labs.mark(bench.page().lab().id());
        if (bench.outcome().get() == null && bench.task().get() == null) bench.run();
    }

    private BenchPage made(Bench<?, ?> bench) {
        FormSite site = FormSite.of(files, () -> Saving.folder(bench.work().get()));
        BenchPage made =
                BenchPage.of(
                        bench,
                        new Shared(
                                painter,
                                desk.theme(),
                                probe,
                                faults,
                                desk,
                                runs,
                                background,
                                actions::file,
                                memory.automatic(),
                                ends),
                        site,
                        actions);
        made.view().chosen().addListener((_, _, _) -> side(page()));
        return made;
    }

    /** The run of a bench is shown below. */
    private void follow(Bench<?, ?> bench) {
        if (!followed.add(bench)) return;
        if (bench.task().get() != null) status.watch(bench.task().get());
        bench.task()
                .addListener(
                        (_, _, t) -> {
                            status.watch(t);
                            if (t != null) faults.withdraw(refusal);
                        });
        bench.work()
                .addListener(
                        (_, before, now) -> {
                            if (!before.experiment().equals(now.experiment()))
                                faults.withdraw(refusal);
                        });
    }

    /** Settings beside the work, where they belong to it. */
    @SuppressWarnings("ReferenceEquality") // nodes are themselves
    private void side(@Nullable BenchPage page) {
        Mode mode = page == null ? null : page.view().chosen().get();
        boolean wanted = panels.shown(Panels.SIDE).get() && mode != null && mode.settings();
        Node panel = page == null || !wanted ? null : page.side();
        if (split.getItems().size() > 1 && split.getItems().get(1) == panel) return;
        if (split.getItems().size() > 1) {
            sideWidth = (1 - split.getDividerPositions()[0]) * width();
            split.getItems().remove(1);
        }
        if (panel == null) return;
        SplitPane.setResizableWithParent(panel, false);
        split.getItems().add(panel);
        split.setDividerPositions(1 - sideWidth / Math.max(sideWidth * 2, width()));
    }

    /** Where the settings are divided from the work, as a share of the width. */
    double divider() {
        double[] at = split.getDividerPositions();
        return at.length > 0 ? at[0] : Math.clamp(1 - sideWidth / width(), 0, 1);
    }

    /** Divides them there. */
    void divide(double at) {
        sideWidth = (1 - at) * width();
        split.setDividerPositions(at);
    }

    private double width() {
        double w = split.getWidth();
        return w > 0 ? w : root.getWidth() > 0 ? root.getWidth() - 176 : 1100;
    }

    /** Letters and controls so many times their usual size. */
    private void scale(double factor) {
        root.setStyle(factor == 1 ? "" : "-fx-font-size: " + USUAL_LETTERS * factor + "px");
        boolean open = split.getItems().size() > 1;
        double before = open ? (1 - split.getDividerPositions()[0]) * width() : sideWidth;
        sideWidth = Math.min(before * factor / scale, MOST_SIDE * width());
        scale = factor;
        if (open) split.setDividerPositions(1 - sideWidth / Math.max(sideWidth * 2, width()));
    }

    Panels panels() {
        return panels;
    }

    /** What stands in the title bar. */
    ReadOnlyStringProperty title() {
        return title.text();
    }

    /** The window on the screen, while there is one. */
    @Nullable Stage stage() {
        return root.getScene() != null && root.getScene().getWindow() instanceof Stage s ? s : null;
    }

    /** The figures in front, as their lab made them. */
    List<Figure> shown() {
        BenchPage page = page();
        return page == null ? List.of() : page.figures().shown();
    }

    private void failed(Throwable why) {
        BenchPage page = page();
        if (why instanceof IllegalArgumentException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
            if (page != null) page.side().refused(wrong);
        } else if (why instanceof OutOfMemoryError)
            refuse(
                    "More memory than %d MB is needed. Make the grid or the problem smaller, or start with SADDLEBACK_JAVA_OPTS=-Xmx8g."
                            .formatted(Runtime.getRuntime().maxMemory() >> 20));
        else faults.bug(why);
    }

    /** Says why a run came to nothing, until the next run begins. */
    private void refuse(String why) {
        refusal = why;
        faults.refused(why);
    }

    /** Ends the window's threads. */
    void close() {
        for (Bench<?, ?> b : Objects.requireNonNull(desk).benches()) b.cancel();
        ends.forEach(Runnable::run);
        runs.close();
        background.close();
        painter.close();
    }
}
