package saddleback.app.labs.patterns.draw;

import saddleback.app.labs.Control;
import saddleback.engine.labs.patterns.How;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a person handles. */
final class DrawControls {
    static final String RUN = "run";
    static final String AFRESH = "afresh";
    static final String WAY = "way";
    static final String TOOL = "tool";
    static final String WIDTH = "brush-width";
    static final String GREY = "grey";
    static final String MIRROR = "mirror";
    static final String UNDO = "undo";
    static final String REDO = "redo";
    static final String CLEAR = "clear";
    static final String INVERT = "invert";
    static final String SIZE = "board-size";
    static final String VIEW = "view";
    static final String RATE = "rate";
    static final String PACE = "pace";
    static final String OUTLINE = "outline";
    static final String GRID = "grid";
    static final String TASK = "task";
    static final String SHAPE = "shape";
    static final String LOADING = "loading";
    static final String LOAD = "load";
    static final String KEEP = "keep";

    /** The most cells along each axis of a triangulation that follows a pencil. */
    static final int FINEST = 80;

    /** Boards that are offered besides the present one, as many rows as columns. */
    static final List<Integer> SIZES = List.of(8, 10, 12, 16, 20, 24, 32, 40);

    /** What is seen. */
    static final List<String> VIEWS = List.of("All", "Drawing and loss");

    private static final List<String> TASKS =
            List.of("Nothing", "The trained network's task", "An exact fit of the targets");
    private static final double SLOWEST_RATE = 1e-5;
    private static final double FASTEST_RATE = 0.3;
    private static final double SLOWEST = 5;

    private DrawControls() {}

    /** How things are. */
    record State(
            Hand hand,
            Strokes strokes,
            Terms terms,
            boolean running,
            boolean ready,
            int view,
            String afresh,
            Loading loading) {}

    /** All of them. */
    static List<Control> of(State s) {
        var all = new ArrayList<Control>();
        boolean find = s.terms().way() == Way.FIND;
        if (find) search(s, all);
        all.add(
                new Control.Choice(
                        WAY,
                        "How it comes into the loss",
                        "Train the network at many points of a plane at once, or write a network"
                                + " down that has the drawing in its loss",
                        true,
                        Way.WORDS,
                        Way.ORDER.indexOf(s.terms().way())));
        drawing(s, all);
        if (find) training(s, all);
        else building(s, all);
        loading(s, all);
        all.add(
                new Control.Save(
                        KEEP,
                        "Use as the experiment",
                        "Writes an experiment of this lab whose target is the drawing",
                        true,
                        "drawing"));
        return all;
    }

    private static void search(State s, List<Control> all) {
        all.add(
                s.running()
                        ? new Control.Button(RUN, "Pause", "Stops where it is", true, "mdi2p-pause")
                        : new Control.Button(
                                RUN,
                                "Run",
                                "Trains until it is paused; draw meanwhile",
                                s.ready(),
                                "mdi2p-play"));
        all.add(
                new Control.Button(
                        AFRESH, "Start afresh", s.afresh(), s.ready(), "mdi2d-dice-5-outline"));
    }

    private static void drawing(State s, List<Control> all) {
        Board board = s.strokes().now();
        all.add(
                new Control.Tools(
                        TOOL,
                        "Draw with",
                        "What the mouse leaves behind on the board",
                        true,
                        Tool.ALL.stream().map(Tool::shown).toList(),
                        s.hand().tool()));
        if (s.hand().blends())
            all.add(
                    new Control.Slider(
                            GREY,
                            "Grey",
                            "From near ink at the left to near paper at the right, in ninths",
                            true,
                            1,
                            Hand.GREYS - 1,
                            s.hand().grey(),
                            false,
                            1));
        all.add(
                new Control.Slider(
                        WIDTH,
                        "Width of the brush",
                        "Cells across",
                        true,
                        1,
                        Brush.WIDEST,
                        s.hand().brush().width(),
                        false,
                        1));
        all.add(
                new Control.Switch(
                        MIRROR,
                        "Mirror left and right",
                        "Draws both halves of the board at once",
                        true,
                        s.hand().brush().mirrored()));
        all.add(
                button(
                        UNDO,
                        "Undo",
                        "Takes the last stroke back",
                        "mdi2u-undo",
                        s.strokes().canUndo()));
        all.add(button(REDO, "Redo", "Makes it again", "mdi2r-redo", s.strokes().canRedo()));
        all.add(
                button(
                        CLEAR,
                        "Clear",
                        "Paper all over",
                        "mdi2b-broom",
                        !board.cleared().equals(board)));
        all.add(
                button(
                        INVERT,
                        "Invert",
                        "Ink for paper and paper for ink",
                        "mdi2i-invert-colors",
                        true));
        List<int[]> sizes = sizes(board);
        all.add(
                new Control.Choice(
                        SIZE,
                        "Cells of the board",
                        "How finely one draws; what is drawn is kept, a search begins anew",
                        true,
                        sizes.stream().map(n -> "%d x %d".formatted(n[0], n[1])).toList(),
                        chosen(sizes, board)));
        all.add(
                new Control.Choice(
                        VIEW,
                        "Figures",
                        "All, or the two that matter most, large",
                        true,
                        VIEWS,
                        s.view()));
    }

    private static Control.Button button(
            String id, String label, String hint, String icon, boolean enabled) {
        return new Control.Button(id, label, hint, enabled, icon);
    }

    /** Columns and rows that can be chosen; the present ones among them. */
    static List<int[]> sizes(Board board) {
        var all = new ArrayList<int[]>();
        boolean square = board.columns() == board.rows() && SIZES.contains(board.columns());
        if (!square) all.add(new int[] {board.columns(), board.rows()});
        for (int n : SIZES) all.add(new int[] {n, n});
        return all;
    }

    private static int chosen(List<int[]> sizes, Board board) {
        for (int i = 0; i < sizes.size(); i++)
            if (sizes.get(i)[0] == board.columns() && sizes.get(i)[1] == board.rows()) return i;
        return 0;
    }

    private static void training(State s, List<Control> all) {
        all.add(new Control.Heading("training-heading", "Training", "How the drawing is found"));
        s.terms()
                .rate()
                .ifPresent(
                        rate ->
                                all.add(
                                        new Control.Slider(
                                                RATE,
                                                "Rate",
                                                "Length of the method's steps",
                                                true,
                                                SLOWEST_RATE,
                                                Math.max(FASTEST_RATE, rate),
                                                rate,
                                                true,
                                                0)));
        all.add(
                new Control.Slider(
                        PACE,
                        "Steps a second, at most",
                        "At the right end as many as there can be",
                        true,
                        SLOWEST,
                        Terms.FASTEST,
                        Math.min(s.terms().pace(), Terms.FASTEST),
                        true,
                        0));
        all.add(
                new Control.Switch(
                        OUTLINE,
                        "Only near the outline",
                        "Trains the cells that have neighbours of the other kind, as published;"
                                + " else all cells",
                        true,
                        s.terms().method().ternary()));
    }

    private static void building(State s, List<Control> all) {
        all.add(new Control.Heading("building-heading", "Network", "How it is built"));
        all.add(
                new Control.Slider(
                        GRID,
                        "Cells of the triangulation, G",
                        "Along each axis; the parameters grow with its fourth power",
                        true,
                        1,
                        FINEST,
                        s.terms().grid(),
                        false,
                        1));
        all.add(
                new Control.Choice(
                        TASK,
                        "What it does besides",
                        "Nothing: its prediction ignores the inputs. Or a task stands beside the"
                                + " drawing",
                        true,
                        TASKS,
                        Arrays.asList(How.Construct.Task.values()).indexOf(s.terms().task())));
    }

    private static void loading(State s, List<Control> all) {
        var shapes = new ArrayList<String>();
        shapes.add("Choose a shape");
        shapes.addAll(Loading.words());
        all.add(
                new Control.Choice(
                        SHAPE,
                        "Put on the board",
                        "A shape in place of what is drawn",
                        true,
                        shapes,
                        0));
        all.add(
                new Control.Form(
                        LOADING,
                        "Letters, pictures, formulas",
                        "Something that is put on the board",
                        true,
                        s.loading()));
        all.add(
                new Control.Button(
                        LOAD,
                        "Put it on the board",
                        "In place of what is drawn, in as many cells as the board has",
                        true,
                        "mdi2i-import"));
    }
}
