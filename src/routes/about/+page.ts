import { builtInChanges } from '../built-in-dossier';

export const load = async () => ({ changes: await builtInChanges() });
