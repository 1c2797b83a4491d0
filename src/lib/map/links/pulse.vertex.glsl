// Pulses that travel: a square for each, turned the way it goes; as many as the length on screen asks for. The twin of
// pulsePositions and pulseStrength in pulses/pulse-motion.ts.

uniform int u_pulses; // at most, of one link

flat out vec3 v_colour;
flat out float v_shows;
out vec2 v_at; // pixels: x along the way from the head, y across

void main() {
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	readCourse(gl_InstanceID % u_copies.x);
	vec4 until = measure(a_part.x, a_part.y);
	float room = until.w - 2.0 * CLEARANCE;
	float count = clamp(floor(room / PULSE_SPACING + 0.5), 1.0, float(u_pulses));
	float number = float((gl_InstanceID / u_copies.x) % u_pulses);
	if (room <= 0.0 || number >= count) return;
	float spacing = room / count;
	float at = mod(u_seconds * PULSE_SPEED + a_bow.w * spacing, spacing) + number * spacing;
	float share = at / room;
	float fades = (a_traits.w & 1u) != 0u ? share : (a_traits.w & 2u) != 0u ? 1.0 - share : 1.0;
	v_shows = LOOK_PULSE[int(a_state.x)] * fades * clamp(min(at, room - at) / PULSE_ENDS, 0.0, 1.0);
	// Where on the way that is: between the two measured points round it.
	float to = at + CLEARANCE;
	vec4 from = vec4(0.0, until.xyz);
	vec4 within = clamp((to - from) / max(until - from, 1e-6), 0.0, 1.0);
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
