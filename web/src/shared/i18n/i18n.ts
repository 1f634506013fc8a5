import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

type Texts = { [key: string]: string | Texts };

const stored = 'language';

/** What the reader chose; else English for whose browser asks for English before all others; else Chinese. */
export function languageOf(chosen: string | null, preferred: readonly string[]): Language {
  const byBrowser = /^en\b/i.test(preferred[0] ?? '') ? 'en' : 'zh-CN';
  return languages.find((known) => known === chosen) ?? byBrowser;
}

/** Starts the texts; each feature brings its own under its name. `preferred` are the browser's languages, the most wanted first. */
export function startTexts(texts: Record<Language, Texts>, preferred: readonly string[] = navigator.languages): void {
  const language = languageOf(localStorage.getItem(stored), preferred);
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
