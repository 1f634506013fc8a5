import type { Language } from '@/shared/i18n/i18n';

type Texts = { [key: string]: string | Texts };
type Module = { default: Texts };

const chinese = import.meta.glob<Module>('../**/texts.zh-CN.json', { eager: true });
const english = import.meta.glob<Module>('../**/texts.en.json', { eager: true });

/** The texts of the app, of what is shared and of every feature, each under its folder's name. */
function gathered(modules: Record<string, Module>): Texts {
  const texts: Texts = {};
  for (const [path, module] of Object.entries(modules)) {
    const folder = path.split('/').at(-2) === '..' ? 'app' : path.split('/').at(-2);
    texts[path.startsWith('./') ? 'app' : (folder ?? 'app')] = module.default;
  }
  return texts;
}

export const texts: Record<Language, Texts> = { 'zh-CN': gathered(chinese), en: gathered(english) };
