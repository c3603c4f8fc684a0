package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.control.Button;

import saddleback.app.gui.form.FormSite;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything the window shows of one bench.
 *
 * @param view in the middle
 * @param figures the pictures of the result, the first mode of the view
 * @param side on the right
 */
record BenchPage(Bench<?, ?> bench, BenchView view, FiguresView figures, SidePanel side) {

    /** What a bench's tools do beyond the bench. */
    interface Doors {
        void export();

        void copyPicture();

        void pin();
    }

    static BenchPage of(Bench<?, ?> bench, Shared shared, FormSite site, Doors doors) {
        var figures = new FiguresView(bench, shared.painter(), shared.probe()::set, tools(doors));
        shared.theme().subscribe(t -> figures.setTheme(t.figures()));
        var modes = new ArrayList<Mode>();
        modes.add(
                new Mode(
                        "figures",
                        "Figures",
                        "mdi2c-chart-line",
                        "The pictures of the result",
                        true,
                        () -> figures));
        modes.addAll(Modes.of(bench, shared, site));
        return new BenchPage(
                bench,
                new BenchView(modes),
                figures,
                new SidePanel(bench, site, shared.automatic()));
    }

    private static List<Node> tools(Doors doors) {
        return List.of(
                icon(
                        "pin",
                        "Pin",
                        "mdi2p-pin-outline",
                        "Keep this result to compare (Ctrl+P)",
                        doors::pin),
                icon(
                        "copy-picture",
                        "Copy picture",
                        "mdi2c-content-copy",
                        "Copy the figures as a picture (Ctrl+Shift+C)",
                        doors::copyPicture),
                icon(
                        "export",
                        "Export",
                        "mdi2e-export-variant",
                        "Export figures and numbers (Ctrl+E)",
                        doors::export));
    }

    private static Button icon(String id, String name, String icon, String hint, Runnable action) {
        Button b = Parts.icon(id, name, icon, hint);
        b.getStyleClass().add("small");
        b.setOnAction(_ -> action.run());
        return b;
    }
}
