package org.caravanserai.web.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder that belongs to one running program. The lock is the operating system's, so it
 * disappears with the process however that ends.
 */
final class DataFolder {

    /** A channel that nobody refers to is closed by the collector, and its lock goes with it. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    @SuppressWarnings("resource") // the channel stays open for as long as the lock is held
    static DataFolder open(Path path) throws CannotStart {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(
                            path.resolve("caravanserai.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                HELD.add(lock);
                return new DataFolder(path);
            }
        } catch (IOException | OverlappingFileLockException unusable) {
            throw new CannotStart(
                    CannotStart.DATA_FOLDER,
                    "the data folder "
                            + path
                            + " cannot be used: "
                            + unusable
                            + ". Choose another with CARAVANSERAI_DATA.");
        }
        throw new CannotStart(
                CannotStart.DATA_FOLDER,
                "the data folder "
                        + path
                        + " is in use by another process. Stop that one, or choose another folder"
                        + " with CARAVANSERAI_DATA.");
    }

    /**
     * An empty folder for the server's own files. It is unpacked anew at each start, so that
     * nothing of a killed process or of an older version stays behind.
     */
    Path freshServerFolder() throws IOException {
        Path server = path.resolve("server");
        if (Files.exists(server)) {
            for (Path old : deepestFirst(server)) {
                Files.delete(old);
            }
        }
        return Files.createDirectories(server);
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
