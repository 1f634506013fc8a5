import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Input, Modal, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reachable } from '@/shared/api/page';
import { asProblem, type Problem } from '@/shared/api/problem';
import { useBilingual, useMarks } from '@/shared/i18n/marks';
import { EmptyView } from '@/shared/ui/EmptyView';
import { ExportList } from '@/shared/ui/ExportList';
import { Money } from '@/shared/ui/Money';
import { QueryView } from '@/shared/ui/QueryView';
import { StaleNotice } from '@/shared/ui/StaleNotice';
import { StatusTag } from '@/shared/ui/StatusTag';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import type { Batch, Candidate } from './model';
import { addEntries } from './requests/addEntries';
import { useCandidates } from './requests/listCandidates';

const size = 10;

/** Admitted projects in no batch, to be put into this one. */
export function CandidatePicker({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const adding = useActing({
    act: (projectIds: string[]) => addEntries(batch.id, batch.version, projectIds),
    done: t('whitelist.added'),
    refresh: [['batch', batch.id], ['batches'], ['candidates']],
    onDone: () => {
      setOpen(false);
      setChosen([]);
    },
    onProblem: toldByDialog,
  });
  const show = () => {
    adding.reset();
    setOpen(true);
  };
  return (
    <>
      <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={show}>
        {t('whitelist.addProjects')}
      </Button>
      <Modal
        open={open}
        title={t('whitelist.addTitle')}
        width={760}
        okText={t('whitelist.addChosen', { count: chosen.length })}
        okButtonProps={{ disabled: chosen.length === 0 }}
        cancelText={t('shared.action.cancel')}
        confirmLoading={adding.isPending}
        onOk={() => adding.mutate(chosen)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {adding.isError && <Refused problem={asProblem(adding.error)} />}
        <Choice open={open} chosen={chosen} choose={setChosen} />
      </Modal>
    </>
  );
}

function Refused({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  return problem.isStale ? (
    <StaleNotice />
  ) : (
    <div role="alert">
      <Alert className="alert-gap" type="error" showIcon title={problem.detail || t('shared.problem.failed')} />
    </div>
  );
}

function Choice({ open, chosen, choose }: { open: boolean; chosen: string[]; choose: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const candidates = useCandidates({ ...(q ? { q } : {}), page, size }, open);
  return (
    <>
      <p className="panel-hint">{t('whitelist.eligibilityHint')}</p>
      <Input.Search
        className="picker-search"
        allowClear
        aria-label={t('whitelist.searchCandidates')}
        placeholder={t('whitelist.searchCandidates')}
        onSearch={(text) => {
          setQ(text.trim());
          setPage(1);
        }}
      />
      <ExportList
        from={{ service: 'library', path: 'whitelist/candidates' }}
        params={{ filters: q ? { q } : {}, sort: undefined }}
      />
      <QueryView query={candidates}>
        {(found) =>
          found.items.length === 0 ? (
            <EmptyView title={t('whitelist.noCandidates')} hint={t('whitelist.noCandidatesHint')} />
          ) : (
            <>
              <ul className="cards cards-plain" aria-label={t('whitelist.addTitle')}>
                {found.items.map((candidate) => (
                  <CandidateItem
                    key={candidate.projectId}
                    candidate={candidate}
                    chosen={chosen.includes(candidate.projectId)}
                    onChoose={(wanted) =>
                      choose(
                        wanted ? [...chosen, candidate.projectId] : chosen.filter((id) => id !== candidate.projectId),
                      )
                    }
                  />
                ))}
              </ul>
              <Pagination
                className="picker-pages"
                size="small"
                current={page}
                pageSize={size}
                total={reachable(found)}
                showSizeChanger={false}
                hideOnSinglePage
                onChange={setPage}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function CandidateItem(props: { candidate: Candidate; chosen: boolean; onChoose: (wanted: boolean) => void }) {
  const { candidate, chosen, onChoose } = props;
  const { t } = useTranslation();
  const marks = useMarks();
  const bilingual = useBilingual();
  const failed = candidate.verdicts.filter((verdict) => verdict.verdict === 'FAIL');
  return (
    <li className="card">
      <Checkbox checked={chosen} onChange={(event) => onChoose(event.target.checked)}>
        <span className="row-title">{candidate.projectName}</span>
      </Checkbox>
      <div className="candidate-facts">
        <span>{candidate.enterpriseName}</span>
        <span>
          {t('whitelist.totalInvestment')} <Money yuan={candidate.totalInvestment} />
        </span>
        <span>
          {t('whitelist.loanAmount')} <Money yuan={candidate.loanAmount} />
        </span>
        <StatusTag tone={candidate.eligible ? 'good' : 'bad'}>
          {t(candidate.eligible ? 'whitelist.eligible' : 'whitelist.notEligible')}
        </StatusTag>
      </div>
      {failed.length > 0 && (
        <ul className="candidate-fails" aria-label={t(candidate.eligible ? 'whitelist.otherFails' : 'whitelist.fails')}>
          <li className="muted">{t(candidate.eligible ? 'whitelist.otherFails' : 'whitelist.fails')}</li>
          {failed.map((verdict) => (
            <li key={verdict.ruleId}>
              {bilingual(verdict)}
              {marks.inBrackets(verdict.clause)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
