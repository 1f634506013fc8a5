import type { Teller } from './requests/notices';

export const settingsKey = (teller: Teller) => ['notice-settings', teller] as const;
