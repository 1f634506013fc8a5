import { useState } from 'react';
import { replaced } from '@/shared/lib/columns';
import { ColumnDialog } from './ColumnDialog';
import { ColumnLines } from './ColumnLines';
import { CrossRuleDialog } from './CrossRuleDialog';
import type { Column, Kept, Layout, Rule } from './model';
import { RuleLines } from './RuleLines';

interface LayoutViewProps {
  layout: Layout;
  /** Columns that every version has. */
  kept: Kept[];
  /** Left out where the layout is only read. */
  onChange?: (layout: Layout) => void;
}

type Asked = { what: 'column' | 'rule'; at?: number };

/** The columns of a version and the rules across them. */
export function LayoutView({ layout, kept, onChange }: LayoutViewProps) {
  const [asked, setAsked] = useState<Asked>();
  const rules = layout.rules ?? [];
  const changeColumns = (columns: Column[]) => onChange?.({ ...layout, columns });
  const changeRules = (next: Rule[]) => onChange?.({ ...layout, rules: next });
  const column = asked?.at === undefined ? undefined : layout.columns[asked.at];
  const rule = asked?.at === undefined ? undefined : rules[asked.at];
  return (
    <>
      <ColumnLines
        columns={layout.columns}
        kept={kept}
        {...(onChange ? { onChange: changeColumns, onAsk: (at?: number) => setAsked(asking('column', at)) } : {})}
      />
      {(rules.length > 0 || onChange) && (
        <RuleLines
          columns={layout.columns}
          rules={rules}
          {...(onChange ? { onChange: changeRules, onAsk: (at?: number) => setAsked(asking('rule', at)) } : {})}
        />
      )}
      {asked?.what === 'column' && (
        <ColumnDialog
          {...(column ? { column } : {})}
          {...(column ? keptOf(kept, column) : {})}
          onClose={() => setAsked(undefined)}
          onTyped={(typed) => changeColumns(replaced(layout.columns, asked.at, typed))}
        />
      )}
      {asked?.what === 'rule' && (
        <CrossRuleDialog
          columns={layout.columns}
          {...(rule ? { rule } : {})}
          onClose={() => setAsked(undefined)}
          onTyped={(typed) => changeRules(replaced(rules, asked.at, typed))}
        />
      )}
    </>
  );
}

const asking = (what: Asked['what'], at: number | undefined): Asked => (at === undefined ? { what } : { what, at });

function keptOf(kept: Kept[], { key }: Column): { kept?: Kept } {
  const found = kept.find((each) => each.key === key);
  return found ? { kept: found } : {};
}
