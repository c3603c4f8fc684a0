package saddleback.app.glance;

import saddleback.engine.problem.Prepared;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every figure of every problem for the eye; the argument is a folder. */
final class GlanceShots {
    private static final double DPI = 110;

    private GlanceShots() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, Prepared> e : Problems.all().entrySet())
            for (Figure f : Glance.of(e.getValue())) {
                String name = e.getKey() + "-" + f.name().replace(' ', '-');
                Path light = folder.resolve(name + "-light.png");
                Path dark = folder.resolve(name + "-dark.png");
                Path small = folder.resolve(name + "-small.png");
                Png.write(f, new Paper(600, 350), DPI, Theme.LIGHT.withFontSize(10), light);
                Png.write(f, new Paper(600, 350), DPI, Theme.DARK.withFontSize(10), dark);
                Png.write(f, new Paper(360, 260), DPI, Theme.LIGHT, small);
            }
    }
}
