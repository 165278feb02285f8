import type { Guide } from './guide.ts';

export async function visitOffice(_guide: Guide): Promise<void> {}
