// What moves without travelling: a tie or a presence breathes, an accusation flickers, as a whole. The twin of breath and
// flicker in pulses/pulse-motion.ts.

uniform int u_first; // the first link that does

out vec3 v_colour;
out vec3 v_breath; // half of the width in pixels, the period of dots or 0, strength

void main() {
	int place = inStrip(2 * u_pieces + 2);
	readLink(u_first + place / u_copies.x);
	readCourse(place % u_copies.x);
	bool accused = (l_traits.w & 64u) != 0u;
	float width = accused ? FLICKER_WIDTH : BREATH_WIDTH;
	strip(width * 0.5 + 1.0, accused);
	float breath = 0.5 - 0.5 * cos(2.0 * PI * (u_seconds / BREATH_SECONDS + l_bow.w));
	float turn = 2.0 * PI * (u_seconds / FLICKER_SECONDS + l_bow.w);
	float flicker = 0.5 + 0.3 * sin(turn) + 0.2 * sin(2.7 * turn);
	v_colour = u_colours[int(l_traits.x)];
	v_breath = vec3(width * 0.5, accused ? FLICKER_PERIOD : 0.0, LOOK_PULSE[l_look] * fadeAt(v_share) * (accused ? 0.65 * flicker * flicker : 0.04 + 0.1 * breath));
}
