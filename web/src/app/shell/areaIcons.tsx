import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CalendarOutlined,
  DiffOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  FundOutlined,
  IdcardOutlined,
  InboxOutlined,
  MessageOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Area } from '../access';

export const areaIcons: Record<Area, ReactNode> = {
  enterprise: <IdcardOutlined aria-hidden="true" />,
  enterprises: <ApartmentOutlined aria-hidden="true" />,
  inbox: <InboxOutlined aria-hidden="true" />,
  workload: <BarChartOutlined aria-hidden="true" />,
  projects: <FolderOpenOutlined aria-hidden="true" />,
  'change-requests': <DiffOutlined aria-hidden="true" />,
  whitelist: <FileDoneOutlined aria-hidden="true" />,
  listed: <CalendarOutlined aria-hidden="true" />,
  demands: <FileSearchOutlined aria-hidden="true" />,
  supplies: <ShopOutlined aria-hidden="true" />,
  needs: <FundOutlined aria-hidden="true" />,
  cases: <BankOutlined aria-hidden="true" />,
  audit: <AuditOutlined aria-hidden="true" />,
  codes: <TableOutlined aria-hidden="true" />,
  'return-phrases': <MessageOutlined aria-hidden="true" />,
  'policy-rules': <SafetyCertificateOutlined aria-hidden="true" />,
};
