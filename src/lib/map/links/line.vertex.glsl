// The lines: what is the same for a whole link is looked up here.

out vec3 v_colour;
out vec4 v_widths; // half of the line, half of the gap in it, half of the glow; pixels. The glow's strength
out vec4 v_pattern; // dash and period in pixels (0: drawn through), how round, strength
out float v_glow;

void main() {
	int place = inStrip(2 * u_pieces + 2);
	readLink(place / u_copies.x);
	readCourse(place % u_copies.x);
	int look = l_look;
	int standing = int(l_traits.y & 15u);
	float wider = 1.0 + BUNDLE_WIDER * float(l_traits.y >> 4u);
	vec4 pattern = PATTERN[standing];
	bool isDouble = (l_traits.w & 32u) != 0u;
	float stroke = pattern.x * u_scale * wider * LOOK_WIDTH[look];
	float own = isDouble ? stroke * DOUBLE_STROKE : stroke;
	float whole = isDouble ? own * 2.0 + DOUBLE_GAP : own;
	float glow = LOOK_GLOW[look] > 0.0 ? max(GLOW_LEAST, whole + 2.0 * GLOW_ROUND) : 0.0;
	float reach = max(whole * (1.0 + TAPER) * 0.5 + CASING_WIDTH, glow * 0.5) + 1.0;
	strip(reach, pattern.z > 0.0);
	float taper = (l_traits.w & 16u) != 0u ? 1.0 + TAPER * (2.0 * v_share - 1.0) : 1.0;
	v_colour = u_colours[int(l_traits.x)];
	v_widths = vec4((isDouble ? own * taper + DOUBLE_GAP * 0.5 : own * taper * 0.5), isDouble ? DOUBLE_GAP * 0.5 : 0.0, glow * 0.5, LOOK_GLOW[look]);
	v_pattern = vec4(pattern.y * own, pattern.z * own, ROUND[standing], pattern.w * LOOK_TONE[look] * fadeAt(v_share));
	v_glow = fadeAt(v_share);
}
