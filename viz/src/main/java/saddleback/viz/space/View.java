package saddleback.viz.space;

/**
 * The camera's frame: data to box coordinates (sphere of radius 1), and those to right, up, near.
 */
final class View {
    private final Box box;
    final double halfX;
    final double halfY;
    final double halfZ;
    final double sinA;
    final double cosA;
    final double sinE;
    final double cosE;
    final double perspective;

    View(Box box, Camera camera) {
        this.box = box;
        halfX = box.half(Axis.X);
        halfY = box.half(Axis.Y);
        halfZ = box.half(Axis.Z);
        double a = Math.toRadians(camera.azimuth());
        double e = Math.toRadians(camera.elevation());
        sinA = Math.sin(a);
        cosA = Math.cos(a);
        sinE = Math.sin(e);
        cosE = Math.abs(camera.elevation()) == 90 ? 0 : Math.cos(e);
        perspective = camera.perspective();
    }

    double boxX(double x) {
        return (2 * box.x().fraction(x) - 1) * halfX;
    }

    double boxY(double y) {
        return (2 * box.y().fraction(y) - 1) * halfY;
    }

    double boxZ(double z) {
        return (2 * box.z().fraction(z) - 1) * halfZ;
    }

    double right(double bx, double by) {
        return cosA * by - sinA * bx;
    }

    double up(double bx, double by, double bz) {
        return cosE * bz - sinE * (cosA * bx + sinA * by);
    }

    double near(double bx, double by, double bz) {
        return sinE * bz + cosE * (cosA * bx + sinA * by);
    }

    /** Distance from the eye along the line of sight, 1 at the centre of the box. */
    double distance(double bx, double by, double bz) {
        return 1 - perspective * near(bx, by, bz);
    }

    Position dataPoint(double right, double up, double near) {
        double ground = cosE * near - sinE * up;
        double bx = cosA * ground - sinA * right;
        double by = sinA * ground + cosA * right;
        double bz = sinE * near + cosE * up;
        return new Position(
                box.x().at((bx / halfX + 1) / 2),
                box.y().at((by / halfY + 1) / 2),
                box.z().at((bz / halfZ + 1) / 2));
    }

    /** Whether the eye is on the inner side of a face's plane, or in it. */
    boolean inside(Face face) {
        double towards =
                switch (face.axis()) {
                    case X -> cosE * cosA;
                    case Y -> cosE * sinA;
                    case Z -> sinE;
                };
        double half =
                switch (face.axis()) {
                    case X -> halfX;
                    case Y -> halfY;
                    case Z -> halfZ;
                };
        double outwards = face.high() ? towards : -towards;
        return outwards <= perspective * half + 1e-12;
    }
}
