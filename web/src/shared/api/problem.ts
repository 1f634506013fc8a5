export interface Violation {
  field: string;
  rule?: string;
  message: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  traceId?: string;
  service?: string;
  violations?: Partial<Violation>[];
}

/** An answer of the platform that is not a success (RFC 9457); the app branches on `code` and `status`. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly traceId: string | undefined;
  readonly violations: Violation[];

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'network.unreachable' : `http.${status}`);
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.traceId = body.traceId;
    this.violations = (body.violations ?? []).map(({ field, rule, message }) => ({
      field: field ?? '',
      rule: rule ?? '',
      message: message ?? '',
    }));
  }

  static of(response: Response, error: unknown): Problem {
    const known = typeof error === 'object' && error !== null ? (error as ProblemBody) : {};
    return new Problem(response.status, known);
  }

  static unreachable(cause: unknown): Problem {
    if (cause instanceof Problem) {
      return cause;
    }
    return new Problem(0, {});
  }

  get isSignedOut(): boolean {
    return this.status === 401;
  }

  get isForbidden(): boolean {
    return this.status === 403;
  }

  get isNotFound(): boolean {
    return this.status === 404;
  }

  get isConflict(): boolean {
    return this.status === 409;
  }

  get isStale(): boolean {
    return this.status === 412;
  }

  /** A request with this idempotency key arrived before, with other content, though its answer may have been lost. */
  get isKeySpent(): boolean {
    return this.code === 'idempotency.key-reused' || this.code === 'idempotency.key-expired';
  }

  /** The service, or the way to it, is down; other parts of the page may well work. */
  get isUnavailable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : Problem.unreachable(error);
}
