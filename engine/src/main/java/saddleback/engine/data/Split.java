package saddleback.engine.data;

/** Training and test examples of one problem; same features and same kind of targets. */
public record Split(Dataset train, Dataset test) {

    /** No examples, of so many features with so many real targets each. */
    public static Split none(int features, int outputs) {
        var nothing =
                new Dataset(new double[0], features, new Targets.Reals(new double[0], outputs));
        return new Split(nothing, nothing);
    }

    /**
     * The SHA-256 of the data as they are used, 64 hexadecimal digits: for the training and then
     * the test part the number of examples and of features (int32), the features (float64,
     * row-major) and the targets: classes as their number, each name's length and UTF-8 bytes, and
     * the labels (int32); real ones as minus the number of outputs (int32) and the numbers
     * (float64). All little-endian.
     */
    public String sha256() {
        Digest digest = new Digest();
        digest.add(train);
        digest.add(test);
        return digest.hex();
    }
}
