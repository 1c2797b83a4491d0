/** Draws an SVG into a picture of dots, twice as fine as it says. Needs a page. */

const FINER = 2;

/** Rejects where the browser cannot. As data: the policy of the site lets pictures come from nowhere else. */
export async function asPng(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * FINER;
	canvas.height = image.naturalHeight * FINER;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('the browser gives no canvas to draw on');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the browser could not write the picture'));
		}, 'image/png');
	});
}
