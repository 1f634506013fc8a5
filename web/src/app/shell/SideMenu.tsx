import { HomeOutlined, TeamOutlined } from '@ant-design/icons';
import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { consolePath, mayEnter, mayUseConsole, sections } from '../access';
import { areaIcons } from './areaIcons';

/** So many entries are seen at a glance; more stand under headings. */
const atAGlance = 8;

/** The areas that the person's roles open, by section. */
export function SideMenu({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation();
  const { roles } = usePerson();
  const { pathname } = useLocation();
  const current = pathname.split('/')[1] || 'home';
  const open = Object.entries(sections)
    .map(([section, inside]) => ({
      type: 'group' as const,
      key: `section-${section}`,
      label: t(`app.section.${section}`),
      children: inside
        .filter((area) => mayEnter(area, roles))
        .map((area) => ({
          key: area,
          icon: areaIcons[area],
          label: <Link to={`/${area}`}>{t(`app.menu.${area}`)}</Link>,
        })),
    }))
    .filter((section) => section.children.length > 0);
  const entries = open.flatMap((section) => section.children);
  return (
    <nav aria-label={t('app.menu.label')}>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={[current]}
        onClick={() => onChosen?.()}
        items={[
          { key: 'home', icon: <HomeOutlined aria-hidden="true" />, label: <Link to="/">{t('app.menu.home')}</Link> },
          ...(entries.length > atAGlance ? open : entries),
          ...(mayUseConsole(roles)
            ? [
                {
                  key: 'console',
                  icon: <TeamOutlined aria-hidden="true" />,
                  label: <a href={consolePath}>{t('app.console.title')}</a>,
                },
              ]
            : []),
        ]}
      />
    </nav>
  );
}
