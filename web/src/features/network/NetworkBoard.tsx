import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LineTable } from '@/shared/ui/LineTable';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { type CountyNetwork, siteKinds } from './model';
import { useNetworkBoard } from './requests/sites';

type Kind = CountyNetwork['kinds'][number];

/** Operating sites by county and kind, each count leading to its sites. */
export function NetworkBoard() {
  const { t } = useTranslation();
  const board = useNetworkBoard();
  return (
    <Panel title={t('network.board')} hint={t('network.boardHint')}>
      <QueryView query={board}>{(counties) => <Counties counties={counties} />}</QueryView>
    </Panel>
  );
}

function Counties({ counties }: { counties: CountyNetwork[] }) {
  const { t, i18n } = useTranslation();
  const rows = [
    ...counties,
    { county: '', countyName: t('network.wholeCity'), kinds: counties.flatMap((c) => c.kinds) },
  ];
  const sum = (row: CountyNetwork, figure: (kind: Kind) => number) =>
    row.kinds.reduce((total, kind) => total + figure(kind), 0);
  const link = (row: CountyNetwork, count: number, query: string) =>
    count > 0 ? (
      <Link to={`/recycling-sites?state=OPERATING${row.county && `&county=${row.county}`}${query}`}>{count}</Link>
    ) : (
      '0'
    );
  return (
    <LineTable<CountyNetwork>
      label={t('network.board')}
      rows={rows}
      columns={[
        {
          key: 'county',
          title: t('network.f.county'),
          render: (row) => (row.county ? row.countyName : <strong>{row.countyName}</strong>),
        },
        ...siteKinds.map((kind) => ({
          key: kind,
          title: t(`network.kind.${kind}`),
          align: 'right' as const,
          render: (row: CountyNetwork) =>
            link(
              row,
              sum(row, (each) => (each.kind === kind ? each.sites : 0)),
              `&kind=${kind}`,
            ),
        })),
        {
          key: 'standardised',
          title: t('network.f.standardised'),
          align: 'right',
          render: (row) =>
            link(
              row,
              sum(row, (each) => each.standardised),
              '&standardised=true',
            ),
        },
        {
          key: 'pickUp',
          title: t('network.f.pickUp'),
          align: 'right',
          render: (row) =>
            link(
              row,
              sum(row, (each) => each.pickUp),
              '&pickUp=true',
            ),
        },
        {
          key: 'capacity',
          title: t('network.f.capacity'),
          align: 'right',
          render: (row) => `${sum(row, (each) => each.capacity).toLocaleString(i18n.language)} ${t('network.tonnes')}`,
        },
      ]}
    />
  );
}
