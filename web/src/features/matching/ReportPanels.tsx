import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import type { Fairness, Precision } from './model';
import { useMatchingReport } from './requests/matching';

/** How good suggestions are, as people say, and what local-first changed. */
export function ReportPanels() {
  const { t } = useTranslation();
  const report = useMatchingReport();
  return (
    <>
      <Panel title={t('matching.precision')} hint={t('matching.precisionHint')}>
        <QueryView query={report}>{({ precision }) => <PrecisionTable lines={precision} />}</QueryView>
      </Panel>
      <Panel title={t('matching.fairness')} hint={t('matching.fairnessHint')}>
        <QueryView query={report}>{({ fairness }) => <FairnessTable lines={fairness} />}</QueryView>
      </Panel>
    </>
  );
}

/** Of what the figures of a line are. */
function useGroupName(): (line: Precision | Fairness) => string {
  const { t } = useTranslation();
  const counties = useCountyOptions();
  return ({ group, key }) => {
    switch (group) {
      case 'CATEGORY':
        return t(`shared.category.${key}`);
      case 'WEIGHTS':
        return t('matching.weightsNumber', { number: Number(key) });
      case 'SIDE':
        return t(`matching.side.${key}`);
      case 'COUNTY':
        return counties.find((county) => county.value === key)?.label ?? key;
      default:
        return t(`matching.groups.${group}`);
    }
  };
}

function PrecisionTable({ lines }: { lines: Precision[] }) {
  const { t } = useTranslation();
  const name = useGroupName();
  const marked = lines.filter((line) => line.good + line.bad > 0);
  if (marked.length === 0) {
    return <EmptyView title={t('matching.noMarks')} />;
  }
  return (
    <LineTable<Precision>
      label={t('matching.precision')}
      rows={marked}
      columns={[
        { key: 'group', title: t('matching.group'), render: name },
        { key: 'good', title: t('matching.good'), align: 'right', render: (line) => line.good },
        { key: 'bad', title: t('matching.bad'), align: 'right', render: (line) => line.bad },
        {
          key: 'share',
          title: t('matching.share'),
          align: 'right',
          render: (line) => (line.precision === null || line.precision === undefined ? '—' : `${line.precision} %`),
        },
      ]}
    />
  );
}

const figures = ['demands', 'shown', 'near', 'nearWithout', 'entered', 'firstChanged'] as const;

function FairnessTable({ lines }: { lines: Fairness[] }) {
  const { t } = useTranslation();
  const name = useGroupName();
  const some = lines.filter((line) => line.demands > 0);
  if (some.length === 0) {
    return <EmptyView title={t('matching.noSuggestions')} />;
  }
  return (
    <LineTable<Fairness>
      label={t('matching.fairness')}
      rows={some}
      columns={[
        { key: 'group', title: t('matching.group'), render: name },
        ...figures.map((figure) => ({
          key: figure,
          title: t(`matching.${figure}`),
          align: 'right' as const,
          render: (line: Fairness) => line[figure],
        })),
      ]}
    />
  );
}
