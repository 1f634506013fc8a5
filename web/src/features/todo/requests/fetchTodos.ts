import { body, financing, library, supplyDemand } from '@/shared/api/client';
import type { Library } from '@/shared/api/schemas';

export const services = ['library', 'supply-demand', 'financing'] as const;
export type Service = (typeof services)[number];

export type Todo = Library['Todo'];

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
  return (await ask(service)).items;
}
