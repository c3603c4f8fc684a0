package saddleback.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import saddleback.app.labs.Animation;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.surface.SurfacePage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

class FigureFilesTest {

    @TempDir private Path folder;

    private final Interrupt interrupt = new Interrupt();

    private record Said(int code, String out, String err) {}

    private Said run(LabPage<?, ?> page, Path file, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        List<String> args = new ArrayList<>(List.of("run", file.toString()));
        args.addAll(Arrays.asList(more));
        if (!args.contains("--out")) args.addAll(List.of("--out", out().toString()));
        int code = new Program(List.of(page), terminal, interrupt).run(args.toArray(String[]::new));
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path experiment(String lab) throws IOException {
        return Files.writeString(
                folder.resolve("e.json"), "{\"format\": 1, \"lab\": \"" + lab + "\"}");
    }

    private List<String> figures() throws IOException {
        try (Stream<Path> all = Files.list(out())) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.matches("(figure|animation).*|\\..*"))
                    .sorted()
                    .toList();
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(out().resolve(name), StandardCharsets.ISO_8859_1);
    }

    @Test
    void everySurfaceBecomesAMeshInEachFormat() throws IOException {
        Said said = run(Saddle.page(), experiment("saddle"), "--formats", "ply,obj,vtk");
        assertEquals(0, said.code(), said.err());
        List<String> names = new ArrayList<>();
        for (String stem : List.of("figure-1.", "figure-3-1.", "figure-3-2."))
            for (String format : List.of("obj", "ply", "vtk")) names.add(stem + format);
        assertEquals(names, figures());
        for (String name : names) assertTrue(said.out().contains(name), name);
        assertTrue(text("figure-1.ply").contains("element vertex 24\n"), "5 x 5 and a hole");
        assertTrue(text("figure-1.ply").contains("element face 31\n"), "32 without the hole's");
        assertEquals(24, text("figure-1.obj").lines().filter(l -> l.startsWith("v ")).count());
        assertEquals(31, text("figure-1.obj").lines().filter(l -> l.startsWith("f ")).count());
        assertTrue(text("figure-1.vtk").contains("POINTS 24 double\n"));
        assertTrue(text("figure-1.vtk").contains("CELLS 31 124\n"));
        assertTrue(text("figure-1.vtk").contains("\nFIELD fields 1\nloss 1 24 double\n"));
        assertTrue(text("figure-1.obj").contains("\nv -1.0 -1.0 0.0 "), "1 - 1");
        assertTrue(text("figure-1.obj").contains("\nv 0.0 -1.0 -0.25 "), "-1 at 2/8 of the height");
    }

    @Test
    void figuresInSpaceTurnAndAnimationsMove() throws IOException {
        Said said =
                run(
                        Saddle.page(),
                        experiment("saddle"),
                        "--formats",
                        "gif,apng,gif",
                        "--frames",
                        "4",
                        "--dpi",
                        "40");
        assertEquals(0, said.code(), said.err());
        assertEquals(
                List.of(
                        "animation-1.apng",
                        "animation-1.gif",
                        "figure-1.apng",
                        "figure-1.gif",
                        "figure-3.apng",
                        "figure-3.gif"),
                figures());
        List<BufferedImage> turn = gif("figure-1.gif");
        assertEquals(4, turn.size());
        assertEquals(136, turn.getFirst().getWidth(), "3.4 inches of 40 pixels");
        assertEquals(108, turn.getFirst().getHeight());
        for (int i = 1; i < 4; i++) assertNotEquals(0, difference(turn.get(0), turn.get(i)));
        assertEquals(3, gif("animation-1.gif").size());
        assertEquals(4, frames("figure-3.apng"));
        assertEquals(3, frames("animation-1.apng"));
    }

    private List<BufferedImage> gif(String name) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<BufferedImage> all = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(out().resolve(name).toFile())) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) all.add(reader.read(i));
        } finally {
            reader.dispose();
        }
        return all;
    }

    private static int difference(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++)
            for (int x = 0; x < a.getWidth(); x++) if (a.getRGB(x, y) != b.getRGB(x, y)) count++;
        return count;
    }

    /** The number of frames that the acTL chunk gives, right after IHDR. */
    private int frames(String name) throws IOException {
        assertEquals("acTL", text(name).substring(37, 41));
        return ByteBuffer.wrap(Files.readAllBytes(out().resolve(name))).getInt(41);
    }

    @Test
    void everyFileCarriesItsExperiment() throws IOException {
        Said said =
                run(
                        Saddle.page(),
                        experiment("saddle"),
                        "--formats",
                        "svg,pdf,png,ply,obj,vtk,gif,apng",
                        "--frames",
                        "2",
                        "--dpi",
                        "40");
        assertEquals(0, said.code(), said.err());
        String saved = text("experiment.json");
        for (String name : figures()) {
            String held =
                    name.endsWith("pdf") ? inPdf(name) : text(name).replaceAll("[#\\s]+", " ");
            boolean whole = !name.endsWith("vtk");
            String wanted = whole ? "\"lab\": \"saddle\"," : "Saddleback: saddle, SHA-256 of exp";
            assertTrue(held.contains(wanted), () -> name + " holds no experiment");
        }
        assertTrue(text("figure-1.vtk").contains("json " + sha256(saved) + ";"));
    }

    private String inPdf(String name) throws IOException {
        try (var pdf = Loader.loadPDF(out().resolve(name).toFile())) {
            return pdf.getDocumentInformation().getCustomMetadataValue("Experiment");
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFormatWithNothingToShowIsSaid() throws IOException {
        Said said =
                run(
                        new Parabola(_ -> {}).page(),
                        experiment("parabola"),
                        "--formats",
                        "svg,vtk,gif");
        assertEquals(0, said.code());
        assertEquals(List.of("figure-1.svg"), figures());
        assertTrue(
                said.err()
                        .startsWith(
                                "saddleback: vtk: nothing to write, as no figure shows a surface in"
                                    + " space\n"
                                    + "saddleback: gif: nothing to write, as no figure is in space"
                                    + " and nothing moves\n"),
                said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "apng"})
    void cancellingBetweenFramesLeavesNoHalfFile(String format) throws IOException {
        LabPage<Saddle.Settings, Saddle.Result> page = Saddle.page();
        LabPage<Saddle.Settings, Saddle.Result> stopping =
                new LabPage<>(
                                page.lab(),
                                page.title(),
                                page.help(),
                                r -> page.figures().apply(r).subList(0, 1))
                        .withAnimations(
                                r -> {
                                    Animation a = page.animations().apply(r).getFirst();
                                    return List.of(
                                            new Animation("growth", 3, i -> stop(a, i), a.delay()));
                                });
        Said said =
                run(
                        stopping,
                        experiment("saddle"),
                        "--formats",
                        format,
                        "--frames",
                        "2",
                        "--dpi",
                        "40");
        assertEquals(130, said.code());
        assertTrue(said.err().startsWith("saddleback: cancelled while drawing; "), said.err());
        assertEquals(List.of("figure-1." + format), figures());
        assertFalse(Files.exists(out().resolve("run.json")));
    }

    private saddleback.viz.figure.Figure stop(Animation a, int index) {
        if (index == 1) interrupt.request();
        return a.frame().apply(index);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frames 1                    | --frames: 2 to 720, was 1",
                "--frames 721                  | --frames: 2 to 720, was 721",
                "--formats gif --dpi 600 --size 7x7 | --dpi: at most 585 for gif of that size,"
                        + " was 600",
                "--formats png --dpi 2400 --size 20x20 | --dpi: at most 707 for png of that"
                        + " size, was 2400",
                "--formats stl                 | Invalid value for option '--formats'"
            })
    void badOptionsAreTwo(String options, String message) throws IOException {
        Said said = run(Saddle.page(), experiment("saddle"), options.split(" "));
        assertEquals(2, said.code());
        assertTrue(said.err().startsWith("saddleback: " + message), said.err());
        assertFalse(Files.exists(out()));
    }

    /** Training, directions and all: the folder's own file gives the same numbers and frames. */
    @Test
    void aSurfaceRunsAgainFromItsFolder() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("e.json"),
                        """
                        {"format": 1, "lab": "surface", "seed": 3,
                         "problem": {
                           "data": {"generate": {"two-moons": {"examples": 60}}},
                           "network": {"layers": [{"dense": 4}, "tanh", {"dense": 2}]},
                           "loss": "cross-entropy",
                           "weights": {"train": {"method": {"adam": {"rate": 0.01}}, "batch": 20,
                                                 "epochs": 4}}},
                         "settings": {"x": {"from": -1, "to": 1, "points": 5},
                                      "y": {"from": -1, "to": 1, "points": 5}, "frames": 3}}
                        """);
        Said said = run(SurfacePage.PAGE, file, "--formats", "gif,ply", "--frames", "2");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("animation-1.gif", "figure-1.gif", "figure-1.ply"), figures());
        assertEquals(3, gif("animation-1.gif").size());
        Path again = folder.resolve("again");
        Path saved = out().resolve("experiment.json");
        Said second =
                run(
                        SurfacePage.PAGE,
                        saved,
                        "--out",
                        again.toString(),
                        "--formats",
                        "ply",
                        "--threads",
                        "1");
        assertEquals(0, second.code(), second.err());
        for (String same : List.of("arrays.npz", "result.json", "experiment.json", "figure-1.ply"))
            assertEquals(-1, Files.mismatch(out().resolve(same), again.resolve(same)), same);
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(out().resolve(name));
    }

    @Test
    void anAppearanceIsThatOfEveryFigure() throws IOException {
        Path e = experiment("saddle");
        String[] svg = {"--formats", "svg"};
        assertEquals(0, run(Saddle.page(), e, svg).code());
        byte[] surface = bytes("figure-1.svg");
        byte[] curve = bytes("figure-2.svg");
        byte[] pair = bytes("figure-3.svg");

        String sight = "{\"sights\": {\"surface\": {\"camera\": {\"azimuth\": 30}}}}";
        Said turned = run(Saddle.page(), e, "--formats", "svg", "--appearance", sight);
        assertEquals(0, turned.code(), turned.err());
        assertFalse(Arrays.equals(surface, bytes("figure-1.svg")), "turned");
        assertArrayEquals(curve, bytes("figure-2.svg"));
        assertArrayEquals(pair, bytes("figure-3.svg"));

        Path file = Files.writeString(folder.resolve("look.json"), "{\"look\":{\"opacity\":0.5}}");
        Said look = run(Saddle.page(), e, "--formats", "svg", "--appearance", "@" + file);
        assertEquals(0, look.code(), look.err());
        assertFalse(Arrays.equals(surface, bytes("figure-1.svg")), "another opacity");
        assertArrayEquals(curve, bytes("figure-2.svg"), "no surface");
        assertFalse(Arrays.equals(pair, bytes("figure-3.svg")));

        assertEquals(0, run(Saddle.page(), e, "--formats", "svg", "--appearance", "{}").code());
        assertArrayEquals(surface, bytes("figure-1.svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"look\": {\"opacity\": 2}} | appearance.look.opacity: 0 to 1, was 2",
                "{\"look\": {\"opacty\": 1}} | appearance.look.opacty: unknown, did you mean"
                    + " opacity?",
                "{\"look\": {\"colours\": \"magna\"}} | appearance.look.colours: one of auto,"
                    + " viridis,",
                "{\"sights\": {\"curve\": {\"camera\": {\"zoom\": 99}}}} |"
                        + " appearance.sights.curve.camera.zoom: 0.25 to 50",
                "{\"look\": | appearance: JSON, was not",
                "@/no/such/file | no such file"
            })
    void anAppearanceThatIsWrongIsToldBeforeWorkStarts(String text, String said)
            throws IOException {
        Said run = run(Saddle.page(), experiment("saddle"), "--appearance", text);
        assertEquals(2, run.code());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(Files.exists(out().resolve("result.json")));
    }

    @Test
    void figuresThatThereAreNotAreNamedWithThoseThereAre() throws IOException {
        Said run =
                run(
                        Saddle.page(),
                        experiment("saddle"),
                        "--appearance",
                        "{\"sights\": {\"surfaec\": {}, \"surface\": {\"window\": null},"
                                + " \"cruve\": {\"camera\": {}}}}");
        assertEquals(2, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "appearance.sights: one of surface, curve, pair, was cruve;"
                                        + " did you mean curve?"),
                run.err());
        assertTrue(Files.exists(out().resolve("result.json")), "the numbers are kept");
    }

    @Test
    void animationsTakeTheLook() throws IOException {
        Path e = experiment("saddle");
        String[] gif = {"--formats", "gif", "--frames", "2", "--dpi", "40"};
        assertEquals(0, run(Saddle.page(), e, gif).code());
        byte[] plain = bytes("animation-1.gif");
        List<String> more = new ArrayList<>(Arrays.asList(gif));
        more.addAll(List.of("--appearance", "{\"look\": {\"colours\": \"magma\"}}"));
        assertEquals(0, run(Saddle.page(), e, more.toArray(String[]::new)).code());
        assertFalse(Arrays.equals(plain, bytes("animation-1.gif")));
    }
}
