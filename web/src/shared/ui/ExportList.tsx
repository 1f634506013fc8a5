import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListParams } from '@/shared/lib/useListParams';
import {
  cancelExport,
  type Download,
  type ExportedFrom,
  type Format,
  formats,
  type Run,
  useRun,
  useRunning,
} from './exports';

/**
 * The list as a file, with the filters and the order that the page shows. The browser downloads it by itself, so that a million
 * rows never stand in the page's memory; how far it is, is asked for beside it. One that was begun elsewhere, or before the page was
 * opened anew, is found again here: it stands in the way of the next one.
 */
export function ExportList({ from, params }: { from: ExportedFrom; params: Pick<ListParams, 'filters' | 'sort'> }) {
  const { t, i18n } = useTranslation();
  const [begun, setBegun] = useState<Download>();
  const { data: found, refetch } = useRunning(from);
  const own = useRun(from, begun);
  // Refused for another one's sake: that one is what can be waited for or cancelled.
  const refused = own.run?.state === 'REFUSED';
  useEffect(() => {
    if (refused) {
      void refetch();
    }
  }, [refused, refetch]);
  const elsewhere = begun === undefined || refused ? (found ?? undefined) : undefined;
  const followed = useRun(from, elsewhere && { id: elsewhere.id, since: Date.parse(elsewhere.startedAt) });
  const isRunning = ({ run, isLost }: typeof own) => !isLost && (!run || run.state === 'RUNNING');
  const running = (begun !== undefined && isRunning(own)) || (elsewhere !== undefined && isRunning(followed));
  const start = (format: Format) => {
    const id = crypto.randomUUID();
    const query = new URLSearchParams({
      ...params.filters,
      ...(params.sort ? { sort: params.sort } : {}),
      format,
      language: i18n.language === 'en' ? 'en' : 'zh',
      download: id,
    });
    fetchByBrowser(`/api/${from.service}/${from.path}/export?${query}`);
    setBegun({ id, since: Date.now() });
  };
  return (
    <span className="export-list">
      <Dropdown
        trigger={['click']}
        disabled={running}
        menu={{
          items: formats.map((format) => ({ key: format, label: t(`shared.export.format.${format}`) })),
          onClick: ({ key }) => start(key as Format),
        }}
      >
        <Button type="link" size="small" icon={<DownloadOutlined aria-hidden="true" />}>
          {t('shared.export.action')}
        </Button>
      </Dropdown>
      {begun && <Told from={from} id={begun.id} {...own} />}
      {elsewhere && isRunning(followed) && (
        <>
          <span className="muted">
            {t('shared.export.running', { title: i18n.language === 'en' ? elsewhere.title.en : elsewhere.title.zh })}
          </span>
          <Told from={from} id={elsewhere.id} {...followed} />
        </>
      )}
    </span>
  );
}

function fetchByBrowser(address: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

interface ToldOf {
  from: ExportedFrom;
  id: string;
  run: Run | undefined | null;
}

function Told({ isLost, ...of }: ToldOf & { isLost: boolean }) {
  const { t } = useTranslation();
  return isLost ? (
    <span role="status" className="export-trouble">
      {t('shared.export.lost')}
    </span>
  ) : (
    <Standing {...of} />
  );
}

function Standing({ from, id, run }: ToldOf) {
  const { t } = useTranslation();
  const [cancelling, setCancelling] = useState<string>();
  const cancel = async () => {
    setCancelling(id);
    await cancelExport(from, id).catch(() => setCancelling(undefined));
  };
  if (!run) {
    return (
      <span role="status" className="muted">
        {t('shared.export.preparing')}
      </span>
    );
  }
  const figures = {
    written: run.written.toLocaleString(),
    expected: (run.expected ?? run.written).toLocaleString(),
  };
  if (run.state !== 'RUNNING') {
    return (
      <span role="status" className={run.state === 'DONE' ? 'muted' : 'export-trouble'}>
        {t(`shared.export.state.${run.state}`, figures)}
      </span>
    );
  }
  const percent = run.expected ? Math.floor((run.written * 100) / run.expected) : 0;
  return (
    <>
      <Progress percent={percent} size={[120, 8]} aria-label={t('shared.export.action')} />
      <span className="muted figure">{t('shared.export.progress', figures)}</span>
      <Button type="link" size="small" loading={cancelling === id} onClick={() => void cancel()}>
        {t('shared.export.cancel')}
      </Button>
    </>
  );
}
