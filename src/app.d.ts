// Types that Kit looks for by name.
declare global {
	namespace App {}
}

export {};
