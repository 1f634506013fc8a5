export interface Page<Row> {
  items: Row[];
  total: number;
  totalIsExact: boolean;
  page: number;
  size: number;
  nextCursor?: string | null;
}

/** Makes every property of a generated type present except the named ones: the documents mark few as required. */
export type Present<Type, Optional extends keyof Type = never> = {
  [Key in Exclude<keyof Type, Optional>]-?: NonNullable<Type[Key]>;
} & { [Key in Optional]?: Type[Key] | null };
