// The shape at an end, from the distance to its outline, with a pale edge.

flat in vec3 v_colour;
flat in float v_tone;
flat in int v_shape;
in vec2 v_units;

// Distance to a polygon of four corners, negative inside.
float toOutline(vec2 point) {
	float nearest = 1e9;
	float sign_ = 1.0;
	for (int index = 0; index < 4; index += 1) {
		vec2 from = OUTLINE[v_shape * 4 + index];
		vec2 to = OUTLINE[v_shape * 4 + (index + 1) % 4];
		vec2 edge = to - from;
		vec2 beside = point - from;
		vec2 off = beside - edge * clamp(dot(beside, edge) / dot(edge, edge), 0.0, 1.0);
		nearest = min(nearest, dot(off, off));
		if ((from.y > point.y) != (to.y > point.y) && point.x < edge.x * (point.y - from.y) / edge.y + from.x) sign_ = -sign_;
	}
	return sign_ * sqrt(nearest);
}

void main() {
	hideBehindGlobe();
	float outline = toOutline(v_units);
	// Hollow: somebody points at somebody.
	if (v_shape == HOLLOW) outline = abs(outline + HOLLOW_EDGE * 0.5) - HOLLOW_EDGE * 0.5;
	outline *= u_end_scale;
	fragColor = over(vec4(v_colour, 1.0) * inside(outline), vec4(u_halo, 1.0) * inside(outline - END_HALO)) * v_tone;
}
