package saddleback.app.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files last opened or saved.
 *
 * @param files at most 12, absolute, each once, the latest first
 */
public record Recent(List<Path> files) {
    /** How many are remembered. */
    public static final int MOST = 12;

    /** Makes them absolute, drops repetitions and keeps the first 12. */
    public Recent {
        files =
                files.stream()
                        .map(f -> f.toAbsolutePath().normalize())
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** None. */
    public static Recent none() {
        return new Recent(List.of());
    }

    /**
     * One of them.
     *
     * @param missing whether it is not there now
     */
    public record Entry(Path file, boolean missing) {}

    /** All with whether they are still there; asks the disk. */
    public List<Entry> entries() {
        return files.stream().map(f -> new Entry(f, !Files.isRegularFile(f))).toList();
    }

    /** The same after a file was opened or saved. */
    public Recent with(Path file) {
        List<Path> all = new ArrayList<>(files);
        all.addFirst(file);
        Path absolute = file.toAbsolutePath().normalize();
        all.subList(1, all.size()).remove(absolute);
        return new Recent(all);
    }

    /** The same without a file. */
    public Recent without(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Recent(files.stream().filter(f -> !f.equals(absolute)).toList());
    }
}
