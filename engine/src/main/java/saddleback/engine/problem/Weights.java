package saddleback.engine.problem;

import saddleback.engine.net.Init;
import saddleback.engine.optim.TrainingSettings;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;

/** Where the weights that are studied come from. */
public sealed interface Weights {

    /** Fresh random weights. */
    @Id(value = "init", meaning = "Random, untrained")
    record Initial(@Setting("How they are drawn") Init init) implements Weights {}

    /** Weights from a file in PyTorch's layout. */
    @Id(value = "file", meaning = "From an npz or safetensors file with PyTorch's names and shapes")
    record FromFile(@Setting("An .npz or .safetensors file") Path file) implements Weights {}

    /** Trained from a random start. */
    @Id(value = "train", meaning = "Trained from random weights")
    record Trained(@Setting("How they are trained") TrainingSettings training) implements Weights {}

    /** The last weights of a training checkpoint. */
    @Id(value = "checkpoint", meaning = "From a checkpoint that training left")
    record Checkpoint(@Setting("A checkpoint file") Path file) implements Weights {}
}
