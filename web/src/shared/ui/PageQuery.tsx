import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { PageHeader } from './PageHeader';
import { Panel } from './Panel';
import { ProblemView } from './ProblemView';

interface PageQueryProps<Data> {
  query: UseQueryResult<Data>;
  title: string;
  back?: { to: string; text: string };
  children: (data: Data) => ReactNode;
}

/** A whole page that hangs on one record; `title` stands while the record is not there. */
export function PageQuery<Data>({ query, title, back, children }: PageQueryProps<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return children(query.data);
  }
  const header = back ? <PageHeader title={title} back={back} /> : <PageHeader title={title} />;
  if (query.isError && asProblem(query.error)) {
    return (
      <>
        {header}
        <Panel>
          <ProblemView error={query.error} retry={() => void query.refetch()} />
        </Panel>
      </>
    );
  }
  return (
    <>
      {header}
      <div aria-busy="true" role="status">
        <span className="visually-hidden">{t('shared.loading')}</span>
        <Panel>
          <Skeleton active paragraph={{ rows: 6 }} aria-hidden="true" />
        </Panel>
      </div>
    </>
  );
}
