import { body, library } from '@/shared/api/client';
import { ifMatch, newIdempotencyKey } from '@/shared/api/headers';
import type { Rule, RuleInput } from '../model';

export async function draftRule(input: RuleInput): Promise<Rule> {
  const params = { header: { 'Idempotency-Key': newIdempotencyKey() } };
  return await body(library.POST('/api/library/policy-rules', { params, body: input }));
}

export async function changeRule(rule: Rule, input: RuleInput): Promise<Rule> {
  return await body(
    library.PUT('/api/library/policy-rules/{ruleId}/{number}', { params: ofVersion(rule), body: input }),
  );
}

export async function discardRule(rule: Rule): Promise<void> {
  await body(library.DELETE('/api/library/policy-rules/{ruleId}/{number}', { params: ofVersion(rule) }));
}

export interface Days {
  validFrom: string;
  validTo?: string | null;
  endPredecessor?: boolean;
}

export async function enactRule(rule: Rule, days: Days): Promise<Rule> {
  return await body(
    library.POST('/api/library/policy-rules/{ruleId}/{number}/enactment', {
      params: ofVersion(rule),
      body: {
        validFrom: days.validFrom,
        ...(days.validTo ? { validTo: days.validTo } : {}),
        endPredecessor: days.endPredecessor ?? false,
      },
    }),
  );
}

export async function endRule(rule: Rule, lastDay: string): Promise<Rule> {
  return await body(
    library.POST('/api/library/policy-rules/{ruleId}/{number}/end', { params: ofVersion(rule), body: { lastDay } }),
  );
}

export async function withdrawRule(rule: Rule): Promise<Rule> {
  return await body(
    library.POST('/api/library/policy-rules/{ruleId}/{number}/withdrawal', { params: ofVersion(rule) }),
  );
}

function ofVersion(rule: Rule) {
  return { path: { ruleId: rule.id, number: rule.number }, header: { 'If-Match': ifMatch(rule.version) } };
}
