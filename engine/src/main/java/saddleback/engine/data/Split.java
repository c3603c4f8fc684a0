package saddleback.engine.data;

/** Training and test examples of one problem; same features and same kind of targets. */
public record Split(Dataset train, Dataset test) {

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
