import type { Library } from '@/shared/api/schemas';

export type Listed = Library['ListedEntry'];
export type Verification = Library['WhitelistVerification'];
