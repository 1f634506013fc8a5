import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Library } from '@/shared/api/schemas';
import { useBilingual } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { useListOrigins } from './requests/listOrigins';

type Origin = Library['ProjectItem'];

/** The items of annual lists that the project came from; nothing while there are none. */
export function ListOrigins({ id }: { id: string }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const origins = useListOrigins(id).data ?? [];
  if (origins.length === 0) {
    return null;
  }
  return (
    <Panel title={t('project.origins.title')}>
      <LineTable<Origin>
        label={t('project.origins.title')}
        rows={origins}
        columns={[
          {
            key: 'title',
            title: t('project.origins.item'),
            render: (row) => (row.readable ? <Link to={`/annual-lists/items/${row.id}`}>{row.title}</Link> : row.title),
          },
          {
            key: 'list',
            title: t('project.origins.list'),
            render: (row) => `${row.year ? `${row.year} ` : ''}${bilingual(row.typeName)}`,
          },
          { key: 'owner', title: t('project.origins.owner'), render: (row) => row.ownerName },
        ]}
      />
    </Panel>
  );
}
