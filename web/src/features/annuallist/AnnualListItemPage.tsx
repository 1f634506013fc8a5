import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBilingual } from '@/shared/i18n/marks';
import { DateText, InstantText } from '@/shared/ui/Dates';
import { Facts } from '@/shared/ui/Facts';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PageQuery } from '@/shared/ui/PageQuery';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { ItemActions } from './ItemActions';
import { type Item, itemTones } from './model';
import { useItem } from './requests/items';
import { ValueText } from './ValueText';

/** One item with what it says, how far it is, and its project. */
export default function AnnualListItemPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const bilingual = useBilingual();
  return (
    <PageQuery
      query={useItem(id)}
      title={t('annuallist.oneItem')}
      back={{ to: '/annual-lists', text: t('annuallist.title') }}
    >
      {(item) => {
        const { list } = item.list;
        const name = `${list.year ? `${list.year} ` : ''}${bilingual(list.typeName)}`;
        return (
          <>
            <PageHeader
              back={{ to: `/annual-lists/${list.id}`, text: name }}
              title={item.item.title}
              tags={
                <StatusTag tone={itemTones[item.item.state]}>{t(`annuallist.itemState.${item.item.state}`)}</StatusTag>
              }
              facts={
                <>
                  <span>{t('annuallist.numberOf', { number: item.item.number })}</span>
                  <span>{list.ownerName}</span>
                  <span>
                    {item.updatedBy} <InstantText value={item.item.updatedAt} />
                  </span>
                </>
              }
              actions={<ItemActions item={item} />}
            />
            <Findings item={item} />
            <Content item={item} />
          </>
        );
      }}
    </PageQuery>
  );
}

function Findings({ item }: { item: Item }) {
  const bilingual = useBilingual();
  return item.findings.map((rule) => (
    <Alert
      key={rule.clause + rule.years}
      className="alert-gap"
      type="warning"
      showIcon
      title={bilingual(rule.message)}
      description={rule.clause}
    />
  ));
}

function Content({ item }: { item: Item }) {
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const { age, done, quantity, values } = item.item;
  const { columns } = item.list.layout;
  const unit = columns.find(({ meaning }) => meaning === 'QUANTITY')?.unit;
  return (
    <>
      <Panel title={t('annuallist.content')}>
        <Facts
          facts={[
            ...columns.map((column) => ({
              key: column.key,
              label: bilingual(column.name),
              value: <ValueText column={column} value={values[column.key]} />,
            })),
            ...(age === null || age === undefined
              ? []
              : [
                  {
                    key: 'age',
                    label: t('annuallist.age'),
                    value: (
                      <span>
                        {t('annuallist.years', { count: age })}{' '}
                        {item.ageOn && (
                          <span className="muted">
                            {t('annuallist.ageOn')} <DateText value={item.ageOn} />
                          </span>
                        )}
                      </span>
                    ),
                  },
                ]),
          ]}
        />
      </Panel>
      <Panel title={t('annuallist.progress')}>
        <Facts
          facts={[
            { key: 'state', label: t('annuallist.stateLabel'), value: t(`annuallist.itemState.${item.item.state}`) },
            {
              key: 'done',
              label: t('annuallist.done'),
              value:
                quantity === null || quantity === undefined
                  ? '—'
                  : `${done.toLocaleString()} / ${quantity.toLocaleString()} ${unit ? bilingual(unit) : ''}`,
            },
            { key: 'note', label: t('annuallist.note'), value: item.note ?? '—', wide: true },
            { key: 'project', label: t('annuallist.project'), value: <Project item={item} />, wide: true },
          ]}
        />
      </Panel>
    </>
  );
}

function Project({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (!item.project) {
    return <span className="muted">{t('annuallist.noProject')}</span>;
  }
  const { id, name, state } = item.project;
  return name && state ? (
    <span>
      <Link to={`/projects/${id}`}>{name}</Link> {t(`project.state.${state}`)}
    </span>
  ) : (
    <span>{t('annuallist.projectNotYours')}</span>
  );
}
