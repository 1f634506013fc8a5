import { TeamOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { services } from '@/features/todo/requests/fetchTodos';
import { TodoPanel } from '@/features/todo/TodoPanel';
import { formatDate } from '@/shared/lib/dates';
import { usePerson } from '@/shared/session/SessionContext';
import type { Role } from '@/shared/session/session';
import { Panel } from '@/shared/ui/Panel';
import { type Area, areas, consolePath, forEverybody, mayEnter, mayUseConsole } from '../access';
import { areaIcons } from '../shell/areaIcons';
import { ApplicantPanel } from './ApplicantPanel';

function greetingOf(hour: number): string {
  if (hour < 6 || hour >= 18) {
    return 'evening';
  }
  return hour < 12 ? 'morning' : 'afternoon';
}

/** An area that some only read says to those who keep it what they do there. */
function hintOf(area: Area, roles: readonly Role[]): string {
  const kept = keptByAdministrators.has(area) && roles.includes('system-admin');
  return `app.entry.${area}${kept ? '-kept' : ''}`;
}

const keptByAdministrators: ReadonlySet<Area> = new Set(['policy-rules', 'light-rules']);

/** What waits for the person in each service, and the ways into their areas. */
export function Home() {
  const { t, i18n } = useTranslation();
  const person = usePerson();
  const now = new Date();
  const title = t(`app.greeting.${greetingOf(now.getHours())}`, { name: person.name });
  const platform = t('shared.platform');
  const entries = areas.filter((area) => mayEnter(area, person.roles));
  useEffect(() => {
    document.title = `${t('app.menu.home')} · ${platform}`;
  }, [t, platform]);
  return (
    <>
      <header className="greeting">
        <h1>{title}</h1>
        <p>{[person.organisationName, formatDate(now.toISOString(), i18n.language)].filter(Boolean).join(' · ')}</p>
      </header>
      {person.roles.includes('applicant') && !person.organisation && <ApplicantPanel />}
      {entries.some((area) => !forEverybody.has(area)) && (
        <div className="todo-grid">
          {services.map((service) => (
            <TodoPanel key={service} service={service} />
          ))}
        </div>
      )}
      <Panel title={t('app.entries')}>
        <div className="entries">
          {entries.map((area) => (
            <Link key={area} to={`/${area}`} className="entry">
              <Entry icon={areaIcons[area]} title={t(`app.menu.${area}`)} hint={t(hintOf(area, person.roles))} />
            </Link>
          ))}
          {mayUseConsole(person.roles) && (
            <a href={consolePath} className="entry">
              <Entry icon={<TeamOutlined />} title={t('app.console.title')} hint={t('app.console.hint')} />
            </a>
          )}
        </div>
      </Panel>
    </>
  );
}

function Entry({ icon, title, hint }: { icon: ReactNode; title: string; hint: string }) {
  return (
    <>
      <span className="entry-icon" aria-hidden="true">
        {icon}
      </span>
      <span>
        <span className="entry-title">{title}</span>
        <span className="entry-hint">{hint}</span>
      </span>
    </>
  );
}
