package saddleback.app.work;

import saddleback.engine.io.KeptFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folders of the cache and who uses them. A used folder's lock file is locked, shared, by the
 * process that uses it; whoever opens or removes folders holds the lock on the whole cache for that
 * moment, so two programs do not meet halfway. A lock file is opened for locking alone: on POSIX
 * systems closing any other channel on it would give the lock up.
 */
final class CacheFolders {
    private static final String LOCK = ".lock";
    private static final String PARTIAL = ".partial";
    private static final String PART = ".part";
    private static final String OPENED = "opened";

    private final Path folder;
    private final Map<String, Use> used = new HashMap<>();

    CacheFolders(Path folder) {
        this.folder = folder;
    }

    /** A folder in use by this process, by so many. */
    private record Use(FileChannel channel, int count) {}

    /** A folder, and how much is in it. */
    private record Room(String key, FileTime last, long bytes) {}

    Path path(String key) {
        return folder.resolve(key);
    }

    /**
     * Opens the folder of a fingerprint and keeps it from being removed until {@link #close}; a
     * damaged one is begun anew.
     */
    @SuppressWarnings("try") // the lock is held, not asked
    synchronized KeptFolder open(String key) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel all = channel(folder.resolve(LOCK));
                FileLock _ = all.lock()) {
            use(key);
            try {
                KeptFolder kept = opened(key);
                // So that no other program finds the folder half made; its time is the last use.
                kept.store(OPENED, new byte[0]);
                return kept;
            } catch (IOException | RuntimeException e) {
                close(key);
                throw e;
            }
        }
    }

    private KeptFolder opened(String key) throws IOException {
        try {
            return KeptFolder.open(path(key), key, true);
        } catch (IllegalArgumentException _) {
            delete(path(key));
            return KeptFolder.open(path(key), key, true);
        }
    }

    private void use(String key) throws IOException {
        Use before = used.get(key);
        if (before != null) {
            used.put(key, new Use(before.channel, before.count + 1));
            return;
        }
        FileChannel channel = channel(lock(key));
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, true) == null)
                throw new IOException(lock(key) + ": is locked");
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw new IOException(lock(key) + ": cannot be locked", e);
        }
        used.put(key, new Use(channel, 1));
    }

    /** Lets the folder be removed. */
    synchronized void close(String key) {
        Use use = used.remove(key);
        if (use == null) return;
        if (use.count > 1) used.put(key, new Use(use.channel, use.count - 1));
        else
            try {
                use.channel.close();
            } catch (IOException _) {
                // The lock is gone with the process at the latest.
                used.remove(key);
            }
    }

    /** Removes folders, those not used for the longest time first, until so many bytes are left. */
    @SuppressWarnings("try")
    synchronized void trim(long limit) {
        if (!Files.isDirectory(folder)) return;
        try (FileChannel all = channel(folder.resolve(LOCK));
                FileLock lock = all.tryLock()) {
            if (lock == null) return; // another program is at it
            List<Room> rooms = rooms();
            long bytes = rooms.stream().mapToLong(Room::bytes).sum();
            for (Room r : rooms) {
                if (bytes <= limit) return;
                if (!used.containsKey(r.key) && removed(r.key)) bytes -= r.bytes;
            }
        } catch (IOException | UncheckedIOException | OverlappingFileLockException _) {
            // Nothing is lost but room; the next run tries again.
            return;
        }
    }

    /** How many bytes there are. */
    long size() {
        try {
            return rooms().stream().mapToLong(Room::bytes).sum();
        } catch (IOException | UncheckedIOException _) {
            return 0; // another program is removing them
        }
    }

    @SuppressWarnings("try")
    private boolean removed(String key) throws IOException {
        try (FileChannel channel = channel(lock(key));
                FileLock lock = channel.tryLock()) {
            if (lock == null) return false;
            delete(path(key));
        }
        Files.deleteIfExists(lock(key));
        return true;
    }

    /** All folders, the one that was not used for the longest time first. */
    private List<Room> rooms() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        List<Path> paths;
        try (Stream<Path> list = Files.list(folder)) {
            paths = list.filter(Files::isDirectory).toList();
        }
        List<Room> rooms = new ArrayList<>();
        for (Path p : paths) {
            String key = String.valueOf(p.getFileName());
            Path opened = p.resolve(PARTIAL).resolve(OPENED + PART);
            Path stamp = Files.exists(opened) ? opened : p;
            rooms.add(new Room(key, Files.getLastModifiedTime(stamp), bytes(p)));
        }
        rooms.sort(Comparator.comparing(Room::last).thenComparing(Room::key));
        return rooms;
    }

    private static long bytes(Path folder) throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path f : files.filter(Files::isRegularFile).toList()) sum += Files.size(f);
        }
        return sum;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path f : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(f);
        }
    }

    /** The files of the parts in a folder, by name; none if there is no such folder. */
    static List<Path> parts(Path folder) throws IOException {
        Path parts = folder.resolve(PARTIAL);
        if (!Files.isDirectory(parts)) return List.of();
        try (Stream<Path> files = Files.list(parts)) {
            return files.filter(CacheFolders::isPart).sorted().toList();
        }
    }

    private static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(PART) && !name.startsWith(".") && !name.equals(OPENED + PART);
    }

    private Path lock(String key) {
        return folder.resolve(key + LOCK);
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
