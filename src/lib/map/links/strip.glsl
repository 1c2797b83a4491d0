// A link as a strip of triangles along its curve. Widths are pixels of the screen, whatever the camera: each pair of
// vertices is set apart across the direction in which the curve runs on screen, and the first and last pair are
// pushed out by as much again, for round caps.
//
//   1 ---- 3 ------ 5 ------ 7 ---- 9     side +1
//   |  \   |  \     |  \     |  \   |
//   |   \  |   \    |   \    |   \  |     past > 0 before the first and after the last piece
//   0 ---- 2 ------ 4 ------ 6 ---- 8     side -1
//   |<---->|  reach                       along: pixels from the start of the link, where a pattern needs them
//
// What is handed on is multiplied by w: divided by the w that is handed on beside it, it runs evenly over the screen and
// not over the ground.

uniform int u_pieces;

out vec4 v_pixels; // across, past the nearer end, along, 1: each times w
out float v_share;

// Pixels along the curve as it lies on screen, from its start to a share of it, which is at the position that is given. In
// two straight pieces, made good by what they are longer than one (Richardson).
float lengthTo(float way, vec2 end) {
	vec2 start = pixelsOf(clipAt(l_part.x));
	vec2 middle = pixelsOf(clipAt(mix(l_part.x, way, 0.5)));
	float halves = distance(start, middle) + distance(middle, end);
	return halves + (halves - distance(start, end)) / 3.0;
}

void strip(float reach, bool measured) {
	int index = corner >> 1;
	float side = (corner & 1) == 0 ? -1.0 : 1.0;
	float pieces = float(u_pieces);
	v_share = float(index) / pieces;
	float way = mix(l_part.x, l_part.y, v_share);
	float piece = (l_part.y - l_part.x) / pieces;
	vec4 clip = clipAt(way);
	vec4 before = clipAt(way - piece);
	vec2 direction = directionOf(before, clipAt(way + piece));
	vec2 pixels = pixelsOf(clip);
	float past = -distance(pixelsOf(before), pixels) * float(min(index, u_pieces - index));
	float beyond = index == 0 ? -reach : index == u_pieces ? reach : 0.0;
	float along = measured ? lengthTo(way, pixels) : 0.0;
	vec2 offset = vec2(-direction.y, direction.x) * side * reach + direction * beyond;
	gl_Position = vec4(clip.xy + offset / u_half_view * clip.w, clip.zw);
	v_pixels = vec4(side * reach, past + abs(beyond), along + beyond, 1.0) * clip.w;
#ifdef GLOBE
	v_depth = clip.z / clip.w;
#endif
}
