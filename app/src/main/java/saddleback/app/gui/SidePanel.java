package saddleback.app.gui;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import saddleback.app.gui.form.ExperimentForm;
import saddleback.app.gui.form.FormSite;
import saddleback.app.gui.form.RecordForm;
import saddleback.app.look.Look;
import saddleback.app.work.Work;
import saddleback.engine.Experiment;

import java.nio.file.Path;

/** On the right: what is asked, and how the answer is drawn. */
final class SidePanel extends BorderPane {
    private final TabPane tabs = new TabPane();
    private final ExperimentForm experiment;
    private final RecordForm<Look> look;
    private final Bench<?, ?> bench;
    private final FormSite site;
    private Path place;

    /**
     * The panel of a bench.
     *
     * @param site whose place is the folder of the bench's experiment
     * @param automatic whether a changed experiment is computed without being told to
     */
    SidePanel(Bench<?, ?> bench, FormSite site, BooleanProperty automatic) {
        this.bench = bench;
        this.site = site;
        place = site.folder();
        setId("side-panel");
        getStyleClass().add("side-panel");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setTop(computing(automatic));
        setCenter(tabs);
        Work w = bench.work().get();
        experiment = new ExperimentForm(bench.page().lab(), w.experiment(), site);
        experiment.setOnEdit(this::asked);
        look = new RecordForm<>(w.appearance().look(), site);
        look.setOnEdit(this::seen);
        tabs.getTabs()
                .setAll(tab("settings", "Settings", experiment), tab("look", "Appearance", look));
        bench.work().addListener((_, _, now) -> follow(now));
    }

    private HBox computing(BooleanProperty automatic) {
        Button compute =
                BenchView.tool(
                        "compute",
                        "Compute",
                        "mdi2p-play",
                        "Compute what the settings ask (F5)",
                        bench::run);
        compute.getStyleClass().add("accent");
        compute.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(compute, Priority.ALWAYS);
        new Automatic(bench, automatic);
        ToggleButton auto =
                Parts.toggle(
                        "automatic",
                        "Auto",
                        "mdi2a-autorenew",
                        "Compute again by itself after each change");
        auto.selectedProperty().bindBidirectional(automatic);
        var row = new HBox(8, compute, auto);
        row.getStyleClass().add("computing");
        return row;
    }

    private static Tab tab(String id, String title, Node content) {
        var room = new StackPane(content);
        room.getStyleClass().add("side-content");
        ScrollPane scroll = new ScrollPane(room);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Tab tab = new Tab(title, scroll);
        tab.setId("tab-" + id);
        return tab;
    }

    /** Shows beside the setting why it cannot be. */
    void refused(IllegalArgumentException why) {
        tabs.getSelectionModel().selectFirst();
        experiment.error(why);
    }

    private void asked(Experiment<?> changed, boolean finished) {
        bench.ask(changed, finished);
    }

    private void seen(Look changed, boolean finished) {
        bench.see(bench.work().get().appearance().with(changed), finished);
    }

    private void follow(Work now) {
        Path folder = site.folder();
        boolean moved = !folder.equals(place);
        place = folder;
        // Paths in the form are told from the folder of the file.
        if (moved || !now.experiment().equals(experiment.experiment()))
            experiment.show(now.experiment());
        if (!now.appearance().look().equals(look.values())) look.show(now.appearance().look());
    }
}
