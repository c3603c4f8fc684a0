package saddleback.app.gui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.figure.FigurePane;
import saddleback.app.gui.form.Hint;
import saddleback.app.labs.Demo;
import saddleback.app.work.Recent;
import saddleback.samples.SampleExperiment;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The first page: a live surface, lectures, examples to open, what was open before. */
final class WelcomePage extends ScrollPane {
    private static final double CARD = 218;
    private static final double PICTURE_HEIGHT = 132;
    private static final double HERO = 330;
    private static final double HERO_SHARE = 0.5;

    private final Doors doors;
    private final VBox recent = new VBox(2);

    /** What the page opens. */
    interface Doors {
        void explore();

        void sample(SampleExperiment sample);

        void fresh();

        void open();

        void file(Path file);

        void demo(Demo demo);
    }

    /**
     * The page.
     *
     * @param hero the figure that is alive on it
     */
    WelcomePage(FigurePane hero, List<Demo> demos, Doors doors, ObjectProperty<Themes> theme) {
        this.doors = doors;
        setId("welcome");
        getStyleClass().addAll("welcome", "edge-to-edge");
        setFitToWidth(true);
        var cards = new FlowPane(12, 12);
        cards.setRowValignment(VPos.TOP);
        for (SampleExperiment s : SampleExperiment.ALL) cards.getChildren().add(card(s, theme));
        var page =
                new VBox(
                        16,
                        top(hero, demos),
                        section("Examples"),
                        cards,
                        section("Recent experiments"),
                        recent);
        page.setPadding(new Insets(22, 28, 28, 28));
        setContent(page);
        recent(List.of());
    }

    private static Label section(String text) {
        Label l = new Label(text);
        l.getStyleClass().add("section");
        return l;
    }

    private Node top(FigurePane hero, List<Demo> demos) {
        Label title = new Label("Saddleback");
        title.getStyleClass().add("title");
        Label lead =
                new Label(
                        "See, measure and explain the loss landscapes of neural networks. The"
                                + " surface beside this is alive: drag to turn it, zoom with the"
                                + " wheel, then explore it.");
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        Button explore =
                Parts.button(
                        "explore",
                        "Explore this surface",
                        "mdi2c-compass-outline",
                        "Open the lab with this surface");
        explore.getStyleClass().add("accent");
        explore.setDefaultButton(true);
        explore.setOnAction(_ -> doors.explore());
        var actions =
                new FlowPane(
                        8,
                        8,
                        explore,
                        BenchView.tool(
                                "new",
                                "New experiment",
                                "mdi2f-file-plus-outline",
                                "Start from the lab's defaults",
                                doors::fresh),
                        BenchView.tool(
                                "open",
                                "Open\u2026",
                                "mdi2f-folder-open-outline",
                                "Open an experiment or a workspace",
                                doors::open));
        var lectures = new FlowPane(8, 8);
        for (Demo d : demos) lectures.getChildren().add(lecture(d));
        var words = new VBox(14, title, lead, actions, section("Lectures"), lectures);
        words.setAlignment(Pos.CENTER_LEFT);
        hero.prefHeightProperty().bind(heightProperty().multiply(HERO_SHARE));
        hero.setMinHeight(HERO);
        var grid = new GridPane();
        grid.setHgap(24);
        grid.getColumnConstraints().addAll(share(48), share(52));
        grid.add(words, 0, 0);
        grid.add(hero, 1, 0);
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        var c = new ColumnConstraints();
        c.setPercentWidth(percent);
        c.setHgrow(Priority.ALWAYS);
        return c;
    }

    private Button lecture(Demo demo) {
        Button b =
                Parts.button(
                        "demo-" + demo.id(), demo.title(), "mdi2p-presentation", demo.summary());
        b.setAccessibleText("Lecture: " + demo.title());
        b.setOnAction(_ -> doors.demo(demo));
        return b;
    }

    private Button card(SampleExperiment sample, ObjectProperty<Themes> theme) {
        Button card = new Button(sample.title());
        card.setId("sample-" + sample.name());
        card.getStyleClass().setAll("sample-card");
        card.setPrefWidth(CARD);
        card.setPrefHeight(PICTURE_HEIGHT + 78);
        card.setMinHeight(PICTURE_HEIGHT + 78);
        card.setTooltip(Hint.of("Open " + sample.name()));
        card.setAccessibleText("Open example: " + sample.title());
        var view = new ImageView();
        view.setFitHeight(PICTURE_HEIGHT);
        view.setFitWidth(CARD - 18);
        view.setPreserveRatio(true);
        var frame = new StackPane(view);
        frame.setMinHeight(PICTURE_HEIGHT);
        frame.setPrefWidth(CARD - 18);
        card.setGraphic(frame);
        theme.subscribe(t -> view.setImage(picture(sample, t)));
        card.setOnAction(_ -> doors.sample(sample));
        return card;
    }

    /** Drawn from the sample's own result; null where there is none. */
    private static @Nullable Image picture(SampleExperiment sample, Themes theme) {
        String file = "samples/" + sample.name() + "-" + theme.name().toLowerCase(Locale.ROOT);
        InputStream in = WelcomePage.class.getResourceAsStream(file + ".png");
        return in == null ? null : new Image(in);
    }

    /** Lists what was open before. */
    void recent(List<Recent.Entry> files) {
        recent.getChildren().clear();
        if (files.isEmpty()) {
            Label none = new Label("Experiments that you open or save are listed here.");
            none.getStyleClass().add("text-muted");
            recent.getChildren().add(none);
        }
        for (Recent.Entry f : files) recent.getChildren().add(link(f));
    }

    private Hyperlink link(Recent.Entry entry) {
        Path file = entry.file();
        Hyperlink link = new Hyperlink(file.getFileName() + "   " + file.getParent());
        link.setMnemonicParsing(false);
        link.setDisable(entry.missing());
        link.setAccessibleText("Open " + file);
        link.setTooltip(Hint.of(file.toString()));
        link.setOnAction(_ -> doors.file(file));
        return link;
    }
}
