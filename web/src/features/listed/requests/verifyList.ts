import { body, library } from '@/shared/api/client';
import type { Verification } from '../model';

export async function verifyList(): Promise<Verification> {
  return await body(library.GET('/api/library/whitelist/verification', {}));
}
