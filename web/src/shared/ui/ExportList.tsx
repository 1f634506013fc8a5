import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { body, library } from '@/shared/api/client';
import { asProblem, Problem } from '@/shared/api/problem';
import type { Library } from '@/shared/api/schemas';
import type { ListParams } from '@/shared/lib/useListParams';

type Format = Library['ListFormat'];
type Run = Library['ExportRun'];

const formats: readonly Format[] = ['XLSX', 'CSV'];

/** How long a download that the service knows nothing of is waited for: it begins with the browser's own request. */
const patience = 15_000;

const pauseAfterFailure = 10_000;
const longestSilence = 180_000;

interface Download {
  id: string;
  since: number;
}

/**
 * The list as a file, with the filters and the order that the page shows. The browser downloads it by itself, so that a million
 * rows never stand in the page's memory; how far it is, is asked for beside it.
 */
export function ExportList({ from, params }: { from: string; params: Pick<ListParams, 'filters' | 'sort'> }) {
  const { t, i18n } = useTranslation();
  const [download, setDownload] = useState<Download>();
  const { run, isLost } = useRun(download);
  const running = download !== undefined && !isLost && (!run || run.state === 'RUNNING');
  const start = (format: Format) => {
    const id = crypto.randomUUID();
    const query = new URLSearchParams({
      ...params.filters,
      ...(params.sort ? { sort: params.sort } : {}),
      format,
      language: i18n.language === 'en' ? 'en' : 'zh',
      download: id,
    });
    fetchByBrowser(`/api/library/${from}/export?${query}`);
    setDownload({ id, since: Date.now() });
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
      {download &&
        (isLost ? (
          <span role="status" className="export-trouble">
            {t('shared.export.lost')}
          </span>
        ) : (
          <Standing download={download} run={run} />
        ))}
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

interface Answer {
  error: Error | null;
  dataUpdatedAt: number;
  errorUpdatedAt: number;
}

/** What the service says of the download, undefined before it knows of it; lost when it will not say any more. */
function useRun(download: Download | undefined): { run: Run | undefined | null; isLost: boolean } {
  const { data, error, dataUpdatedAt, errorUpdatedAt } = useQuery({
    queryKey: ['export', download?.id],
    enabled: download !== undefined,
    queryFn: async () => (download ? await runOf(download) : null),
    retry: false,
    refetchInterval: ({ state }) => {
      if (state.error) {
        return isOver(state, download) ? false : pauseAfterFailure;
      }
      return !state.data || state.data.state === 'RUNNING' ? 1_000 : false;
    },
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
  return { run: data, isLost: isOver({ error, dataUpdatedAt, errorUpdatedAt }, download) };
}

/** Whether nobody need ask again: the session is over, or there was no answer for minutes. Each question would keep a session alive. */
function isOver({ error, dataUpdatedAt, errorUpdatedAt }: Answer, download: Download | undefined): boolean {
  if (!error) {
    return false;
  }
  const { isSignedOut, isForbidden } = asProblem(error);
  return isSignedOut || isForbidden || errorUpdatedAt - Math.max(dataUpdatedAt, download?.since ?? 0) > longestSilence;
}

async function runOf({ id, since }: Download): Promise<Run | null> {
  try {
    return await body(library.GET('/api/library/exports/{export}', { params: { path: { export: id } } }));
  } catch (problem) {
    const early = Date.now() - since < patience;
    if (problem instanceof Problem && problem.status === 404) {
      return early
        ? null
        : {
            id,
            list: '',
            format: 'XLSX',
            state: 'FAILED',
            written: 0,
            expected: null,
            startedAt: new Date(since).toISOString(),
          };
    }
    throw problem;
  }
}

function Standing({ download, run }: { download: Download; run: Run | undefined | null }) {
  const { t } = useTranslation();
  const [cancelling, setCancelling] = useState<string>();
  const cancel = async () => {
    setCancelling(download.id);
    await body(library.DELETE('/api/library/exports/{export}', { params: { path: { export: download.id } } })).catch(
      () => setCancelling(undefined),
    );
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
      <Button type="link" size="small" loading={cancelling === download.id} onClick={() => void cancel()}>
        {t('shared.export.cancel')}
      </Button>
    </>
  );
}
