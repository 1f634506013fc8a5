import { useQueries } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Violation } from '@/shared/api/problem';
import { useBilingual } from '@/shared/i18n/marks';
import { LineTable } from '@/shared/ui/LineTable';
import { type Kind, kinds, type Round } from './model';
import { layoutOf } from './requests/submissions';

/** A value of a row that keeps the sheets from being handed in. */
export interface WrongValue {
  kind: Kind;
  number: number;
  /** Key of the column. */
  column: string;
  said: string;
}

/** The violations that name a row and a column of the sheets, as `SUPPLY.12.priceFrom`. */
export function wrongValues(violations: readonly Violation[]): WrongValue[] {
  return violations.flatMap(({ field, message }) => {
    const [sheet, number, column = ''] = (field ?? '').split('.');
    const kind = kinds.find((one) => one === sheet);
    return kind ? [{ kind, number: Number(number), column, said: message }] : [];
  });
}

/** Says where what is wrong stands. */
export function WrongValues(props: { wrong: WrongValue[]; sheets: Round['sheets']; onClose: () => void }) {
  const { wrong, sheets, onClose } = props;
  const { t } = useTranslation();
  const bilingual = useBilingual();
  const layouts = useQueries({ queries: sheets.map(({ kind, template }) => layoutOf(kind, template ?? 0)) });
  const headingOf = ({ kind, column }: WrongValue) => {
    const at = sheets.findIndex((sheet) => sheet.kind === kind);
    const name = layouts[at]?.data?.columns.find(({ key }) => key === column)?.name;
    return name ? bilingual(name) : column;
  };
  return (
    <Modal open width="40rem" title={t('collection.wrongValues')} onCancel={onClose} footer={null}>
      <p>{t('collection.wrongValuesHint')}</p>
      <LineTable<WrongValue>
        label={t('collection.wrongValues')}
        rows={wrong}
        columns={[
          {
            key: 'row',
            title: t('collection.row'),
            render: ({ kind, number }) => t('collection.rowOf', { sheet: t(`collection.kind.${kind}`), number }),
          },
          { key: 'column', title: t('collection.column'), render: headingOf },
          { key: 'said', title: t('collection.reason'), render: ({ said }) => said },
        ]}
      />
    </Modal>
  );
}
