import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/renderPage';
import { server } from '@/test-setup';
import { VerifyTrails } from './VerifyTrails';

function answering(service: string, answer: object, status = 200) {
  server.use(http.get(`*/api/${service}/audit/verification`, () => HttpResponse.json(answer, { status })));
}

it('verifies the chains of all services at once and names the broken one', async () => {
  answering('library', { intact: true, entries: 105, brokenAt: null });
  answering('supply-demand', { intact: false, entries: 8, brokenAt: 3 });
  answering('financing', {}, 503);
  renderPage(<VerifyTrails />, { roles: ['auditor'] });
  await userEvent.click(await screen.findByRole('button', { name: /校验全部留痕/ }));
  expect(await screen.findByRole('dialog', { name: '留痕被改动' })).toBeInTheDocument();
  expect(screen.getByText('项目与审核：105 条记录逐条校验一致')).toBeInTheDocument();
  expect(screen.getByText('供需对接：自第 3 条起校验不一致，请立即报告')).toBeInTheDocument();
  expect(screen.getByText('融资对接：服务暂时不可用，请稍后再校验')).toBeInTheDocument();
});

it('goes on until the end of a chain that is verified in stretches', async () => {
  answering('supply-demand', { intact: true, complete: true, entries: 8, brokenAt: null });
  answering('financing', { intact: true, complete: true, entries: 3, brokenAt: null });
  const asked: string[] = [];
  server.use(
    http.get('*/api/library/audit/verification', ({ request }) => {
      const after = new URL(request.url).searchParams;
      asked.push(`${after.get('after')} ${after.get('afterHash')}`);
      return HttpResponse.json(
        after.has('after')
          ? { intact: true, complete: true, entries: 150, checkedHash: 'b', brokenAt: null }
          : { intact: true, complete: false, entries: 100, checkedHash: 'a', brokenAt: null },
      );
    }),
  );
  renderPage(<VerifyTrails />, { roles: ['auditor'] });
  await userEvent.click(await screen.findByRole('button', { name: /校验全部留痕/ }));
  expect(await screen.findByText('项目与审核：150 条记录逐条校验一致')).toBeInTheDocument();
  expect(asked).toEqual(['null null', '100 a']);
});
