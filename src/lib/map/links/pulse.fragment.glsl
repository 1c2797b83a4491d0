// A pulse: a head with a pale rim, and a tail that thins out behind it.

flat in vec3 v_colour;
flat in float v_shows;
flat in float v_tail;
in vec2 v_at;

void main() {
	hideBehindGlobe();
	float head = length(v_at);
	float back = clamp(-v_at.x / TAIL, 0.0, 1.0);
	float tail = v_at.x > 0.0 ? 0.0 : 0.62 * (1.0 - back) * inside(max(-v_at.x - v_tail, abs(v_at.y) - mix(2.3, 0.9, back)));
	vec4 colour = over(vec4(u_halo, 1.0) * inside(head - HEAD - RIM), vec4(v_colour, 1.0) * tail);
	fragColor = over(vec4(v_colour, 1.0) * inside(head - HEAD), colour) * v_shows;
}
