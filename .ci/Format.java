import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks (format.mode=check) or rewrites (apply) every Java source below the project in AOSP style.
 */
class Format {
    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        boolean apply = "apply".equals(System.getProperty("format.mode"));
        var formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        var wrong = new ArrayList<Path>();
        for (Path file : sources(root)) {
            String before = Files.readString(file);
            String after = formatter.formatSourceAndFixImports(before);
            if (before.equals(after)) continue;
            wrong.add(root.relativize(file));
            if (apply) Files.writeString(file, after);
        }
        if (apply) wrong.forEach(f -> System.out.println("formatted " + f));
        if (apply || wrong.isEmpty()) return;
        wrong.forEach(f -> System.err.println("not formatted: " + f));
        System.err.println(
                "run: mvn -q -N toolchains:select-jdk-toolchain@jdk-25 exec:exec@format");
        System.exit(1);
    }

    private static List<Path> sources(Path root) throws Exception {
        var all = new ArrayList<Path>();
        for (String module : List.of("engine", "viz", "sample-problems", "app", ".ci"))
            try (Stream<Path> tree = Files.walk(root.resolve(module))) {
                tree.filter(
                                p ->
                                        p.toString().endsWith(".java")
                                                && !p.toString().contains("/target/"))
                        .forEach(all::add);
            }
        return all;
    }
}
