package org.caravanserai.web.page.operator;

import org.caravanserai.shipments.network.Facility;

/**
 * From degrees to the map that {@code src/map/corridor.mjs} drew: equirectangular, true at 42
 * degrees north, a thousand units wide.
 */
final class MapProjection {

    static final int WIDTH = 1000;
    static final int HEIGHT = 355;
    private static final double WEST = 39;
    private static final double EAST = 113;
    private static final double NORTH = 52;
    private static final double SCALE = WIDTH / (EAST - WEST);
    private static final double STRETCH = 1 / Math.cos(Math.toRadians(42));

    private MapProjection() {}

    static double x(Facility facility) {
        return (facility.longitude().doubleValue() - WEST) * SCALE;
    }

    static double y(Facility facility) {
        return (NORTH - facility.latitude().doubleValue()) * SCALE * STRETCH;
    }
}
