import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Overview = SupplyDemand['ExchangeOverview'];
export type Outgoing = SupplyDemand['OutgoingResponse'];
export type Incoming = SupplyDemand['IncomingResponse'];
export type Conflict = SupplyDemand['ConflictResponse'];
export type ConflictSide = SupplyDemand['ConflictSide'];
export type Decision = SupplyDemand['ConflictDecision'];

export const outgoingStates: readonly Outgoing['state'][] = ['MADE', 'SENDING', 'DELIVERED', 'ACKNOWLEDGED', 'REFUSED'];
export const incomingStates: readonly Incoming['state'][] = ['TAKEN', 'WAITING', 'REFUSED'];
export const conflictStates: readonly Conflict['state'][] = ['OPEN', 'DECIDED', 'OVER'];

export const outgoingTones: Record<Outgoing['state'], Tone> = {
  MADE: 'waiting',
  SENDING: 'waiting',
  DELIVERED: 'waiting',
  ACKNOWLEDGED: 'good',
  REFUSED: 'attention',
};

export const incomingTones: Record<Incoming['state'], Tone> = {
  TAKEN: 'good',
  WAITING: 'waiting',
  REFUSED: 'attention',
};

export const conflictTones: Record<Conflict['state'], Tone> = {
  OPEN: 'attention',
  DECIDED: 'good',
  OVER: 'ended',
};

export const contentOf = (id: string) => `/api/supply-demand/exchange/outgoing/${id}/content`;
