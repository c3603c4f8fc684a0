package saddleback.app.gui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A hand on a window without a display: clicks, types and drags through the toolkit's own event
 * path, and waits until the window has answered. Used from the test's thread.
 */
public final class Hand {
    private static final long PATIENCE_SECONDS = 30;

    private final Stage stage;
    private final Robot robot;

    private Hand(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /** Starts the toolkit once for all tests. */
    public static void startToolkit() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown(); // it runs already
        }
        started.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
    }

    /** A hand on a window of some content, shown in the upper left corner. */
    public static Hand on(Callable<? extends Parent> content, double width, double height)
            throws Exception {
        startToolkit();
        Hand hand =
                fx(
                        () -> {
                            Stage stage = new Stage();
                            stage.setScene(new Scene(content.call(), width, height));
                            stage.setX(0);
                            stage.setY(0);
                            stage.show();
                            return new Hand(stage, new Robot());
                        });
        settle();
        return hand;
    }

    /** A hand on a window that is shown already. */
    public static Hand on(Stage stage) throws Exception {
        Hand hand = fx(() -> new Hand(stage, new Robot()));
        settle();
        return hand;
    }

    /** Calls on the window's thread and gives the answer. */
    public static <T> T fx(Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }

    /** Runs on the window's thread. */
    public static void run(Runnable action) throws Exception {
        fx(
                () -> {
                    action.run();
                    return true;
                });
        settle();
    }

    /** Waits for two frames, so that layout and events have gone through. */
    public static void settle() throws Exception {
        for (int i = 0; i < 2; i++) {
            CountDownLatch frame = new CountDownLatch(1);
            Platform.runLater(
                    () -> {
                        Platform.requestNextPulse();
                        new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                stop();
                                frame.countDown();
                            }
                        }.start();
                    });
            frame.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Waits until something holds, asked on the window's thread. */
    public static void await(String what, BooleanSupplier holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!fx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("did not happen: " + what);
            settle();
        }
    }

    /** The window. */
    public Stage stage() {
        return stage;
    }

    /** The node of this CSS selector; it must be there. */
    public <T extends Node> T find(Class<T> type, String selector) throws Exception {
        return type.cast(
                Objects.requireNonNull(
                        fx(() -> stage.getScene().lookup(selector)), "nothing is " + selector));
    }

    /** The middle of a node on the screen. */
    public static Point2D middle(Node node) throws Exception {
        return fx(
                () -> {
                    Bounds b = node.localToScreen(node.getLayoutBounds());
                    return new Point2D(b.getCenterX(), b.getCenterY());
                });
    }

    /** Moves the mouse to a node. */
    public void hover(Node node) throws Exception {
        moveTo(middle(node));
    }

    /** Moves the mouse to a place on the screen. */
    public void moveTo(Point2D place) throws Exception {
        run(() -> robot.mouseMove(place));
    }

    /** Clicks on the middle of a node. */
    public void click(Node node) throws Exception {
        clickAt(middle(node));
    }

    /** Clicks on the node of this CSS selector. */
    public void click(String selector) throws Exception {
        click(find(Node.class, selector));
    }

    /** Clicks on a place on the screen. */
    public void clickAt(Point2D place) throws Exception {
        run(
                () -> {
                    robot.mouseMove(place);
                    robot.mouseClick(MouseButton.PRIMARY);
                });
    }

    /** Clicks twice on a place on the screen. */
    public void doubleClickAt(Point2D place) throws Exception {
        run(
                () -> {
                    robot.mouseMove(place);
                    robot.mouseClick(MouseButton.PRIMARY);
                    robot.mouseClick(MouseButton.PRIMARY);
                });
    }

    /** Drags from one place on the screen to another in some steps. */
    public void drag(Point2D from, Point2D to, MouseButton button) throws Exception {
        run(
                () -> {
                    robot.mouseMove(from);
                    robot.mousePress(button);
                });
        int steps = 8;
        for (int i = 1; i <= steps; i++) {
            Point2D at = from.interpolate(to, (double) i / steps);
            run(() -> robot.mouseMove(at));
        }
        run(() -> robot.mouseRelease(button));
    }

    /** Turns the wheel over a place of a node; the headless platform's robot cannot. */
    public void scroll(Node node, double x, double y, double by) throws Exception {
        run(
                () -> {
                    Point2D s = node.localToScreen(x, y);
                    Point2D inScene = node.localToScene(x, y);
                    node.fireEvent(
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    inScene.getX(),
                                    inScene.getY(),
                                    s.getX(),
                                    s.getY(),
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    by,
                                    0,
                                    by,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    null));
                });
    }

    /** Presses keys together and lets them go in reverse order. */
    public void press(KeyCode... keys) throws Exception {
        run(
                () -> {
                    for (KeyCode k : keys) robot.keyPress(k);
                    for (int i = keys.length - 1; i >= 0; i--) robot.keyRelease(keys[i]);
                });
    }

    /** Types digits, lower-case letters and a few signs into what has the focus. */
    public void type(String text) throws Exception {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            KeyCode key =
                    switch (c) {
                        case '.' -> KeyCode.PERIOD;
                        case '-' -> KeyCode.MINUS;
                        case ' ' -> KeyCode.SPACE;
                        default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
                    };
            run(() -> robot.keyType(Objects.requireNonNull(key, "no key for " + c)));
        }
    }

    /** What the window shows now. */
    public WritableImage picture() throws Exception {
        return fx(() -> stage.getScene().snapshot(null));
    }

    /** Closes the window without asking. */
    public void close() throws Exception {
        run(stage::hide);
    }
}
