// What the fragment stages share.

out vec4 fragColor;

uniform float u_ratio; // pixels of the screen in a CSS pixel
uniform float u_end_scale;
uniform vec3 u_halo;
uniform vec3 u_selection;
#ifdef GLOBE
in float v_depth;
#endif

// How much of a pixel lies inside an edge, from the distance to it in CSS pixels, negative inside.
float inside(float outward) {
	return clamp(0.5 - outward * u_ratio, 0.0, 1.0);
}

// One colour over another, both multiplied by their alpha.
vec4 over(vec4 upper, vec4 lower) {
	return upper + lower * (1.0 - upper.a);
}

void hideBehindGlobe() {
#ifdef GLOBE
	if (v_depth > 1.0) discard;
#endif
}
