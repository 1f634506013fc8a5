import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

type Texts = { [key: string]: string | Texts };

const stored = 'language';

/** Starts the texts; each feature brings its own under its name. Chinese unless the reader chose otherwise. */
export function startTexts(texts: Record<Language, Texts>): void {
  const kept = localStorage.getItem(stored);
  const language = languages.find((known) => known === kept) ?? 'zh-CN';
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: Object.fromEntries(languages.map((each) => [each, { translation: texts[each] }])),
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return (i18next.language as Language | undefined) ?? 'zh-CN';
}

export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(stored, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
