import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountyOptions } from '@/shared/codes/counties';
import { bureaus, fields, useOptions } from '@/shared/lib/enums';
import { type ListParams, useListParams } from '@/shared/lib/useListParams';
import { useIs, usePerson } from '@/shared/session/SessionContext';
import { DataTable } from '@/shared/ui/DataTable';
import { DueText, InstantText } from '@/shared/ui/Dates';
import { FilterBar } from '@/shared/ui/FilterBar';
import { Money } from '@/shared/ui/Money';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { StatusTag } from '@/shared/ui/StatusTag';
import { kinds, type Level, levels, linkOf, type Turn, turnStates } from './model';
import { PassTogether } from './PassTogether';
import { useTurns } from './requests/turns';

/** The level at which the person acts; null for those who only look. */
function useOwnLevel(): Level | null {
  const { roles } = usePerson();
  if (roles.includes('district-reviewer')) {
    return 'DISTRICT';
  }
  if (roles.includes('bureau-reviewer')) {
    return 'BUREAU';
  }
  return roles.includes('commission-preparer') ? 'COMMISSION' : null;
}

const kept = ['all'];
const every = { all: 'true' };

/** Who gives up a level that a link had chosen sees all levels, not suddenly their own. */
function useLevels(params: ListParams): ListParams {
  const { change, clear, chosen } = params;
  if (chosen.level === undefined) {
    return params;
  }
  const without = Object.fromEntries(Object.keys(chosen).map((name) => [name, undefined]));
  return {
    ...params,
    change: (changes, instead) =>
      change('level' in changes && !changes.level && !('all' in changes) ? { ...changes, ...every } : changes, instead),
    clear: () => (params.filters.all ? clear() : change({ ...without, sort: undefined, ...every })),
  };
}

/** What the person's own level has to do, unless the address names a level or asks for all of them. */
function useShown(own: Level | null): { params: ListParams; asked: ListParams; everyLevel: boolean } {
  const params = useLevels(useListParams(kept));
  const { all, ...filters } = params.filters;
  const everyLevel = !own || all !== undefined || filters.level !== undefined;
  return { params, asked: { ...params, filters: everyLevel ? filters : { ...filters, level: own } }, everyLevel };
}

/** What waits for a level, soonest deadline first; or the decisions behind a figure. */
export default function InboxPage() {
  const { t } = useTranslation();
  const own = useOwnLevel();
  const { params, asked, everyLevel } = useShown(own);
  const district = useIs('district-reviewer');
  const bureau = useIs('bureau-reviewer');
  const counties = useCountyOptions();
  const done = params.filters.state === 'DONE';
  const query = useTurns(asked);
  const [chosen, setChosen] = useState<string[]>([]);
  const passable = (turn: Turn) =>
    turn.kind === 'PROJECT' && turn.level === own && turn.flagCount === 0 && !turn.endedAt && !turn.countersign;
  const rows = (query.data?.items ?? []).filter((turn) => chosen.includes(turn.id) && passable(turn));
  const columns = useColumns(done);
  const options = {
    state: useOptions('review.state', turnStates),
    kind: useOptions('review.kind', kinds),
    level: useOptions('review.level', levels),
    field: useOptions('shared.field', fields),
    bureau: useOptions('shared.bureau', bureaus),
  };
  return (
    <>
      <PageHeader
        title={t('review.inbox')}
        facts={t('review.inboxHint')}
        actions={own && !done && <PassTogether turns={rows} onDone={() => setChosen([])} />}
      />
      <Panel>
        {own && (
          <Segmented
            className="panel-tabs"
            aria-label={t('review.levelLabel')}
            value={everyLevel}
            options={[
              { value: false, label: t('review.ownLevel') },
              { value: true, label: t('review.everyLevel') },
            ]}
            onChange={(every) => params.change({ all: every ? 'true' : undefined, level: undefined })}
          />
        )}
        <FilterBar
          params={params}
          views={{ service: 'library', list: 'inbox' }}
          filters={[
            { kind: 'choice', name: 'state', label: t('review.stateLabel'), options: options.state },
            ...(everyLevel
              ? [{ kind: 'choice' as const, name: 'level', label: t('review.levelLabel'), options: options.level }]
              : []),
            { kind: 'choice', name: 'kind', label: t('review.kindLabel'), options: options.kind },
            { kind: 'choice', name: 'field', label: t('project.f.field'), options: options.field },
            ...(district
              ? []
              : [{ kind: 'choice' as const, name: 'county', label: t('project.f.county'), options: counties }]),
            ...(district || bureau
              ? []
              : [{ kind: 'choice' as const, name: 'bureau', label: t('review.bureauLabel'), options: options.bureau }]),
          ]}
        />
        <DataTable<Turn>
          label={t('review.inbox')}
          query={query}
          params={params}
          exportedFrom="reviews"
          asked={asked}
          rowKey={(turn) => turn.id}
          columns={columns}
          empty={{ title: t('review.empty'), hint: t('review.emptyHint') }}
          {...(own && !done
            ? { selection: { chosen, choose: setChosen, nameOf: (turn: Turn) => turn.name, may: passable } }
            : {})}
        />
      </Panel>
    </>
  );
}

function useColumns(done: boolean) {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('project.f.name'),
      heading: true,
      render: (turn: Turn) => (
        <span>
          <Link to={linkOf(turn)} className="row-title">
            {turn.name}
          </Link>
          <span className="row-sub">
            {[t(turn.countersign ? 'review.countersign' : `review.kind.${turn.kind}`), turn.enterpriseName].join(' · ')}
            {turn.flagCount > 0 && ` · ${t('project.flagCount', { count: turn.flagCount })}`}
          </span>
        </span>
      ),
    },
    { key: 'field', title: t('project.f.field'), render: (turn: Turn) => t(`shared.field.${turn.field}`) },
    { key: 'county', title: t('project.f.county'), render: (turn: Turn) => turn.countyName || turn.county },
    { key: 'level', title: t('review.levelLabel'), render: (turn: Turn) => t(`review.level.${turn.level}`) },
    {
      key: 'total',
      title: t('project.f.totalInvestment'),
      align: 'right' as const,
      render: (turn: Turn) => <Money yuan={turn.totalInvestment} />,
    },
    ...(done
      ? [
          {
            key: 'outcome',
            title: t('review.outcomeLabel'),
            render: (turn: Turn) => turn.outcome && <Outcome turn={turn} outcome={turn.outcome} />,
          },
          {
            key: 'ended',
            title: t('review.endedAt'),
            sort: 'endedAt',
            render: (turn: Turn) => <InstantText value={turn.endedAt} />,
          },
        ]
      : [
          {
            key: 'due',
            title: t('project.dueAt'),
            sort: 'dueAt',
            render: (turn: Turn) => <Due turn={turn} />,
          },
        ]),
  ];
}

/** How many working days are left; what is overdue says so in words. */
function Due({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  const left = turn.workingDaysLeft ?? 0;
  return (
    <span>
      <DueText value={turn.dueAt} />{' '}
      <StatusTag tone={left < 0 ? 'bad' : left === 0 ? 'attention' : 'waiting'}>
        {left < 0
          ? t('review.overdue', { count: -left })
          : left === 0
            ? t('review.today')
            : t('review.left', { count: left })}
      </StatusTag>
    </span>
  );
}

function Outcome({ turn, outcome }: { turn: Turn; outcome: NonNullable<Turn['outcome']> }) {
  const { t } = useTranslation();
  return (
    <span>
      <StatusTag tone={outcome === 'PASSED' ? 'good' : 'bad'}>{t(`review.outcome.${outcome}`)}</StatusTag>
      <span className="row-sub">
        {turn.personName} · {t('review.took', { count: turn.workingDays ?? 0 })}
      </span>
    </span>
  );
}
