package saddleback.viz.figure;

/** Something drawn in a {@link Space}, in data units. */
public sealed interface SpaceMark permits Surface, Faces, SpacePath, SpacePoints, SpaceText {
    /** What the legend calls the mark; empty to leave it out. */
    String name();
}
