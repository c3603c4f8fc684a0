package saddleback.engine.regions.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

final class ReferenceTest {
    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCase(GoldenCase golden) {
        Reference found = Reference.of(golden.network(), golden.slice(), golden.box());
        assertEquals(golden.afterLayer(), found.afterLayer());
        assertEquals(golden.count("activation_regions"), found.states().size());
        assertEquals(golden.count("linear_regions_connected"), found.linear());
        assertEquals(golden.count("distinct_affine_functions"), found.functions());
        assertEquals(golden.count("interior_facets"), found.interior());
        assertEquals(golden.count("boundary_facets"), found.boundary());
        assertEquals(golden.count("vertices"), found.vertices());
    }
}
