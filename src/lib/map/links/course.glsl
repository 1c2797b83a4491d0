// A link's curve, computed where it is drawn: the great circle between two places in its lane of the fan, as Mercator
// coordinates beside the middle of the view. `course-at.ts` says the same in TypeScript; a test holds both to one line.
//
//            ____----^----____            aside: across the straight line, half a sine high
//        .-''        |        ''-.
//      .'     ___----+----___     '.      alongSphere: the great circle, from `from`
//     / __--''                ''--__ \
//   from ---------- chord ---------- to   way: 0 ... 1, in shares of the angle between the two places
//
// All is reckoned from the `from` end, in small differences, so that single precision is enough close by; what is then
// missing at the `to` end (`closing`) is spread over the way, so that both ends are met exactly.

uniform highp usampler2D u_links; // four texels a link, as pack-links.ts has them
uniform highp usampler2D u_looks;
uniform vec4 u_centre; // the middle of the view, as l_from
uniform vec2 u_half_view; // CSS pixels
uniform float u_world; // CSS pixels of the world's width
uniform float u_near; // the least w that is taken for before the camera
uniform ivec2 u_copies; // how many worlds lie side by side, and the first one
uniform float u_scale; // of lines, and of shapes at ends, by zoom
uniform float u_end_scale;
uniform float u_seconds;
uniform vec3 u_colours[4];
#ifdef GLOBE
out float v_depth;
#endif

vec4 l_from; // Mercator x and y, then what single precision left of them
vec4 l_to;
vec4 l_bow; // bias, lane, spacing (see bowOf), and the link's own seed
vec2 l_part;
uvec4 l_traits; // tone, standing, end, fading
int l_look;
int corner; // this vertex's number among those of its link

vec2 courseStart;
vec2 courseAside;
vec2 courseClosing;
vec3 courseAhead;
float courseArc;
float startSine;
float startCosine;

// Sine and cosine of the latitude at a Mercator y.
vec2 latitudeAt(float y) {
	float t = exp(PI * (1.0 - 2.0 * y));
	return vec2(t * t - 1.0, 2.0 * t) / (t * t + 1.0);
}

float inverseTanh(float x) {
	float square = x * x;
	return abs(x) < 0.1 ? x * (1.0 + square * (1.0 / 3.0 + square * (0.2 + square / 7.0))) : 0.5 * log((1.0 + x) / (1.0 - x));
}

// From the first place: cos(angle) times its vector and sin(angle) times the one a quarter turn ahead.
vec2 alongSphere(float way) {
	float angle = courseArc * way;
	float sine = sin(angle);
	float short_ = sin(angle * 0.5);
	float less = -2.0 * short_ * short_;
	float up = startSine * less + courseAhead.z * sine;
	vec2 level = vec2(startCosine + startCosine * less + courseAhead.x * sine, courseAhead.y * sine);
	// By half the angle, as atan with two arguments is not to be relied on where the second is 0.
	float east = 2.0 * atan(level.y / max(length(level) + level.x, 1e-12));
	return vec2(east, -inverseTanh(up / (1.0 - startSine * (startSine + up)))) / (2.0 * PI);
}

// One strip runs through all links: the first and the last corner of each stand twice, so that what lies between two links
// has no area. Which one of them this vertex belongs to.
//
//   0 0 1 2 3 3 | 0 0 1 2 3 3 | 0 ...
int inStrip(int corners) {
	corner = clamp(gl_VertexID % (corners + 2) - 1, 0, corners - 1);
	return gl_VertexID / (corners + 2);
}

void readLink(int link) {
	ivec2 at = ivec2(link % LINKS_A_ROW, link / LINKS_A_ROW);
	ivec2 first = ivec2(at.x * 4, at.y);
	l_from = uintBitsToFloat(texelFetch(u_links, first, 0));
	l_to = uintBitsToFloat(texelFetch(u_links, first + ivec2(1, 0), 0));
	l_bow = uintBitsToFloat(texelFetch(u_links, first + ivec2(2, 0), 0));
	uvec4 rest = texelFetch(u_links, first + ivec2(3, 0), 0);
	l_part = uintBitsToFloat(rest.xy);
	l_traits = rest.zzzz >> uvec4(0u, 8u, 16u, 24u) & 255u;
	l_look = int(texelFetch(u_looks, at, 0).x);
}

void readCourse(int copy) {
	vec2 chord = (l_to.xy - l_from.xy) + (l_to.zw - l_from.zw);
	vec2 start = latitudeAt(l_from.y);
	vec2 end = latitudeAt(l_to.y);
	float turn = 2.0 * PI * chord.x;
	startSine = start.x;
	startCosine = start.y;
	vec3 first = vec3(start.y, 0.0, start.x);
	vec3 across = vec3(end.y * cos(turn), end.y * sin(turn), end.x) - first;
	float distance_ = length(across);
	courseArc = 2.0 * asin(min(1.0, distance_ * 0.5));
	// Antipodes have no direction; then the way is eastward, as in great-circle.ts.
	courseAhead = courseArc > 3.1415 ? vec3(0.0, 1.0, 0.0) : normalize(across - first * dot(first, across) + vec3(0.0, 1e-12, 0.0));
	courseClosing = chord - alongSphere(1.0);
	float least = LANE_LEAST / max(1e-12, length(chord) * u_world);
	courseAside = vec2(chord.y, -chord.x) * (l_bow.x + l_bow.y * max(l_bow.z, least));
	courseStart = (l_from.xy - u_centre.xy) + (l_from.zw - u_centre.zw) + vec2(float(copy + u_copies.y), 0.0);
}

vec2 courseAt(float way) {
	return courseStart + alongSphere(way) + way * courseClosing + courseAside * sin(PI * way);
}

vec4 clipAt(float way) {
	return projectTile(courseAt(way));
}

// CSS pixels from the middle of the view. What lies behind the camera is held far off instead.
vec2 pixelsOf(vec4 clip) {
	return clip.xy / max(clip.w, u_near) * u_half_view;
}

// The direction on screen from one clip position to another, in pixels, wherever the camera is. Length 1, or 0.
vec2 directionOf(vec4 before, vec4 after) {
	vec2 way = (after.xy * before.w - before.xy * after.w) * u_half_view;
	float far = length(way);
	return far > 0.0 ? way / far : vec2(1.0, 0.0);
}

// How strongly a link is drawn at a share of its length: the twin of fadeStrength in picture/fade-steps.ts.
// The bits of l_traits.w: it fades towards `from`, towards `to`; `from` is a seat, `to` is.
float fadeAt(float share) {
	uint fading = l_traits.w;
	float country = (fading & 1u) != 0u ? share : (fading & 2u) != 0u ? 1.0 - share : 1.0;
	float seat = min((fading & 4u) != 0u ? share : 1.0, (fading & 8u) != 0u ? 1.0 - share : 1.0) / SEAT_SHARE;
	return mix(FAINTEST, 1.0, min(1.0, country * SLOPE)) * mix(SEAT_FAINTEST, 1.0, min(1.0, seat));
}
