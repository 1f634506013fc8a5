import { CheckCircleOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '@/shared/ui/Panel';
import { QueryView } from '@/shared/ui/QueryView';
import { fetchTodos, type Service } from './requests/fetchTodos';

/** What waits for the person in one service; when that service is down only this part says so. */
export function TodoPanel({ service }: { service: Service }) {
  const { t, i18n } = useTranslation();
  const todos = useQuery({ queryKey: ['todos', service], queryFn: () => fetchTodos(service), refetchInterval: 60_000 });
  return (
    <Panel title={t(`todo.service.${service}`)}>
      <QueryView query={todos} rows={2}>
        {(items) =>
          items.length === 0 ? (
            <p className="muted todo-none">
              <CheckCircleOutlined aria-hidden="true" /> {t('todo.none')}
            </p>
          ) : (
            <ul>
              {items.map((todo) => (
                <li key={todo.kind}>
                  <Link to={todo.link} className="todo">
                    <span>{i18n.exists(`todo.kind.${todo.kind}`) ? t(`todo.kind.${todo.kind}`) : todo.kind}</span>
                    <span>
                      <span className="todo-count">{todo.count}</span> <RightOutlined aria-hidden="true" />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Panel>
  );
}
