import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from './ProblemView';

interface QueryViewProps<Data> {
  query: UseQueryResult<Data>;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** Loading, failed or there: one part of a page never takes the others down. */
export function QueryView<Data>({ query, rows = 4, children }: QueryViewProps<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.isError) {
    return <ProblemView error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    <div aria-busy="true" role="status">
      <span className="visually-hidden">{t('shared.loading')}</span>
      <Skeleton active paragraph={{ rows }} title={false} aria-hidden="true" />
    </div>
  );
}
