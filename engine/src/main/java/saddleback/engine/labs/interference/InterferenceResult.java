package saddleback.engine.labs.interference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.interference.Course;
import saddleback.engine.interference.Sampled;

import java.util.List;

/**
 * What the ray-interference lab found. Arrays are not changed by anyone.
 *
 * @param settings what was asked
 * @param course the flow
 * @param beside the flows beside it, in the order of the settings
 * @param visits the corners that the flat plateaus are near to
 * @param conserved what the flow keeps, and how well it was kept
 * @param laws the closed forms beside the simulation, null unless two linear bandits learn
 *     on-policy
 * @param surface J over two directions, null until it is computed
 * @param sampled the runs that were drawn, null for none
 * @param basin the map over starts, null for none
 * @param staircase the flows of 2, 3, ... components, empty for none
 */
public record InterferenceResult(
        InterferenceSettings settings,
        Course course,
        List<Course> beside,
        List<CornerVisit> visits,
        List<Conserved> conserved,
        @Nullable Laws laws,
        @Nullable Surface surface,
        @Nullable Sampled sampled,
        @Nullable Basin basin,
        List<Course> staircase) {}
