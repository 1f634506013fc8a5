import { useTranslation } from 'react-i18next';

const chinese = {
  colon: '：',
  comma: '，',
  semicolon: '；',
  list: '、',
  inBrackets: (words: string) => `（${words}）`,
};
const english: typeof chinese = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  list: ', ',
  inBrackets: (words) => ` (${words})`,
};

function useChinese(): boolean {
  return useTranslation().i18n.language.startsWith('zh');
}

/** Punctuation between words as the reader's language writes it. */
export function useMarks(): typeof chinese {
  return useChinese() ? chinese : english;
}

/** The reader's side of a text that a service answers in both languages. */
export function useBilingual(): (text: { zh: string; en: string }) => string {
  const zh = useChinese();
  return (text) => (zh ? text.zh : text.en);
}
