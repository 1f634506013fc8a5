import type { SupplyDemand } from '@/shared/api/schemas';
import type { Tone } from '@/shared/ui/StatusTag';

export type Enquiry = SupplyDemand['EnquiryResponse'];
export type EnquirySide = SupplyDemand['EnquirySide'];

export const enquirySides: readonly EnquirySide[] = ['ASKED', 'RECEIVED'];
export const enquiryStates: readonly SupplyDemand['EnquiryState'][] = ['OPEN', 'ANSWERED', 'WITHDRAWN', 'CLOSED'];

export const enquiryTones: Record<SupplyDemand['EnquiryState'], Tone> = {
  OPEN: 'attention',
  ANSWERED: 'good',
  WITHDRAWN: 'ended',
  CLOSED: 'ended',
};
