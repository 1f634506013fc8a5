import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Layout } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { NoticeBell } from '@/features/notice/NoticeBell';
import { SearchBox } from '@/features/search/SearchBox';
import { usePerson } from '@/shared/session/SessionContext';
import { useNarrow } from '@/shared/ui/useNarrow';
import { LanguageSwitch } from './LanguageSwitch';
import { LogOutButton } from './LogOutButton';
import { PageLoading } from './PageLoading';
import { SideMenu } from './SideMenu';

/** Menu, header and the page between them. */
export function Shell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useFocusOnNewPage();
  return (
    <Layout className="shell" hasSider={!narrow}>
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      {narrow ? (
        <Drawer
          open={menuOpen}
          onClose={() => setMenuOpen(false)}
          placement="left"
          size={280}
          title={t('app.menu.label')}
          styles={{ body: { padding: 0, background: '#0b2f40' } }}
        >
          <SideMenu onChosen={() => setMenuOpen(false)} />
        </Drawer>
      ) : (
        <Layout.Sider width={236} className="shell-sider">
          <Brand />
          <SideMenu />
        </Layout.Sider>
      )}
      <Layout>
        <Header narrow={narrow} onMenu={() => setMenuOpen(true)} />
        <main id="main" className="shell-main" tabIndex={-1} ref={main}>
          <Suspense fallback={<PageLoading />}>
            <Outlet />
          </Suspense>
        </main>
      </Layout>
    </Layout>
  );
}

function Brand() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="brand">
      <img src="/favicon.svg" alt="" />
      <span className="brand-name">{t('shared.platform')}</span>
    </Link>
  );
}

function Header({ narrow, onMenu }: { narrow: boolean; onMenu: () => void }) {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <Layout.Header className="shell-header">
      {narrow && (
        <Button
          type="text"
          icon={<MenuOutlined aria-hidden="true" />}
          aria-label={t('app.menu.open')}
          onClick={onMenu}
        />
      )}
      <SearchBox />
      <span className="shell-header-spacer" />
      <span className="who">
        <span className="who-person">{person.name}</span>
        <span className="who-organisation">{person.organisationName ?? t('app.noOrganisation')}</span>
      </span>
      <NoticeBell />
      <LanguageSwitch />
      <LogOutButton compact={narrow} />
    </Layout.Header>
  );
}

/** A new page begins at its top, and the keyboard's focus with it. */
function useFocusOnNewPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the occasion, not an input
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
