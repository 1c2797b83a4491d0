// Pulses that travel: a square for each, turned the way it goes; as many as the length on screen asks for. The twin of
// pulsePositions and pulseStrength in pulses/pulse-motion.ts.

uniform int u_pulses; // at most, of one link

flat out vec3 v_colour;
flat out float v_shows;
out vec2 v_at; // pixels: x along the way from the head, y across

// How many pixels along the link it comes nearest to the middle of the view: on straight pieces first, then once more on
// the curve beside the point that was found.
float nearest(vec4 until) {
	float share = 0.0;
	float least = 1e30;
	vec2 before = pixelsOf(clipAt(a_part.x));
	for (int index = 1; index < 5; index += 1) {
		vec2 after = pixelsOf(clipAt(mix(a_part.x, a_part.y, float(index) * 0.25)));
		vec2 across = after - before;
		float along = clamp(-dot(before, across) / max(dot(across, across), 1e-6), 0.0, 1.0);
		float far = length(before + across * along);
		if (far < least) {
			least = far;
			share = (float(index - 1) + along) * 0.25;
		}
		before = after;
	}
	for (int turn = 0; turn < 2; turn += 1) {
		vec2 here = pixelsOf(clipAt(mix(a_part.x, a_part.y, share)));
		vec2 step_ = pixelsOf(clipAt(mix(a_part.x, a_part.y, share + 0.001))) - here;
		share = clamp(share - 0.001 * dot(here, step_) / max(dot(step_, step_), 1e-6), 0.0, 1.0);
	}
	vec4 from = vec4(0.0, until.xyz);
	return dot(clamp(share * 4.0 - vec4(0.0, 1.0, 2.0, 3.0), 0.0, 1.0), until - from);
}

void main() {
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	readCourse(gl_InstanceID % u_copies.x);
	vec4 until = measure(a_part.x, a_part.y);
	float room = until.w - 2.0 * CLEARANCE;
	float most = float(u_pulses);
	float count = max(1.0, floor(room / PULSE_SPACING + 0.5));
	bool isLong = count > most && most >= FEW_PULSES;
	if (!isLong) count = min(count, most);
	float number = float((gl_InstanceID / u_copies.x) % u_pulses);
	if (room <= 0.0 || number >= count) return;
	float spacing = room / count;
	// Of a link that is longer than its pulses reach, close by, those that can be seen.
	float first = isLong ? clamp(floor(nearest(until) / spacing - most * 0.5), 0.0, count - most) * spacing : 0.0;
	float at = first + mod(u_seconds * PULSE_SPEED + a_bow.w * spacing, spacing) + number * spacing;
	float share = at / room;
	float fades = (a_traits.w & 1u) != 0u ? share : (a_traits.w & 2u) != 0u ? 1.0 - share : 1.0;
	float window = isLong ? min(at - first, first + most * spacing - at) : room;
	v_shows = clamp(window / PULSE_SPACING, 0.0, 1.0) * LOOK_PULSE[int(a_state.x)] * fades * clamp(min(at, room - at) / PULSE_ENDS, 0.0, 1.0);
	// Where on the way that is: between the two measured points round it.
	vec4 from = vec4(0.0, until.xyz);
	vec4 within = clamp((at + CLEARANCE - from) / max(until - from, 1e-6), 0.0, 1.0);
	float way = mix(a_part.x, a_part.y, dot(within, vec4(0.25)));
	float piece = (a_part.y - a_part.x) / 64.0;
	vec4 clip = clipAt(way);
	vec2 ahead = directionOf(clipAt(way - piece), clipAt(way + piece));
	float round_ = HEAD + RIM + 1.0;
	// No tail before the start of the way.
	float tail = min(TAIL, at);
	v_at = vec2((gl_VertexID & 1) == 0 ? -tail - 3.0 : round_, (gl_VertexID >> 1) == 0 ? -round_ : round_);
	vec2 offset = ahead * v_at.x + vec2(-ahead.y, ahead.x) * v_at.y;
	gl_Position = vec4(clip.xy + offset / u_half_view * clip.w, clip.zw);
	v_colour = u_colours[int(a_traits.x)];
#ifdef GLOBE
	v_depth = clip.z / clip.w;
	v_shows *= smoothstep(1.0, 0.97, v_depth);
#endif
}
