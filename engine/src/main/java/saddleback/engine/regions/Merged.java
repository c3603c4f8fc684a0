package saddleback.engine.regions;

/**
 * Which cells compute the same function.
 *
 * @param region for each cell its linear region, numbered from 0: cells that are joined through
 *     facets across which the network's affine map is the same
 * @param regions the number of linear regions
 * @param function for each cell its affine map, numbered from 0
 * @param functions the number of distinct affine maps
 * @param interiorFacets facets between two cells
 * @param boundaryFacets facets on the boundary of the domain
 * @param certified whether every comparison was proved
 * @param exactDecisions comparisons that exact arithmetic made
 */
public record Merged(
        int[] region,
        int regions,
        int[] function,
        int functions,
        long interiorFacets,
        long boundaryFacets,
        boolean certified,
        long exactDecisions) {}
