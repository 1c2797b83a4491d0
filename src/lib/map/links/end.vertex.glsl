// The shapes at the ends of links: a square for each, turned the way the link runs there, before the place's dot.

flat out vec3 v_colour;
flat out float v_tone;
flat out int v_shape;
out vec2 v_units;

void main() {
	int place = inStrip(4);
	readLink(place / u_copies.x);
	int end = int(l_traits.z);
	// No shape: nothing is drawn.
	gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
	v_shape = (end & 3) - 1;
	if (v_shape < 0) return;
	readCourse(place % u_copies.x);
	bool isMiddle = (end & 4) != 0;
	float way = isMiddle ? mix(l_part.x, l_part.y, 0.5) : l_part.y;
	float turned = isMiddle ? way : mix(l_part.x, l_part.y, LAST_STRETCH);
	vec4 clip = clipAt(way);
	float piece = (l_part.y - l_part.x) / 64.0;
	vec2 ahead = directionOf(clipAt(turned - piece), clipAt(turned + piece));
	vec2 side = vec2(corner & 1, corner >> 1) * 2.0 - 1.0;
	float reach = OUTLINE_REACH + (END_HALO + 1.0) / u_end_scale;
	// Units of the outline: x to the right of the way, y back along it.
	v_units = side * reach;
	vec2 units = v_units + vec2(0.0, isMiddle ? 0.0 : END_SETBACK);
	vec2 offset = (vec2(ahead.y, -ahead.x) * units.x - ahead * units.y) * u_end_scale;
	gl_Position = vec4(clip.xy + offset / u_half_view * clip.w, clip.zw);
	v_colour = u_colours[int(l_traits.x)];
	v_tone = LOOK_TONE[l_look];
#ifdef GLOBE
	v_depth = clip.z / clip.w;
#endif
}
