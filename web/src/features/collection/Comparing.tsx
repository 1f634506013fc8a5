import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import type { Compared, ComparedSheet, Round } from './model';
import { useComparison } from './requests/editions';
import { useRounds } from './requests/rounds';
import { SumText } from './SumText';

/** A frozen round beside another one. */
export function Comparing({ round }: { round: Round }) {
  const { t } = useTranslation();
  const marks = useMarks();
  const [chosen, setChosen] = useState<string>();
  const rounds = useRounds();
  // One that is being corrected still has its editions.
  const others = (rounds.data ?? []).filter(
    ({ id, state, correction }) => id !== round.id && (state === 'FROZEN' || correction),
  );
  return (
    <Panel
      title={t('collection.comparison')}
      hint={rounds.data && others.length === 0 ? t('collection.noOther') : undefined}
      extra={
        others.length > 0 && (
          <Select
            aria-label={t('collection.other')}
            placeholder={t('collection.other')}
            className="filter"
            popupMatchSelectWidth={false}
            options={others.map(({ id, name, year }) => ({
              value: id,
              label: `${name}${marks.inBrackets(String(year))}`,
            }))}
            onChange={setChosen}
          />
        )
      }
    >
      {chosen && <Beside round={round.id} other={chosen} />}
    </Panel>
  );
}

function Beside({ round, other }: { round: string; other: string }) {
  return (
    <QueryView query={useComparison(round, other)}>
      {(compared) => compared.sheets.map((sheet) => <OneSheet key={sheet.kind} sheet={sheet} compared={compared} />)}
    </QueryView>
  );
}

interface Line {
  key: string;
  name: string;
  round: ReactNode;
  other: ReactNode;
}

function OneSheet({ sheet, compared }: { sheet: ComparedSheet; compared: Compared }) {
  const { t } = useTranslation();
  const said = useBilingual();
  const marks = useMarks();
  const counties = useCountyOptions();
  const named = (code: string) => counties.find(({ value }) => value === code)?.label ?? code;
  const titled = ({ name, year }: Compared['round']) => `${name}${marks.inBrackets(String(year))}`;
  const kind = t(`collection.kind.${sheet.kind}`);
  const lines: Line[] = [
    {
      key: 'enterprises',
      name: t('collection.enterprises'),
      round: sheet.round?.enterprises ?? '—',
      other: sheet.other?.enterprises ?? '—',
    },
    { key: 'rows', name: t('collection.rows'), round: sheet.round?.rows ?? '—', other: sheet.other?.rows ?? '—' },
    ...sheet.sums.map((sum) => ({
      key: sum.key,
      name: said(sum.name),
      round: <SumText sum={sum} value={sum.round} />,
      other: <SumText sum={sum} value={sum.other} />,
    })),
    ...sheet.counties.map((county) => ({
      key: county.county,
      name: t('collection.countyRows', { county: named(county.county) }),
      round: county.round.rows,
      other: county.other.rows,
    })),
  ];
  return (
    <section aria-label={kind}>
      <h3>{kind}</h3>
      <p className="muted">{t('collection.stayed', sheet)}</p>
      <LineTable<Line>
        label={kind}
        even
        rows={lines}
        columns={[
          { key: 'name', title: t('collection.figure'), render: (line) => line.name },
          {
            key: 'round',
            title: titled(compared.round),
            align: 'right',
            render: (line) => line.round,
          },
          {
            key: 'other',
            title: titled(compared.other),
            align: 'right',
            render: (line) => line.other,
          },
        ]}
      />
    </section>
  );
}
