export interface Page<Row> {
  items: Row[];
  total: number;
  totalIsExact: boolean;
  page: number;
  size: number;
  nextCursor?: string | null;
}

/** The deepest row to which a service pages. */
const deepest = 10_000;

/**
 * Up to which row a pager leads. What a word finds is counted to 2,000 only; whoever goes on finds one page more at a time, as long as
 * there are rows.
 */
export function reachable({ items, total, totalIsExact, page, size, nextCursor }: Page<unknown>): number {
  const counted = totalIsExact ? total : total + 1;
  const seen = nextCursor ? page * size + 1 : (page - 1) * size + items.length;
  const rows = totalIsExact ? counted : Math.max(counted, seen);
  return Math.min(rows, deepest - (deepest % size));
}

/** A page as every list answers it; not every document marks its parts as always there. */
export function pageOf<Row>(answer: Partial<Page<Row>>): Page<Row> {
  return {
    items: answer.items ?? [],
    total: answer.total ?? 0,
    totalIsExact: answer.totalIsExact ?? true,
    page: answer.page ?? 1,
    size: answer.size ?? 20,
    nextCursor: answer.nextCursor ?? null,
  };
}
