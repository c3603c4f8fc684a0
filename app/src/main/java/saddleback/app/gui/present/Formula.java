package saddleback.app.gui.present;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A formula in the colour and at the size of the words around it: both follow the style sheets. Set
 * on another thread; until then it is empty. One that cannot be read is shown as its TeX.
 */
final class Formula extends Region {
    private static final double SLACK = 0.985;

    private final String tex;
    private final boolean display;
    private final Formulas formulas;
    private final Consumer<Throwable> trouble;
    private final ImageView view = new ImageView();

    /** Takes the colour and the size that words have here. */
    private final Label word = new Label();

    private Tex.@Nullable Wish shown;
    private double depth;
    private double most = Double.POSITIVE_INFINITY;
    private double shrink = 1;

    /**
     * A formula.
     *
     * @param display whether it stands on a line of its own
     * @param trouble told on the window's thread where it cannot be read
     */
    Formula(String tex, boolean display, Formulas formulas, Consumer<Throwable> trouble) {
        this.tex = tex;
        this.display = display;
        this.formulas = formulas;
        this.trouble = trouble;
        getStyleClass().add("formula");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(tex);
        setMouseTransparent(true);
        word.setVisible(false);
        view.setSmooth(true);
        getChildren().setAll(word, view);
        word.textFillProperty().addListener(_ -> set());
        word.fontProperty().addListener(_ -> again());
        sceneProperty().addListener(_ -> set());
    }

    /** The TeX. */
    String tex() {
        return tex;
    }

    /** Whether its picture is there. */
    boolean isSet() {
        return view.getImage() != null;
    }

    private void again() {
        shrink = 1;
        set();
    }

    /** Sets it smaller where it would be wider than this, in logical pixels. */
    void fit(double width) {
        if (width == most) return;
        most = width;
        shrink = 1;
        set();
    }

    private void set() {
        Window window = getScene() == null ? null : getScene().getWindow();
        if (window == null) return;
        var wish =
                new Tex.Wish(
                        tex,
                        display,
                        shrink * word.getFont().getSize(),
                        word.getTextFill() instanceof Color c ? c : Color.BLACK,
                        Math.max(1, window.getRenderScaleX()));
        if (wish.equals(shown)) return;
        shown = wish;
        CompletableFuture<Typeset> picture = formulas.of(wish);
        if (picture.isDone() && !picture.isCompletedExceptionally()) show(picture.join());
        else {
            var _ =
                    picture.whenComplete(
                            (done, failed) -> Platform.runLater(() -> arrived(wish, done, failed)));
        }
    }

    private void arrived(Tex.Wish wish, @Nullable Typeset done, @Nullable Throwable failed) {
        if (!wish.equals(shown)) return;
        if (done != null) show(done);
        else {
            word.setText(tex);
            word.setVisible(true);
            requestLayout();
            if (failed != null)
                trouble.accept(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private void show(Typeset picture) {
        if (picture.width() > most && shrink == 1) {
            shrink = SLACK * most / picture.width();
            set();
            return;
        }
        view.setImage(picture.image());
        view.setFitWidth(picture.width());
        view.setFitHeight(picture.height());
        depth = picture.depth();
        setMinSize(picture.width(), picture.height());
        setPrefSize(picture.width(), picture.height());
        setMaxSize(picture.width(), picture.height());
        requestLayout();
        if (getParent() != null) getParent().requestLayout();
    }

    @Override
    public double getBaselineOffset() {
        return getPrefHeight() > 0 ? getPrefHeight() - depth : super.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        word.autosize();
        view.relocate(0, 0);
    }
}
