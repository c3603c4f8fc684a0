package saddleback.app.gui.figure;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import org.jspecify.annotations.Nullable;

import saddleback.app.look.Appearance;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Figures in the grid that leaves each the most room, with their probes linked. Panes are kept, so
 * that pictures do not flicker.
 */
public final class FigureGrid extends GridPane {
    private static final double GAP = 6;

    /** Width over height at which figures look best. */
    private static final double SHAPE = 1.25;

    private final FigurePainter painter;
    private final List<FigurePane> panes = new ArrayList<>();
    private final ObjectProperty<@Nullable Probe> probe = new SimpleObjectProperty<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.defaults());
    private PointHandler onPoint = (_, _, _, _) -> {};
    private ProbeHandler onProbe = (_, _) -> {};
    private DragTaker onDrag = (_, _) -> false;
    private StepTaker onStep = (_, _, _, _) -> false;
    private BiConsumer<Appearance, Boolean> onAppearance = (_, _) -> {};
    private boolean telling;
    private int columns;

    /** Hears of a click on data. */
    @FunctionalInterface
    public interface PointHandler {
        /** A place in a panel of a figure was clicked, in data units. */
        void at(int figure, int panel, double x, double y);
    }

    /** Hears where the mouse is. */
    @FunctionalInterface
    public interface ProbeHandler {
        /** What lies under the mouse in a figure is now this; null for nothing. */
        void at(int figure, @Nullable Probe probe);
    }

    /** Hears of drags in flat panels, and may take them. */
    @FunctionalInterface
    public interface DragTaker {
        /** The mouse was dragged in a figure; false to let it move what the panel shows. */
        boolean take(int figure, DragHandler.Drag drag);
    }

    /** Hears of arrow keys on flat panels, and may take them. */
    @FunctionalInterface
    public interface StepTaker {
        /** An arrow key was pressed on a panel; false to let it move what the panel shows. */
        boolean take(int figure, int panel, int right, int up);
    }

    /** No figures. */
    public FigureGrid(FigurePainter painter) {
        this.painter = painter;
        setHgap(GAP);
        setVgap(GAP);
        getStyleClass().add("figure-grid");
        setMinSize(0, 0);
        widthProperty().addListener((_, _, _) -> place());
        heightProperty().addListener((_, _, _) -> place());
    }

    /** Shows figures, at least one. */
    public void show(List<Figure> figures) {
        if (figures.size() != panes.size()) arrange(figures.size());
        for (int i = 0; i < figures.size(); i++) panes.get(i).setFigure(figures.get(i));
    }

    /** The panes, in the figures' order. */
    public List<FigurePane> panes() {
        return List.copyOf(panes);
    }

    /** What lies under the mouse in any pane; null for nothing. */
    public ObjectProperty<@Nullable Probe> probeProperty() {
        return probe;
    }

    /** Colours and letters of all. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** How all are seen. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** Marks all pictures as not up to date. */
    public void setStale(boolean stale) {
        for (FigurePane p : panes) p.setStale(stale);
    }

    /** Takes clicks on data. */
    public void setOnPoint(PointHandler handler) {
        onPoint = handler;
    }

    /** Told each time what lies under the mouse changes. */
    public void setOnProbe(ProbeHandler handler) {
        onProbe = handler;
    }

    /** Asked first of every drag with the first button and without Shift in a flat panel. */
    public void setOnDrag(DragTaker handler) {
        onDrag = handler;
    }

    /** Asked first of every arrow key without Shift on a flat panel. */
    public void setOnStep(StepTaker handler) {
        onStep = handler;
    }

    /**
     * Told how the figures are seen when a gesture changes it; the flag tells whether the gesture
     * has ended.
     */
    public void setOnAppearance(BiConsumer<Appearance, Boolean> handler) {
        onAppearance = handler;
    }

    private void arrange(int count) {
        while (panes.size() > count) panes.removeLast();
        while (panes.size() < count) panes.add(pane(panes.size()));
        columns = 0;
        place();
    }

    /**
     * Puts the panes into as many columns as leave each the most room. Those for which there is no
     * full row share the first row, as the first figures matter most; a single one has the last.
     */
    private void place() {
        int best = columns(panes.size(), getWidth(), getHeight());
        if (best == columns || panes.isEmpty()) return;
        columns = best;
        getChildren().clear();
        int rows = Math.ceilDiv(panes.size(), best);
        int few = panes.size() - (rows - 1) * best;
        int shorter = few > 1 ? 0 : rows - 1;
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int count = row == shorter ? few : best;
            int span = count == best ? few : best;
            for (int i = 0; i < count; i++) add(panes.get(at++), i * span, row, span, 1);
        }
        equal(best * few, rows);
    }

    private FigurePane pane(int index) {
        FigurePane pane = new FigurePane(painter);
        pane.setId("figure-" + (index + 1));
        pane.themeProperty().bind(theme);
        pane.setAppearance(appearance.get());
        pane.appearanceProperty().addListener((_, _, a) -> tell(a, false));
        appearance.addListener((_, _, a) -> pane.setAppearance(a));
        pane.setOnSight(_ -> tell(pane.appearanceProperty().get(), true));
        pane.probeProperty().addListener((_, _, p) -> probed(index, p));
        pane.linkedProperty().bind(probe);
        pane.setOnDrag(drag -> onDrag.take(index, drag));
        pane.setOnStep((panel, right, up) -> onStep.take(index, panel, right, up));
        pane.setOnPoint((panel, x, y) -> onPoint.at(index, panel, x, y));
        return pane;
    }

    private void probed(int index, @Nullable Probe under) {
        probe.set(under);
        onProbe.at(index, under);
    }

    /** One pane's gesture is seen by all. */
    private void tell(Appearance a, boolean finished) {
        if (telling || (a.equals(appearance.get()) && !finished)) return;
        telling = true;
        appearance.set(a);
        telling = false;
        onAppearance.accept(a, finished);
    }

    /** The number of columns that leaves panes the longest sides at the usual shape. */
    static int columns(int count, double width, double height) {
        if (!(width > 0 && height > 0)) return Math.max(1, (int) Math.ceil(Math.sqrt(count)));
        int best = 1;
        double most = 0;
        for (int c = 1; c <= count; c++) {
            double size = Math.min(width / c / SHAPE, height / Math.ceilDiv(count, c));
            if (size > most) {
                most = size;
                best = c;
            }
        }
        return best;
    }

    private void equal(int columns, int rows) {
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int c = 0; c < columns; c++) {
            var across = new ColumnConstraints();
            across.setPercentWidth(100.0 / columns);
            across.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(across);
        }
        for (int r = 0; r < rows; r++) {
            var down = new RowConstraints();
            down.setPercentHeight(100.0 / rows);
            down.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(down);
        }
    }
}
