import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EmptyView } from '@/shared/ui/EmptyView';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { FoundText } from './FoundText';
import { type FoundGroup, listOf, longest, pageOf } from './model';
import { useFound } from './requests/searchEverywhere';

/** Everything in which a word stands, by kind; the word stands in the address. */
export default function SearchPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const word = (params.get('q') ?? '').trim().slice(0, longest);
  const [typed, setTyped] = useState(word);
  useEffect(() => setTyped(word), [word]);
  const found = useFound(word);
  return (
    <>
      <PageHeader title={t('search.title')} facts={t('search.hint')} />
      <Panel>
        <search>
          <Input.Search
            allowClear
            autoFocus={word === ''}
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            maxLength={longest}
            enterButton={t('search.go')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onSearch={(text) => setParams(text.trim() === '' ? {} : { q: text.trim() })}
          />
        </search>
      </Panel>
      {word !== '' && (
        <QueryView query={found}>
          {(groups) =>
            groups.length === 0 ? (
              <Panel>
                <EmptyView title={t('search.nothing', { word })} hint={t('search.nothingHint')} />
              </Panel>
            ) : (
              groups.map((group) => <Group key={group.kind} group={group} word={word} />)
            )
          }
        </QueryView>
      )}
    </>
  );
}

function Group({ group, word }: { group: FoundGroup; word: string }) {
  const { t } = useTranslation();
  const list = listOf(group.kind, word);
  const total = group.total.toLocaleString();
  const more = group.total > group.first.length;
  return (
    <Panel
      title={t(`search.kind.${group.kind}`)}
      hint={t(group.totalIsExact ? 'shared.list.total' : 'search.moreThan', { total })}
      extra={
        list && more && <Link to={list}>{t('search.list', { total: group.totalIsExact ? total : `${total}+` })}</Link>
      }
    >
      <ul className="found-list">
        {group.first.map((found) => (
          <li key={pageOf(group.kind, found)}>
            <Link to={pageOf(group.kind, found)}>
              <FoundText kind={group.kind} found={found} word={word} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
