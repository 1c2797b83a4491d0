// One pixel of a link: glow, pale edge, the line in the pattern of its standing, and the gap of a double line.

in vec4 v_pixels;
in vec3 v_colour;
in vec4 v_widths;
in vec4 v_pattern;
in float v_glow;

void main() {
	hideBehindGlobe();
	vec3 pixels = v_pixels.xyz / v_pixels.w;
	float across = abs(pixels.x);
	float past = pixels.y;
	float isRound = v_pattern.z;
	// Signed distances, negative inside; pixels.
	float line = mix(across, length(vec2(max(past, 0.0), across)), isRound) - v_widths.x;
	float cut = mix(inside(past), 1.0, isRound);
	float period = v_pattern.y;
	if (period > 0.0) {
		float at = mod(pixels.z, period);
		float dash = at < v_pattern.x ? max(-at, at - v_pattern.x) : min(at - v_pattern.x, period - at);
		// A dash of next to no length with round ends is a dot.
		line = mix(max(line, dash), length(vec2(max(dash, 0.0), across)) - v_widths.x, isRound);
	}
	float drawn = inside(line) * cut;
	float edge = inside(across - v_widths.x - CASING_WIDTH) * inside(past) * CASING_STRENGTH;
	float gap = v_widths.y > 0.0 ? inside(across - v_widths.y) * inside(past) : 0.0;
	vec4 colour = over(vec4(v_colour, 1.0) * drawn, vec4(u_halo, 1.0) * edge);
	colour = over(vec4(u_halo, 1.0) * gap, colour) * v_pattern.w;
	float glow = v_widths.w * v_glow * smoothstep(0.0, 2.0, v_widths.z - length(vec2(max(past, 0.0), across)) + 0.5);
	fragColor = over(colour, vec4(u_selection, 1.0) * glow);
}
