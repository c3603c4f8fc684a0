package saddleback.app.gui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import saddleback.app.gui.form.ExperimentForm;
import saddleback.app.gui.form.FormSite;
import saddleback.app.gui.form.RecordForm;
import saddleback.app.look.Look;
import saddleback.app.work.Work;
import saddleback.engine.Experiment;

/** On the right: what is asked, and how the answer is drawn. */
final class SidePanel extends TabPane {
    private final ExperimentForm experiment;
    private final RecordForm<Look> look;
    private final Bench<?, ?> bench;

    SidePanel(Bench<?, ?> bench, FormSite site) {
        this.bench = bench;
        setId("side-panel");
        getStyleClass().add("side-panel");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        Work w = bench.work().get();
        experiment = new ExperimentForm(bench.page().lab(), w.experiment(), site);
        experiment.setOnEdit(this::asked);
        look = new RecordForm<>(w.appearance().look(), site);
        look.setOnEdit(this::seen);
        getTabs().setAll(tab("settings", "Settings", experiment), tab("look", "Appearance", look));
        bench.work().addListener((_, _, now) -> follow(now));
    }

    private static Tab tab(String id, String title, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Tab tab = new Tab(title, scroll);
        tab.setId("tab-" + id);
        return tab;
    }

    /** Shows beside the setting why it cannot be. */
    void refused(IllegalArgumentException why) {
        getSelectionModel().selectFirst();
        experiment.error(why);
    }

    private void asked(Experiment<?> changed, boolean finished) {
        bench.ask(changed, finished);
    }

    private void seen(Look changed, boolean finished) {
        bench.see(bench.work().get().appearance().with(changed), finished);
    }

    private void follow(Work now) {
        if (!now.experiment().equals(experiment.experiment())) experiment.show(now.experiment());
        if (!now.appearance().look().equals(look.values())) look.show(now.appearance().look());
    }
}
