import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Makes what a desktop installs, by jpackage: an application image with its own runtime, and from
 * it, if asked for, an installer of the platform (deb, rpm, dmg, pkg, exe, msi).
 *
 * <p>Arguments: the project's top folder, the application folder that Package made, the folder for
 * the images, the application's jar, the list of the libraries' licences, the version, the
 * description, the JVM's options of the window, and the type of package.
 */
class Dist {
    static final String NAME = "Saddleback";
    static final String TERMINAL = "saddleback-cli";
    private static final String VENDOR = "The Saddleback project";

    /** The archive of loaded classes compares the libraries' times: one time for all. */
    private static final FileTime MADE = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));

    private final Path top;
    private final Path app;
    private final Path to;
    private final String jar;
    private final Path licences;
    private final String version;
    private final String description;
    private final List<String> options;

    private Dist(String... args) {
        top = Path.of(args[0]);
        app = Path.of(args[1]);
        to = Path.of(args[2]);
        jar = Path.of(args[3]).getFileName().toString();
        licences = Path.of(args[4]);
        version = args[5];
        description = args[6];
        options = List.of(args[7].split(" "));
    }

    public static void main(String[] args) throws Exception {
        var dist = new Dist(args);
        Tool.delete(dist.to);
        dist.input();
        dist.image();
        dist.archive();
        if (!args[8].equals("app-image")) dist.installer(args[8]);
        Tool.delete(dist.work());
    }

    private Path work() {
        return to.resolve("work");
    }

    /** Libraries, results computed ahead, and the licences of the program and of what it uses. */
    private void input() throws IOException {
        Path input = Files.createDirectories(work().resolve("input"));
        for (Path f : Tool.files(app.resolve("lib"))) if (f.toString().endsWith(".jar")) put(f);
        put(top.resolve("LICENSE"));
        put(top.resolve(".github/NOTICE.md"));
        put(licences);
        for (Path f : Tool.files(input)) Files.setLastModifiedTime(f, MADE);
        Tool.copy(app.resolve("prepared"), input.resolve("prepared"));
    }

    private void put(Path file) throws IOException {
        Path place = work().resolve("input").resolve(file.getFileName());
        Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private void image() throws Exception {
        Path terminal = work().resolve("terminal.properties");
        store(terminal, "win-console", "true", "linux-shortcut", "false");
        var command = start("app-image");
        command.addAll(List.of("--input", work().resolve("input").toString()));
        command.addAll(List.of("--main-jar", jar, "--main-class", "saddleback.app.Main"));
        command.addAll(List.of("--runtime-image", app.resolve("runtime").toString()));
        command.addAll(List.of("--add-launcher", TERMINAL + "=" + terminal));
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/window.aot"));
        command.addAll(List.of("--java-options", "-Dsaddleback.prepared=$APPDIR/prepared"));
        for (String option : options) command.addAll(List.of("--java-options", option));
        if (isMac()) command.addAll(associations());
        Tool.call(command);
    }

    private ArrayList<String> start(String type) {
        var command = new ArrayList<>(List.of(Tool.jdk("jpackage"), "--type", type));
        command.addAll(List.of("--name", NAME, "--app-version", bundleVersion()));
        command.addAll(List.of("--vendor", VENDOR, "--description", description));
        command.addAll(List.of("--copyright", "Apache License 2.0", "--dest", to.toString()));
        command.addAll(List.of("--icon", icon()));
        return command;
    }

    private String icon() {
        String kind = isMac() ? "icns" : isWindows() ? "ico" : "png";
        return top.resolve("app/src/package/icon/saddleback." + kind).toString();
    }

    /** Bundles of macOS count from 1; the program itself says its true version. */
    private String bundleVersion() {
        return isMac() && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    /** Workspaces, and experiments under a name that desktops know; .json belongs to editors. */
    private List<String> associations() throws IOException {
        Path workspace = work().resolve("workspace.properties");
        Path experiment = work().resolve("experiment.properties");
        associate(workspace, "saddleback", "workspace");
        associate(experiment, "saddle", "experiment");
        return List.of(
                "--file-associations",
                workspace.toString(),
                "--file-associations",
                experiment.toString());
    }

    private void associate(Path file, String ending, String what) throws IOException {
        store(
                file,
                "extension",
                ending,
                "mime-type",
                "application/x-saddleback-" + what,
                "description",
                "Saddleback " + what,
                "icon",
                icon());
    }

    /** The classes that the window loads, recorded with the class path that the launcher uses. */
    private void archive() throws Exception {
        Layout image = Layout.of(to);
        var classPath = new ArrayList<String>();
        for (String line : Files.readAllLines(image.app().resolve(NAME + ".cfg")))
            if (line.startsWith("app.classpath="))
                classPath.add(
                        line.substring(line.indexOf('=') + 1)
                                .replace("$APPDIR", image.app().toString())
                                .replace('/', FileSystems.getDefault().getSeparator().charAt(0)));
        var program = new ArrayList<>(Archive.TRIAL_WINDOW);
        program.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        program.addAll(List.of("saddleback.app.Main", "gui"));
        new Archive(image.java(), image.app().resolve("window.aot"), options, program).record();
    }

    private void installer(String type) throws Exception {
        var command = start(type);
        command.addAll(List.of("--app-image", Layout.of(to).image().toString()));
        command.addAll(List.of("--license-file", top.resolve("LICENSE").toString()));
        if (!isMac()) command.addAll(associations());
        if (isWindows())
            command.addAll(
                    List.of("--win-menu", "--win-shortcut-prompt", "--win-per-user-install"));
        if (!isMac() && !isWindows()) command.addAll(linux(type));
        Tool.call(command);
    }

    /** A menu entry that opens files, and GTK, which JavaFX loads by itself. */
    private List<String> linux(String type) {
        String gtk = type.equals("rpm") ? "gtk3" : "libgtk-3-0t64 | libgtk-3-0";
        return List.of(
                "--linux-shortcut",
                "--linux-menu-group",
                "Education;Science;",
                "--linux-package-deps",
                gtk,
                "--resource-dir",
                top.resolve("app/src/package/linux").toString());
    }

    private static void store(Path file, String... pairs) throws IOException {
        var properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) properties.setProperty(pairs[i], pairs[i + 1]);
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
