import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import type { AuditEntry } from './model';
import { Trail } from './Trail';

const id = '01989f00-0000-7000-8000-00000000000a';

const entry: AuditEntry = {
  position: 7,
  at: '2026-11-20T08:00:00Z',
  person: 'b3a1',
  personName: '陈志强',
  roles: ['district-reviewer'],
  organisation: 'district-510302',
  organisationName: '自流井区项目审核组',
  action: 'project.returned',
  subjectType: 'project',
  subjectId: id,
  subjectLabel: '铸造熔炼设备更新项目',
  before: { state: 'SUBMITTED' },
  after: { state: 'RETURNED', version: 3, reasons: [{ field: 'scale', reason: '表述不清' }] },
  traceId: '4bf9',
  hash: 'ab'.repeat(32),
};

beforeEach(() => {
  server.use(
    http.get('*/api/library/codes/banks', () =>
      HttpResponse.json({ items: [{ code: '313655099016', name: '釜溪城市商业银行（演示）' }] }),
    ),
  );
});

it('reads as a sentence: who did what to which record, and what was said', () => {
  renderPage(<Trail entries={[entry]} />, { roles: ['auditor'] });
  const row = screen.getByRole('row', { name: /铸造熔炼设备更新项目/ });
  expect(row).toHaveTextContent('陈志强自流井区项目审核组');
  expect(row).toHaveTextContent('退回修改');
  expect(row).toHaveTextContent('状态：待初审 → 已退回');
  expect(row).toHaveTextContent('退回意见：建设规模：表述不清');
  expect(row.querySelector('td:nth-child(5)')).not.toHaveTextContent(id);
});

it('keeps the record as it was written for whoever opens it', async () => {
  renderPage(<Trail entries={[{ ...entry, after: { state: 'RETURNED', odd: { key: 'NOBODY_KNOWS' } } }]} />);
  const raw = screen.getByText('原始记录').closest('details');
  expect(raw).toHaveProperty('open', false);
  await userEvent.click(screen.getByText('原始记录'));
  expect(raw).toHaveProperty('open', true);
  expect(raw).toHaveTextContent('NOBODY_KNOWS');
  expect(document.querySelector('.audit-facts')).not.toHaveTextContent('NOBODY_KNOWS');
});

it('names the person and the bank for whom a contact was read, and the service in between', async () => {
  renderPage(
    <Trail
      entries={[
        {
          ...entry,
          personName: 'financing-match-service',
          roles: ['contact-reader'],
          organisation: null,
          organisationName: null,
          action: 'project.contact-read',
          before: null,
          after: { person: id, name: '吴伟', organisation: 'bank-313655099016' },
        },
      ]}
    />,
  );
  const row = screen.getByRole('row', { name: /查看项目联系人/ });
  expect(row).toHaveTextContent('吴伟');
  expect(row).toHaveTextContent('经融资对接服务');
  expect(row).not.toHaveTextContent('financing-match-service');
  // Who looked stands under the person, not once more as what was changed of the project.
  expect(row).not.toHaveTextContent(`人员：${id}`);
  expect(row).not.toHaveTextContent('：吴伟');
  expect((await screen.findAllByText(/釜溪城市商业银行/)).length).toBeGreaterThan(0);
});

it('shows an older entry without names by what it has', () => {
  renderPage(<Trail entries={[{ ...entry, subjectLabel: null, organisationName: null, after: null, before: null }]} />);
  expect(screen.getByRole('row', { name: /退回修改/ })).toHaveTextContent(id);
});

it('words what a bank decided, money and codes included', () => {
  renderPage(
    <Trail
      entries={[
        {
          ...entry,
          action: 'case.refused',
          subjectType: 'case',
          subjectLabel: '铸造项目 · 示例银行',
          before: { bank: 'bank-1', needId: id, state: 'ACCEPTED' },
          after: { bank: 'bank-1', needId: id, state: 'REFUSED', reasonCode: 'COLLATERAL', reasonText: '抵押不足' },
        },
      ]}
    />,
  );
  const row = screen.getByRole('row', { name: /示例银行/ });
  expect(row).toHaveTextContent('拒绝授信');
  expect(row).toHaveTextContent('状态：已受理 → ');
  expect(row).toHaveTextContent('原因：');
  expect(document.querySelector('.audit-facts')).not.toHaveTextContent(/needId|COLLATERAL|REFUSED|bank-1/);
});
