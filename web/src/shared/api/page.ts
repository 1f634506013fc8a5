export interface Page<Row> {
  items: Row[];
  total: number;
  totalIsExact: boolean;
  page: number;
  size: number;
  nextCursor?: string | null;
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
