import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { texts } from '@/app/texts';
import { startTexts } from '@/shared/i18n/i18n';
import { SessionProvider } from '@/shared/session/SessionContext';
import type { Role } from '@/shared/session/session';

startTexts(texts, ['zh-CN']);

/** A page as its reader sees it: texts, session, address; no animation to wait for, and no styles, which jsdom would match at every look. */
export function renderPage(
  page: ReactNode,
  { at = '/', roles = ['enterprise'] as Role[], bureau = null as string | null } = {},
) {
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [at] });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const session = {
    authenticated: true as const,
    name: '王建国',
    username: 'enterprise-a',
    roles,
    organisation: '91510300MA6200001X',
    organisationName: '自贡川南精密机械有限公司',
    kind: 'enterprise',
    district: '510302',
    bureau,
    csrfToken: 'token',
    expiresAt: '2030-01-01T00:00:00Z',
  };
  render(
    <ConfigProvider theme={{ token: { motion: false }, zeroRuntime: true }}>
      <App>
        <QueryClientProvider client={queries}>
          <SessionProvider session={session}>
            <RouterProvider router={router} />
          </SessionProvider>
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
  return { router };
}
