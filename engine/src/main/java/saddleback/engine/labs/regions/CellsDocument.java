package saddleback.engine.labs.regions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import saddleback.engine.codec.Names;
import saddleback.engine.regions.AffineMap;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The file {@code cells.json}, written cell by cell: dimensions, the cut, the domain, the network's
 * layers, then for each cell its number, the layer that made it, pattern, size, centroid, linear
 * region, function, corners, facets and affine map {@code F(u) = J u + c}. Layers and units are
 * numbered from 0, units within their layer. Corners are counter-clockwise in two dimensions, the
 * lower first in one; facet j leads from corner j to the next, in one dimension it is corner j, in
 * more it names its corners. A facet says the unit whose state changes across it, or the side of
 * the box, or {@code "side": "arc"} on the square around a disc. Of a disc area and centroid are
 * those within it, corners and facets those within the square; of the whole plane all are those
 * within a box around all corners. Numbers that are not finite stand as texts.
 */
record CellsDocument(RegionsResult result, Shapes shapes) {
    private static final int FORMAT = 1;

    void write(OutputStream out) throws IOException {
        // closing the generator would close what the caller closes
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeNumberField("dims", shapes.cells().dims());
        slice(json);
        domain(json);
        layers(json);
        json.writeArrayFieldStart("cells");
        for (int c = 0; c < shapes.cells().size(); c++) {
            json.writeRaw('\n');
            cell(json, c);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void slice(JsonGenerator json) throws IOException {
        Slice slice = result.slice();
        if (slice == null) return;
        json.writeObjectFieldStart("slice");
        rows(json, "T", slice.t());
        numbers(json, "c", slice.c());
        json.writeEndObject();
    }

    private void domain(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("domain");
        switch (result.domain()) {
            case Domain.Box(double[] lo, double[] hi) -> {
                json.writeObjectFieldStart("box");
                numbers(json, "lo", lo);
                numbers(json, "hi", hi);
            }
            case Domain.Disc(double[] centre, double radius) -> {
                json.writeObjectFieldStart("disc");
                numbers(json, "centre", centre);
                json.writeNumberField("radius", radius);
            }
            case Domain.Whole _ -> json.writeObjectFieldStart("whole");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void layers(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("layers");
        UnitLayout layout = shapes.layout();
        for (int l = 0; l < layout.layers(); l++) {
            json.writeStartObject();
            json.writeStringField("type", Names.written(layout.layer(l).type().name()));
            json.writeNumberField("units", layout.layer(l).units());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cell(JsonGenerator json, int cell) throws IOException {
        Cells cells = shapes.cells();
        json.writeStartObject();
        json.writeNumberField("id", cell);
        json.writeNumberField("layer", cells.origin()[cell]);
        json.writeStringField("pattern", shapes.patterns().text(cells.states(), cell));
        json.writeNumberField("active", shapes.patterns().active(cells.states(), cell));
        json.writeNumberField(shapes.sizeName(), shapes.measure().size(cell));
        numbers(json, "centroid", shapes.measure().centroid(cell));
        json.writeNumberField("linear-region", shapes.merged().region()[cell]);
        json.writeNumberField("function", shapes.merged().function()[cell]);
        json.writeArrayFieldStart("corners");
        for (int i = cells.cornerBegin()[cell]; i < cells.cornerBegin()[cell + 1]; i++)
            json.writeArray(cells.corners(), i * cells.dims(), cells.dims());
        json.writeEndArray();
        json.writeArrayFieldStart("facets");
        for (int f = cells.facetBegin()[cell]; f < cells.facetBegin()[cell + 1]; f++)
            facet(json, f);
        json.writeEndArray();
        AffineMap map = shapes.maps().of(cell);
        rows(json, "J", List.of(map.jacobian()));
        numbers(json, "c", map.constant());
        json.writeEndObject();
    }

    private void facet(JsonGenerator json, int facet) throws IOException {
        Cells cells = shapes.cells();
        int unit = cells.facetUnit()[facet];
        json.writeStartObject();
        if (unit >= 0) {
            int layer = shapes.layout().layerOf(unit);
            json.writeNumberField("layer", layer);
            json.writeNumberField("unit", unit - shapes.layout().firstUnit(layer));
        } else if (unit == Cells.ARC) json.writeStringField("side", "arc");
        else {
            json.writeStringField("side", (-1 - unit) % 2 == 0 ? "lower" : "upper");
            json.writeNumberField("axis", (-1 - unit) / 2);
        }
        if (cells.dims() > 2) {
            int[] corners = cells.facetCorners()[facet];
            json.writeFieldName("corners");
            json.writeArray(corners, 0, corners.length);
        }
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, String name, double[] numbers)
            throws IOException {
        json.writeFieldName(name);
        json.writeArray(numbers, 0, numbers.length);
    }

    private static void rows(JsonGenerator json, String name, List<double[]> rows)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (double[] row : rows) json.writeArray(row, 0, row.length);
        json.writeEndArray();
    }
}
