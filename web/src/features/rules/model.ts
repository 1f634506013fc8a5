import type { Library } from '@/shared/api/schemas';
import { cityToday, cityTomorrow } from '@/shared/lib/dates';
import type { Tone } from '@/shared/ui/StatusTag';

export type Rule = Library['PolicyRuleResponse'];
export type RuleInput = Library['RuleRequest'];
export type PolicyFact = Library['PolicyFact'];
export type Trial = Library['Trial'];
export type UsedFact = Library['UsedFact'];
export type Run = Library['PolicyRun'];
export type Change = Library['PolicyChange'];
export type Verdict = Library['Verdict'];

export const standings = ['DRAFT', 'UPCOMING', 'IN_FORCE', 'ENDED', 'WITHDRAWN'] as const;
export type Standing = (typeof standings)[number];

/** Where a version stands today: what was put into force may still wait for its first day or be past its last. */
export function standingOf(rule: Pick<Rule, 'state' | 'validFrom' | 'validTo'>, today = cityToday()): Standing {
  if (rule.state !== 'IN_FORCE') {
    return rule.state;
  }
  if (rule.validFrom > today) {
    return 'UPCOMING';
  }
  return rule.validTo && rule.validTo < today ? 'ENDED' : 'IN_FORCE';
}

export const verdictTones: Record<Verdict, Tone> = { PASS: 'good', FAIL: 'bad', NOT_JUDGED: 'attention' };

export const runTones: Record<Run['state'], Tone> = { OPEN: 'moving', DONE: 'good', FAILED: 'bad' };

/** The days proposed for a version: those it names, as far as they are not over; what judged today keeps today. */
export function daysOf(rule: Pick<Rule, 'validFrom' | 'validTo'>, tomorrow = cityTomorrow()) {
  const validFrom = rule.validFrom > tomorrow ? rule.validFrom : tomorrow;
  return { validFrom, ...(rule.validTo && rule.validTo >= validFrom ? { validTo: rule.validTo } : {}) };
}

/** A new rule, the next version of one, or a draft as it is. */
export function draftOf(rule: Rule | undefined): Partial<RuleInput> {
  if (!rule) {
    return { binding: false };
  }
  const draft = rule.state === 'DRAFT';
  return {
    ruleId: rule.id,
    programme: rule.programme,
    clause: rule.clause,
    ...(draft ? { validFrom: rule.validFrom, ...(rule.validTo ? { validTo: rule.validTo } : {}) } : daysOf(rule)),
    condition: rule.condition,
    binding: rule.binding,
    passZh: rule.passZh,
    passEn: rule.passEn,
    failZh: rule.failZh,
    failEn: rule.failEn,
  };
}

/** What people are told of a rule, in either language. */
export const sentences = ['passZh', 'passEn', 'failZh', 'failEn'] as const;

/** The sentences that stand as before though the condition does not; blanks are no change of a condition. */
export function unchangedSentences(rule: Rule, input: RuleInput): (typeof sentences)[number][] {
  const bare = (condition: string) => condition.replace(/\s+/g, '');
  return bare(rule.condition) === bare(input.condition)
    ? []
    : sentences.filter((sentence) => rule[sentence].trim() === input[sentence].trim());
}

/** The rules of one programme, in the order in which they judge. */
export function byProgramme(rules: Rule[]): Map<string, Rule[]> {
  const programmes = new Map<string, Rule[]>();
  for (const rule of rules) {
    programmes.set(rule.programme, [...(programmes.get(rule.programme) ?? []), rule]);
  }
  return programmes;
}
