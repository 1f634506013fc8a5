import { useTranslation } from 'react-i18next';
import { LineTable } from '@/shared/ui/LineTable';
import { QueryView } from '@/shared/ui/QueryView';
import { answered, type OfCounty } from './model';
import { useProgress } from './requests/rounds';

/** How far each county is; read anew while the page is open. */
export function Progress({ round }: { round: string }) {
  const { t } = useTranslation();
  const number = (key: 'enterprises' | 'begun' | 'handedIn' | 'returned' | 'passed' | 'nothing') => ({
    key,
    title: t(`collection.${key}`),
    align: 'right' as const,
    render: (row: OfCounty) => row[key],
  });
  return (
    <QueryView query={useProgress(round, true)}>
      {(counties) => (
        <LineTable<OfCounty>
          label={t('collection.progress')}
          rows={counties}
          columns={[
            { key: 'county', title: t('collection.county'), render: (row) => row.countyName },
            number('enterprises'),
            number('begun'),
            number('handedIn'),
            number('returned'),
            number('passed'),
            number('nothing'),
            {
              key: 'share',
              title: t('collection.share'),
              align: 'right',
              render: (row) =>
                row.enterprises === 0 ? '—' : `${Math.round((100 * answered(row)) / row.enterprises)} %`,
            },
          ]}
        />
      )}
    </QueryView>
  );
}
