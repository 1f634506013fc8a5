import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Phrase, usePhrases } from '@/shared/phrases/usePhrases';
import { useIs } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { EmptyView } from '@/shared/ui/EmptyView';
import { LineTable } from '@/shared/ui/LineTable';
import { PageHeader } from '@/shared/ui/PageHeader';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { PhraseDialog } from './PhraseDialog';
import { removePhrase } from './requests/phrases';

/** The sentences that the person keeps: the administrator's are for everybody, a bureau's for itself. */
export default function PhrasesPage() {
  const { t } = useTranslation();
  const administrator = useIs('system-admin');
  const [asked, setAsked] = useState<Phrase | 'new'>();
  const columns = useColumns(setAsked);
  return (
    <>
      <PageHeader
        title={t('phrase.title')}
        facts={t(administrator ? 'phrase.hintAll' : 'phrase.hintBureau')}
        actions={
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAsked('new')}>
            {t('phrase.add')}
          </Button>
        }
      />
      <Panel>
        <QueryView query={usePhrases()} rows={6}>
          {(phrases) =>
            phrases.length === 0 ? (
              <EmptyView title={t('phrase.empty')} hint={t('phrase.emptyHint')} />
            ) : (
              <LineTable<Phrase> label={t('phrase.title')} rows={phrases} columns={columns} />
            )
          }
        </QueryView>
      </Panel>
      <PhraseDialog
        {...(asked === undefined || asked === 'new' ? {} : { phrase: asked })}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}

function useColumns(change: (phrase: Phrase) => void) {
  const { t } = useTranslation();
  return [
    { key: 'zh', title: t('phrase.zh'), render: (row: Phrase) => row.zh },
    { key: 'en', title: t('phrase.en'), render: (row: Phrase) => row.en ?? <span className="muted">—</span> },
    {
      key: 'field',
      title: t('phrase.field'),
      render: (row: Phrase) => (row.field ? t(`project.f.${row.field}`) : t('phrase.anyField')),
    },
    {
      key: 'level',
      title: t('phrase.level'),
      render: (row: Phrase) =>
        row.bureau ? t('phrase.ownBureau') : row.level ? t(`phrase.levels.${row.level}`) : t('phrase.allLevels'),
    },
    {
      key: 'actions',
      title: t('phrase.actions'),
      render: (row: Phrase) =>
        row.mine ? (
          <>
            <Button size="small" type="link" onClick={() => change(row)}>
              {t('phrase.change')}
            </Button>
            <Remove phrase={row} />
          </>
        ) : (
          <span className="muted">{t('phrase.kept')}</span>
        ),
    },
  ];
}

function Remove({ phrase }: { phrase: Phrase }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const removing = useActing({
    act: () => removePhrase(phrase),
    done: t('phrase.removed'),
    refresh: [['return-phrases']],
    onProblem: toldByDialog,
  });
  return (
    <>
      <Button size="small" type="link" danger onClick={() => setAsked(true)}>
        {t('phrase.remove')}
      </Button>
      <ActionDialog
        open={asked}
        title={t('phrase.remove')}
        explanation={phrase.zh}
        confirm={t('phrase.remove')}
        danger
        onClose={() => setAsked(false)}
        onConfirm={() => removing.mutateAsync(undefined)}
      />
    </>
  );
}
