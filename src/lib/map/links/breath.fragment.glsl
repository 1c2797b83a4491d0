// Breath and flicker.

in vec4 v_pixels;
in vec3 v_colour;
in vec3 v_breath;

void main() {
	hideBehindGlobe();
	vec3 pixels = v_pixels.xyz / v_pixels.w;
	float across = abs(pixels.x);
	// Both ends leave the places' dots free.
	float past = pixels.y + CLEARANCE;
	float line = length(vec2(max(past, 0.0), across)) - v_breath.x;
	if (v_breath.y > 0.0) {
		float at = mod(pixels.z, v_breath.y);
		float dot_ = min(at, v_breath.y - at) - FLICKER_DASH * 0.5;
		line = max(line, length(vec2(max(dot_, 0.0), across)) - v_breath.x);
	}
	fragColor = vec4(v_colour, 1.0) * inside(line) * v_breath.z;
}
