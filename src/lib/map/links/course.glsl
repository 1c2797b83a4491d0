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

layout(location = 0) in vec4 a_from; // Mercator x and y, then what single precision left of them
layout(location = 1) in vec4 a_to;
layout(location = 2) in vec4 a_bow; // bias, lane, spacing (see bowOf), and the link's own seed
layout(location = 3) in vec2 a_part;
layout(location = 4) in uvec4 a_traits; // tone, standing, end, fading
layout(location = 5) in uvec4 a_state; // look

uniform vec4 u_centre; // the middle of the view, as a_from
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

void readCourse(int copy) {
	vec2 chord = (a_to.xy - a_from.xy) + (a_to.zw - a_from.zw);
	vec2 start = latitudeAt(a_from.y);
	vec2 end = latitudeAt(a_to.y);
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
	courseAside = vec2(chord.y, -chord.x) * (a_bow.x + a_bow.y * max(a_bow.z, least));
	courseStart = (a_from.xy - u_centre.xy) + (a_from.zw - u_centre.zw) + vec2(float(copy + u_copies.y), 0.0);
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

// Pixels up to four points that divide a part of the way evenly, along the curve as it lies on screen. Sums of straight
// pieces fall short; the last one is made good by what four pieces are longer than two (Richardson).
vec4 measure(float from, float to) {
	vec2 points[5];
	for (int index = 0; index < 5; index += 1) points[index] = pixelsOf(clipAt(mix(from, to, float(index) * 0.25)));
	float first = distance(points[0], points[1]);
	float second = first + distance(points[1], points[2]);
	float third = second + distance(points[2], points[3]);
	float fourth = third + distance(points[3], points[4]);
	float halves = distance(points[0], points[2]) + distance(points[2], points[4]);
	float all = fourth > 0.0 ? 1.0 + (fourth - halves) / (3.0 * fourth) : 1.0;
	return vec4(first, second, third, fourth) * all;
}

// How strongly a link is drawn at a share of its length: the twin of fadeStrength in picture/fade-steps.ts.
// The bits of a_traits.w: it fades towards `from`, towards `to`; `from` is a seat, `to` is.
float fadeAt(float share) {
	uint fading = a_traits.w;
	float country = (fading & 1u) != 0u ? share : (fading & 2u) != 0u ? 1.0 - share : 1.0;
	float seat = min((fading & 4u) != 0u ? share : 1.0, (fading & 8u) != 0u ? 1.0 - share : 1.0) / SEAT_SHARE;
	return mix(FAINTEST, 1.0, min(1.0, country * SLOPE)) * mix(SEAT_FAINTEST, 1.0, min(1.0, seat));
}
