package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What a person has chosen is so at the next start. */
class RememberingTest {
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

    private Path preferences() {
        return OpenFrame.places(folder).config().resolve("preferences.json");
    }

    @Test
    void themeAutomaticAndSizeAreRemembered() throws Exception {
        Themes before = Hand.fx(() -> open.window().desk().theme().get());
        ToggleButton auto = open.hand().find(ToggleButton.class, "#automatic");
        assertTrue(Hand.fx(auto::isSelected), "experiments run by themselves at first");
        open.menu("menu-theme");
        open.menu("menu-larger");
        open.hand().click(auto);
        String larger = Hand.fx(this::style);
        assertTrue(larger.startsWith("-fx-font-size: "), larger);
        open.close();

        open = OpenFrame.small(folder);
        assertEquals(before.other(), Hand.fx(() -> open.window().desk().theme().get()));
        assertEquals(larger, Hand.fx(this::style));
        ToggleButton again = open.hand().find(ToggleButton.class, "#automatic");
        assertFalse(Hand.fx(again::isSelected));
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        open.ask(bench, "seed=4");
        Thread.sleep(600);
        assertTrue(Hand.fx(() -> bench.task().get() == null && !bench.answered()), "not by itself");
        open.menu("menu-usual-size");
        assertEquals("", Hand.fx(this::style));
    }

    private String style() {
        return open.window().root().getStyle();
    }

    @Test
    void aDamagedFileIsToldInTheLogAndKept() throws Exception {
        open.close();
        Files.createDirectories(OpenFrame.places(folder).config());
        Files.writeString(preferences(), "{ this is not");
        open = OpenFrame.small(folder);
        assertTrue(
                Hand.fx(
                        () ->
                                open.window().journal().lines().stream()
                                        .anyMatch(l -> l.contains("preferences.json"))));
        assertTrue(Hand.fx(() -> open.window().memory().preferences().get().automatic()));
        open.menu("menu-theme");
        Path aside = preferences().resolveSibling("preferences.json.unreadable");
        Hand.await("put aside", () -> Files.exists(aside) && Files.exists(preferences()));
        assertEquals("{ this is not", Files.readString(aside));
    }

    @Test
    void whereNothingCanBeRememberedTheProgramWorks() throws Exception {
        open.close();
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Files.writeString(bare.resolve("config"), "a file where the folder should be");
        Files.writeString(bare.resolve("state"), "and another");
        open = OpenFrame.small(bare);
        Themes before = Hand.fx(() -> open.window().desk().theme().get());
        open.menu("menu-theme");
        assertEquals(before.other(), Hand.fx(() -> open.window().desk().theme().get()));
        Hand.await("it is told", () -> open.window().faults().strip().isVisible());
        assertTrue(open.fault().contains(bare.toString()), open.fault());
        open.ask(Objects.requireNonNull(open.bench()), "seed=4");
        open.awaitAnswer();
    }
}
