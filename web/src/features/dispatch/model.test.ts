import { describe, expect, it } from 'vitest';
import { figuresOf, type Report, share, type Typed, typedFrom } from './model';

const figures = {
  investedPeriod: 1,
  investedYear: 2,
  investedTotal: 3,
  funds: [{ source: 'OWN' as const, amount: 5 }],
  fundsPaid: 4,
  progress: 'PREPARATION' as const,
  installed: 2,
  summary: '进展',
};

describe('figures of a report', () => {
  it('hold one amount per source in the form and a list at the service', () => {
    const typed = typedFrom({ figures } as unknown as Report);
    expect(typed.sources).toEqual({ OWN: 5 });
    expect(figuresOf({ ...figures, sources: { OWN: 5, BANK: null, CITY: 0 } } as Typed).funds).toEqual(figures.funds);
  });

  it('start from what only grows, never from the words of the month before', () => {
    const typed = typedFrom({ last: figures, startedOn: '2026-03-02' } as unknown as Report);
    expect(typed.investedTotal).toBe(3);
    expect(typed.startedOn).toBe('2026-03-02');
    expect(typed.summary).toBeUndefined();
    expect(typed.investedPeriod).toBeUndefined();
  });

  it('say shares in percent', () => {
    expect(share(1, 3)).toBe('33%');
    expect(share(0, 0)).toBe('—');
  });
});
