import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { bureaus as codes, useOptions } from '@/shared/lib/enums';
import { LineTable } from '@/shared/ui/LineTable';

interface UnitRowsProps {
  names: string[];
  bureaus: Record<string, string | undefined>;
  onChange: (bureaus: Record<string, string | undefined>) => void;
}

/** Whose people report for a unit that the text names. */
export function UnitRows({ names, bureaus, onChange }: UnitRowsProps) {
  const { t } = useTranslation();
  const options = useOptions('shared.bureau', codes);
  if (names.length === 0) {
    return <p className="muted">{t('planimport.none')}</p>;
  }
  return (
    <LineTable<{ name: string }>
      label={t('planimport.units')}
      rows={names.map((name) => ({ name }))}
      columns={[
        { key: 'name', title: t('planimport.unit'), render: ({ name }) => name },
        {
          key: 'bureau',
          title: t('planimport.bureau'),
          render: ({ name }) => (
            <Select
              allowClear
              className="filter"
              aria-label={`${t('planimport.bureau')} ${name}`}
              placeholder={t('planimport.noBureau')}
              value={bureaus[name] ?? null}
              options={options}
              onChange={(bureau: string | null | undefined) => onChange({ ...bureaus, [name]: bureau ?? undefined })}
            />
          ),
        },
      ]}
    />
  );
}
