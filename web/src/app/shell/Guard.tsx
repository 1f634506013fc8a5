import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '@/shared/api/problem';
import { usePerson } from '@/shared/session/SessionContext';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { ProblemView } from '@/shared/ui/ProblemView';
import { type Area, mayEnter } from '../access';

/** An area that the person's roles do not open says so. */
export function Guard({ area, children }: { area: Area; children: ReactNode }) {
  const { t } = useTranslation();
  const { roles } = usePerson();
  if (mayEnter(area, roles)) {
    return children;
  }
  return <Stop status={403} title={t(`app.menu.${area}`)} />;
}

export function Stop({ status, title }: { status: 403 | 404; title: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={title} />
      <Panel>
        <ProblemView
          error={new Problem(status, {})}
          extra={
            <Link to="/">
              <Button>{t('app.toHome')}</Button>
            </Link>
          }
        />
      </Panel>
    </>
  );
}
