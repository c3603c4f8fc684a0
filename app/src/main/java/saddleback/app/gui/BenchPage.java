package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

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
        var figures = new FiguresView(bench, shared.painter(), shared.probe()::set);
        shared.theme().subscribe(t -> figures.setTheme(t.figures()));
        var modes = new ArrayList<Mode>();
        modes.add(
                new Mode(
                        "figures",
                        "Figures",
                        "mdi2c-chart-line",
                        "The pictures of the result",
                        () -> figures));
        modes.addAll(Modes.of(bench, shared, site));
        var view = new BenchView(tools(bench, doors), modes);
        return new BenchPage(bench, view, figures, new SidePanel(bench, site));
    }

    private static List<Node> tools(Bench<?, ?> bench, Doors doors) {
        Button compute =
                BenchView.tool(
                        "compute",
                        "Compute",
                        "mdi2p-play",
                        "Compute what the settings ask (F5)",
                        bench::run);
        compute.getStyleClass().add("accent");
        var automatic = new Automatic(bench);
        ToggleButton auto =
                Parts.toggle(
                        "automatic",
                        "Auto",
                        "mdi2a-autorenew",
                        "Compute again by itself after each change");
        auto.selectedProperty().bindBidirectional(automatic.on());
        return List.of(
                compute,
                auto,
                icon("pin", "Pin", "mdi2p-pin-outline", "Keep this result to compare", doors::pin),
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
        b.setOnAction(_ -> action.run());
        return b;
    }
}
