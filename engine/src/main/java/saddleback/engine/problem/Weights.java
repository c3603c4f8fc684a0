package saddleback.engine.problem;

import org.jspecify.annotations.Nullable;

import saddleback.engine.net.Init;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;

/** Where the weights that are studied come from. */
public sealed interface Weights {

    /** Fresh random weights. */
    @Id(value = "init", meaning = "Random, untrained")
    record Initial(@Setting("How they are drawn") Init init) implements Weights {}

    /** The numbers of a network that is given in numbers or constructed. */
    @Id(value = "given", meaning = "The numbers of a network given in numbers")
    record Given() implements Weights {}

    /** Weights from a file in PyTorch's layout. */
    @Id(value = "file", meaning = "From an npz or safetensors file with PyTorch's names and shapes")
    record FromFile(@Setting("An .npz or .safetensors file") Path file) implements Weights {}

    /** Trained from a random start. */
    @Id(value = "train", meaning = "Trained from random weights")
    record Trained(@Setting("How they are trained") TrainingSettings training) implements Weights {}

    /** The last weights of a training checkpoint. */
    @Id(value = "checkpoint", meaning = "From a checkpoint that training left")
    record Checkpoint(@Setting("A checkpoint file") Path file) implements Weights {}

    /**
     * Other weights of the same function: {@link saddleback.engine.reparam.UnitScale} of all units
     * of the first hidden layer.
     */
    @Id(
            value = "rescaled",
            meaning =
                    "The same function with the first dense layer's weights and bias times a factor"
                            + " and the second's weights over it; relu between them")
    record Rescaled(
            @Setting(value = "Factor on the first dense layer", min = 0, above = true, log = true)
                    double factor,
            @Setting(value = "Weights before that", required = true) Weights weights)
            implements Weights {

        /** Checks the factor. */
        public Rescaled {
            Ranges.check(Rescaled.class, factor, weights);
        }

        /** Ten times the trained weights of the first layer; {@code weights} must be given. */
        public static Rescaled defaults() {
            return new Rescaled(10, new Trained(TrainingSettings.defaults()));
        }
    }

    /** How they are called in files. */
    default String id() {
        Id id = getClass().getAnnotation(Id.class);
        return id == null ? getClass().getSimpleName() : id.value();
    }

    /** How they are trained here; null where they are not. */
    default @Nullable TrainingSettings training() {
        return switch (this) {
            case Trained(TrainingSettings how) -> how;
            case Rescaled(_, Weights inner) -> inner.training();
            case Given _, Initial _, FromFile _, Checkpoint _ -> null;
        };
    }

    /** Whether they are the numbers of a network in numbers. */
    default boolean given() {
        return this instanceof Given || (this instanceof Rescaled(_, var inner) && inner.given());
    }

    /** The same trained otherwise; these themselves where they are not trained here. */
    default Weights trainedBy(TrainingSettings how) {
        return switch (this) {
            case Trained _ -> new Trained(how);
            case Rescaled(double factor, Weights inner) ->
                    new Rescaled(factor, inner.trainedBy(how));
            case Given _, Initial _, FromFile _, Checkpoint _ -> this;
        };
    }
}
