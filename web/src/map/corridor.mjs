// Draws the quiet map under the board: land and borders between Xi'an and the Black Sea, from Natural Earth (public domain)
// as packed in the npm package world-atlas 2.0.2. Run it only to draw the map anew:
//
//   npm install --prefix /tmp/map world-atlas@2.0.2 topojson-client@3.1.0
//   NODE_PATH=/tmp/map/node_modules node web/src/map/corridor.mjs > web/src/main/webapp/resources/caravanserai/corridor.svg
//
// The projection is the one of org.caravanserai.web.page.operator.MapProjection: equirectangular, true at 42 degrees north.
import {createRequire} from "node:module";

const require = createRequire(import.meta.url);
const {feature, mesh} = require("topojson-client");
const land = require("world-atlas/land-110m.json");
const countries = require("world-atlas/countries-110m.json");

const WEST = 39, NORTH = 52, EAST = 113, SOUTH = 32.5, WIDTH = 1000;
const SCALE = WIDTH / (EAST - WEST);
const STRETCH = 1 / Math.cos((42 * Math.PI) / 180);
const MARGIN = 4;

const x = (lon) => Math.round((lon - WEST) * SCALE * 10) / 10;
const y = (lat) => Math.round((NORTH - lat) * SCALE * STRETCH * 10) / 10;
const near = ([lon, lat]) => lon > WEST - MARGIN && lon < EAST + MARGIN && lat > SOUTH - MARGIN && lat < NORTH + MARGIN;
const clamp = ([lon, lat]) => [Math.min(Math.max(lon, WEST - MARGIN), EAST + MARGIN), Math.min(Math.max(lat, SOUTH - MARGIN), NORTH + MARGIN)];

/** Drops points that no eye could tell apart. */
function thin(points) {
    const kept = [];
    for (const point of points) {
        const last = kept[kept.length - 1];
        if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1) {
            kept.push(point);
        }
    }
    return kept;
}

function path(lines, close) {
    return lines
        .map((line) => thin(line.map((p) => [x(p[0]), y(p[1])])))
        .filter((line) => line.length > 2)
        .map((line) => "M" + line.map((p) => p.join(" ")).join("L") + (close ? "Z" : ""))
        .join("");
}

const rings = feature(land, land.objects.land).features
    .flatMap((f) => (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates))
    .flat()
    .filter((ring) => ring.some(near))
    .map((ring) => ring.map(clamp));

const borders = mesh(countries, countries.objects.countries, (a, b) => a !== b).coordinates
    .flatMap((line) => {
        const parts = [[]];
        line.forEach((p) => (near(p) ? parts[parts.length - 1].push(p) : parts.push([])));
        return parts;
    })
    .filter((line) => line.length > 1);

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg">
<!-- Natural Earth, public domain; drawn by web/src/map/corridor.mjs -->
<symbol id="land" viewBox="0 0 ${WIDTH} ${Math.round(y(SOUTH))}"><path fill-rule="evenodd" d="${path(rings, true)}"/></symbol>
<symbol id="borders" viewBox="0 0 ${WIDTH} ${Math.round(y(SOUTH))}"><path fill="none" d="${path(borders, false)}"/></symbol>
</svg>
`);
