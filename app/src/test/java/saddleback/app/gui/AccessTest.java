package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything can be reached with the keyboard and is named for those who do not see it. */
class AccessTest {
    private static final List<String> MODES =
            List.of("figures", "ball", "training", "plane", "glance", "compare");

    @TempDir Path folder;
    private OpenWindow open;
    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        open = OpenWindow.small(folder);
        hand = open.hand();
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    @Test
    void everyControlIsNamedAndExplained() throws Exception {
        Set<String> wrong = new LinkedHashSet<>();
        for (String mode : MODES) {
            hand.click("#mode-" + mode);
            if (List.of("ball", "training", "plane").contains(mode))
                Hand.await(
                        mode,
                        () ->
                                hand.stage()
                                                .getScene()
                                                .lookup("#session-" + mode + " #session-controls")
                                        != null);
            Thread.sleep(500);
            wrong.addAll(Hand.fx(() -> wrong(mode)));
        }
        hand.click("#mode-figures");
        open.tab("Appearance");
        wrong.addAll(Hand.fx(() -> wrong("appearance")));
        hand.click("#lab-welcome");
        wrong.addAll(Hand.fx(() -> wrong("welcome")));
        assertEquals(Set.of(), wrong);
    }

    private List<String> wrong(String where) {
        List<String> wrong = new ArrayList<>();
        for (Node n : focusable()) {
            if (!named(n)) wrong.add(where + ": no name: " + n);
            if (n instanceof Control c && c.getTooltip() == null && !labelled(c))
                wrong.add(where + ": neither tooltip nor label: " + n);
        }
        return wrong;
    }

    private List<Node> focusable() {
        List<Node> found = new ArrayList<>();
        collect(hand.stage().getScene().getRoot(), found);
        return found;
    }

    private static void collect(Node n, List<Node> into) {
        if (!n.isVisible()) return;
        if (n.isFocusTraversable()) into.add(n);
        if (n instanceof Parent p) for (Node c : p.getChildrenUnmodifiable()) collect(c, into);
    }

    private static boolean named(Node n) {
        String spoken = n.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) return true;
        if (n instanceof Labeled l && l.getText() != null && !l.getText().isBlank()) return true;
        // What is read of these are the words in them.
        return n instanceof javafx.scene.control.ScrollPane
                || n instanceof javafx.scene.control.TabPane
                || n.getStyleClass().contains("title");
    }

    private boolean labelled(Control c) {
        if (c instanceof javafx.scene.control.CheckBox) return true; // its text stands beside it
        if (c instanceof javafx.scene.control.ScrollPane
                || c instanceof javafx.scene.control.TabPane
                || c instanceof javafx.scene.control.TitledPane
                || c instanceof javafx.scene.control.Hyperlink
                || c instanceof javafx.scene.control.MenuBar) return true;
        return hand.stage().getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(n -> c.equals(((Label) n).getLabelFor()));
    }

    @Test
    void tabReachesWhatMatters() throws Exception {
        Node first = hand.find(Node.class, "#lab-welcome");
        Hand.run(first::requestFocus);
        List<Node> reached = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            hand.press(KeyCode.TAB);
            Node now = Hand.fx(() -> hand.stage().getScene().getFocusOwner());
            if (reached.contains(now)) break;
            reached.add(now);
        }
        List<String> ids = reached.stream().map(Node::getId).toList();
        assertTrue(ids.contains("compute"), ids.toString());
        assertTrue(
                ids.stream().anyMatch(id -> id != null && id.startsWith("setting-")),
                ids.toString());
        assertTrue(reached.stream().anyMatch(FigurePane.class::isInstance), ids.toString());
        assertTrue(ids.contains("show-surface"), ids.toString());
    }

    @Test
    void theFocusIsSeen() throws Exception {
        for (String id : List.of("#compute", "#figure-1", "#show-map", "#lab-surface", "#pin")) {
            Node node = hand.find(Node.class, id);
            Node elsewhere = hand.find(Node.class, "#show-log");
            Hand.run(elsewhere::requestFocus);
            open.rest();
            Image without = Hand.fx(() -> node.snapshot(null, null));
            Hand.run(node::requestFocus);
            // What a mouse has focused need not be marked; what a key has must be.
            hand.press(KeyCode.TAB);
            hand.press(KeyCode.SHIFT, KeyCode.TAB);
            assertTrue(Hand.fx(node::isFocused), id);
            Image with = Hand.fx(() -> node.snapshot(null, null));
            assertTrue(Pixels.differing(without, with) > 0, "the focus on " + id + " is seen");
        }
    }
}
