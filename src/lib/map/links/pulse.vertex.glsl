// Pulses that travel: a triangle for each, turned the way it goes; as many as the length on screen asks for. The twin of
// pulsePositions and pulseStrength in pulses/pulse-motion.ts.
//
//                         ____---| 1
//            ____-----''''       |
//   0 ---tail-------------- head |      the least triangle round the head's circle that leaves the tail room
//            ''''-----____       |
//                         ''''---| 2

uniform int u_pulses; // at most, of one link

flat out vec3 v_colour;
flat out float v_shows;
flat out float v_tail; // pixels behind the head up to which there is one: none before the start of the way
out vec2 v_at; // pixels: x along the way from the head, y across

vec2 quarters[5]; // points that divide the way evenly, in pixels

// Pixels along the curve as it lies on screen up to the last four of them. Sums of straight pieces fall short; the last one is
// made good by what four pieces are longer than two (Richardson).
vec4 measure() {
	for (int index = 0; index < 5; index += 1)
		quarters[index] = pixelsOf(clipAt(mix(l_part.x, l_part.y, float(index) * 0.25)));
	float first = distance(quarters[0], quarters[1]);
	float second = first + distance(quarters[1], quarters[2]);
	float third = second + distance(quarters[2], quarters[3]);
	float fourth = third + distance(quarters[3], quarters[4]);
	float halves = distance(quarters[0], quarters[2]) + distance(quarters[2], quarters[4]);
	float all = fourth > 0.0 ? 1.0 + (fourth - halves) / (3.0 * fourth) : 1.0;
	return vec4(first, second, third, fourth) * all;
}

// How many pixels along the link it comes nearest to the middle of the view: on straight pieces first, then once more on
// the curve beside the point that was found.
float nearest(vec4 until) {
	float share = 0.0;
	float least = 1e30;
	for (int index = 1; index < 5; index += 1) {
		vec2 before = quarters[index - 1];
		vec2 across = quarters[index] - before;
		float along = clamp(-dot(before, across) / max(dot(across, across), 1e-6), 0.0, 1.0);
		float far = length(before + across * along);
		if (far < least) {
			least = far;
			share = (float(index - 1) + along) * 0.25;
		}
	}
	for (int turn = 0; turn < 2; turn += 1) {
		vec2 here = pixelsOf(clipAt(mix(l_part.x, l_part.y, share)));
		vec2 step_ = pixelsOf(clipAt(mix(l_part.x, l_part.y, share + 0.001))) - here;
		share = clamp(share - 0.001 * dot(here, step_) / max(dot(step_, step_), 1e-6), 0.0, 1.0);
	}
	vec4 from = vec4(0.0, until.xyz);
	return dot(clamp(share * 4.0 - vec4(0.0, 1.0, 2.0, 3.0), 0.0, 1.0), until - from);
}

void main() {
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	int place = gl_VertexID / PULSE_VERTICES;
	corner = gl_VertexID % PULSE_VERTICES;
	readLink(place / (u_copies.x * u_pulses));
	readCourse(place % u_copies.x);
	vec4 until = measure();
	float room = until.w - 2.0 * CLEARANCE;
	float most = float(u_pulses);
	float count = max(1.0, floor(room / PULSE_SPACING + 0.5));
	bool isLong = count > most && most >= FEW_PULSES;
	if (!isLong) count = min(count, most);
	float number = float(place / u_copies.x % u_pulses);
	if (room <= 0.0 || number >= count) return;
	float spacing = room / count;
	// Of a link that is longer than its pulses reach, close by, those that can be seen.
	float first = isLong ? clamp(floor(nearest(until) / spacing - most * 0.5), 0.0, count - most) * spacing : 0.0;
	float at = first + mod(u_seconds * PULSE_SPEED + l_bow.w * spacing, spacing) + number * spacing;
	float share = at / room;
	float fades = (l_traits.w & 1u) != 0u ? share : (l_traits.w & 2u) != 0u ? 1.0 - share : 1.0;
	float window = isLong ? min(at - first, first + most * spacing - at) : room;
	v_shows = clamp(window / PULSE_SPACING, 0.0, 1.0) * LOOK_PULSE[l_look] * fades * clamp(min(at, room - at) / PULSE_ENDS, 0.0, 1.0);
	// Where on the way that is: between the two measured points round it.
	vec4 from = vec4(0.0, until.xyz);
	vec4 within = clamp((at + CLEARANCE - from) / max(until - from, 1e-6), 0.0, 1.0);
	float way = mix(l_part.x, l_part.y, dot(within, vec4(0.25)));
	float piece = (l_part.y - l_part.x) / 64.0;
	vec4 clip = clipAt(way);
	vec2 ahead = directionOf(clipAt(way - piece), clipAt(way + piece));
	float round_ = HEAD + RIM + 1.0;
	float tail = min(TAIL, at);
	v_tail = tail + 3.0;
	float apex = tail + 2.0 * round_;
	float slope = round_ * inversesqrt(apex * apex - round_ * round_);
	v_at = corner == 0 ? vec2(-apex, 0.0) : vec2(round_, (corner == 1 ? slope : -slope) * (apex + round_));
	vec2 offset = ahead * v_at.x + vec2(-ahead.y, ahead.x) * v_at.y;
	gl_Position = vec4(clip.xy + offset / u_half_view * clip.w, clip.zw);
	v_colour = u_colours[int(l_traits.x)];
#ifdef GLOBE
	v_depth = clip.z / clip.w;
	v_shows *= smoothstep(1.0, 0.97, v_depth);
#endif
}
