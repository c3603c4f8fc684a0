import java.nio.file.Path;

/**
 * Where jpackage puts the parts of an application image.
 *
 * @param image the folder to copy or install
 * @param bin the folder of the launchers
 * @param app the folder of the libraries
 * @param java the runtime's starter
 */
record Layout(Path image, Path bin, Path app, Path java) {
    static Layout of(Path folder) {
        if (Dist.isMac()) {
            Path image = folder.resolve(Dist.NAME + ".app");
            Path in = image.resolve("Contents");
            Path java = in.resolve("runtime/Contents/Home/bin/java");
            return new Layout(image, in.resolve("MacOS"), in.resolve("app"), java);
        }
        Path image = folder.resolve(Dist.NAME);
        if (Dist.isWindows())
            return new Layout(
                    image, image, image.resolve("app"), image.resolve("runtime/bin/java.exe"));
        return new Layout(
                image,
                image.resolve("bin"),
                image.resolve("lib/app"),
                image.resolve("lib/runtime/bin/java"));
    }
}
