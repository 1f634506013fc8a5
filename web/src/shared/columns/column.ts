import { type Choice, choicesOf, choicesText } from '@/shared/lib/columns';

interface Words {
  zh: string;
  en: string;
}

/** What every column is asked for, of a sheet as of a list. */
export interface AskedColumn<Kind extends string> {
  key: string;
  name: Words;
  kind: Kind;
  required?: boolean;
  unit?: Words | null;
  choices?: Choice[];
  least?: number | null;
  most?: number | null;
  hint?: Words | null;
}

/** The same as it stands in the fields of a form. */
export interface TypedColumn<Kind extends string> {
  key: string;
  zh: string;
  en: string;
  kind: Kind;
  required?: boolean;
  unitZh?: string;
  unitEn?: string;
  choices?: string;
  least?: number | null;
  most?: number | null;
  hintZh?: string;
  hintEn?: string;
}

const words = (zh: string | undefined, en: string | undefined) =>
  zh?.trim() ? { zh: zh.trim(), en: en?.trim() || zh.trim() } : null;

const numbers: readonly string[] = ['INTEGER', 'DECIMAL', 'MONEY'];

/** Only numbers have a unit and a range. */
export const isNumber = (kind: string): boolean => numbers.includes(kind);

/** A column has what its kind has, and nothing that was typed for another kind. */
export function columnOf<Kind extends string>(typed: TypedColumn<Kind>) {
  const number = isNumber(typed.kind);
  return {
    key: typed.key,
    name: { zh: typed.zh, en: typed.en },
    kind: typed.kind,
    required: typed.required ?? false,
    unit: number ? words(typed.unitZh, typed.unitEn) : null,
    choices: typed.kind === 'CHOICE' ? choicesOf(typed.choices ?? '') : [],
    least: number ? (typed.least ?? null) : null,
    most: number ? (typed.most ?? null) : null,
    hint: words(typed.hintZh, typed.hintEn),
  };
}

export function typedOf<Kind extends string>(column: AskedColumn<Kind>): TypedColumn<Kind> {
  return {
    key: column.key,
    zh: column.name.zh,
    en: column.name.en,
    kind: column.kind,
    required: column.required ?? false,
    unitZh: column.unit?.zh ?? '',
    unitEn: column.unit?.en ?? '',
    choices: choicesText(column.choices ?? []),
    least: column.least ?? null,
    most: column.most ?? null,
    hintZh: column.hint?.zh ?? '',
    hintEn: column.hint?.en ?? '',
  };
}
