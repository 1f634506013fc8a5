import { body, financing, library, supplyDemand } from '@/shared/api/client';

export const services = ['library', 'supply-demand', 'financing'] as const;
export type Service = (typeof services)[number];

export interface Todo {
  kind: string;
  count: number;
  link: string;
}

function ask(service: Service) {
  switch (service) {
    case 'library':
      return body(library.GET('/api/library/todos', {}));
    case 'supply-demand':
      return body(supplyDemand.GET('/api/supply-demand/todos', {}));
    case 'financing':
      return body(financing.GET('/api/financing/todos', {}));
  }
}

export async function fetchTodos(service: Service): Promise<Todo[]> {
  const answer = await ask(service);
  return (answer.items ?? []) as Todo[];
}
