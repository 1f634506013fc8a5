import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCountyOptions } from '@/shared/codes/counties';
import { useOptions } from '@/shared/lib/enums';
import { withoutEmpty } from '@/shared/lib/withoutEmpty';
import { usePerson } from '@/shared/session/SessionContext';
import { ActionDialog } from '@/shared/ui/ActionDialog';
import { ReasonItem } from '@/shared/ui/ReasonItem';
import { toldByDialog, useActing } from '@/shared/ui/useActing';
import { useOnce } from '@/shared/ui/useOnce';
import { type Correction, enteredIndicators, type Figure, type FigureInput } from './model';
import { correctFigure, enterFigure, voidFigure } from './requests/recovery';

interface FigureDialogProps {
  open: boolean;
  /** The year that the page shows. */
  year: number;
  /** Whether the person enters figures of every county and the city. */
  everywhere: boolean;
  onClose: () => void;
}

const city = 'CITY';

/** Enters what was recovered in a year. */
export function FigureDialog({ open, year, everywhere, onClose }: FigureDialogProps) {
  const { t } = useTranslation();
  const { district } = usePerson();
  const enter = useOnce({ kind: 'recovery-figure', list: '/recovery', create: enterFigure });
  const entering = useActing({
    act: enter,
    done: t('recovery.entered'),
    refresh: [['recovery']],
    onProblem: toldByDialog,
  });
  const indicators = useOptions('recovery.indicator', enteredIndicators);
  const counties = useCountyOptions();
  // The whole city is chosen by name: a forgotten county must not make a county's number the city's.
  const places = [{ value: city, label: t('recovery.city') }, ...counties];
  return (
    <ActionDialog<FigureInput>
      open={open}
      title={t('recovery.enter')}
      explanation={t(everywhere ? 'recovery.enterWords' : 'recovery.enterWordsDistrict')}
      confirm={t('shared.action.save')}
      initialValues={{ year, ...(everywhere ? {} : { county: district }) }}
      draft={{ key: 'recovery-figure:new', version: 0 }}
      onClose={onClose}
      onConfirm={(input) =>
        entering.mutateAsync(withoutEmpty({ ...input, county: input.county === city ? null : (input.county ?? null) }))
      }
    >
      {() => (
        <>
          <Asked name="indicator">
            <Select options={indicators} />
          </Asked>
          <Asked name="year">
            <InputNumber className="full-width" min={2000} max={2100} precision={0} />
          </Asked>
          <Asked name="county">
            <Select disabled={!everywhere} options={everywhere ? places : counties} />
          </Asked>
          <ValueFields />
        </>
      )}
    </ActionDialog>
  );
}

/** Corrects a figure; what stood before stays in the trail. */
export function CorrectionDialog({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const { t } = useTranslation();
  const correcting = useActing({
    act: (input: Correction) => correctFigure(figure, input),
    done: t('recovery.corrected'),
    refresh: [['recovery']],
    onProblem: toldByDialog,
  });
  const named = useFigureName();
  return (
    <ActionDialog<Correction>
      open
      title={t('recovery.correct')}
      explanation={named(figure)}
      confirm={t('shared.action.save')}
      initialValues={{ value: figure.value, source: figure.source, documentNumber: figure.documentNumber }}
      draft={{ key: `recovery-figure:${figure.id}`, version: figure.version }}
      onClose={onClose}
      onConfirm={(input) => correcting.mutateAsync(withoutEmpty(input))}
    >
      {() => (
        <>
          <ValueFields />
          <ReasonItem label={t('recovery.reason')} />
        </>
      )}
    </ActionDialog>
  );
}

/** Voids a figure that belongs to another year, indicator or place. */
export function VoidingDialog({ figure, onClose }: { figure: Figure; onClose: () => void }) {
  const { t } = useTranslation();
  const voiding = useActing({
    act: ({ reason }: { reason: string }) => voidFigure(figure, reason.trim()),
    done: t('recovery.voided'),
    refresh: [['recovery']],
    onProblem: toldByDialog,
  });
  const named = useFigureName();
  return (
    <ActionDialog<{ reason: string }>
      open
      danger
      title={t('recovery.void')}
      explanation={t('recovery.voidWords', { figure: named(figure) })}
      confirm={t('recovery.void')}
      onClose={onClose}
      onConfirm={(input) => voiding.mutateAsync(input)}
    >
      {() => <ReasonItem label={t('recovery.reason')} />}
    </ActionDialog>
  );
}

/** What a figure is about, in one line. */
function useFigureName() {
  const { t } = useTranslation();
  return ({ indicator, year, countyName }: Figure) =>
    `${t(`recovery.indicator.${indicator}`)} ${year} ${countyName ?? t('recovery.city')}`;
}

function ValueFields() {
  const { t } = useTranslation();
  return (
    <>
      <Asked name="value">
        <InputNumber className="full-width" min={0} precision={2} />
      </Asked>
      <Asked name="source">
        <Input maxLength={200} placeholder={t('recovery.sourceHint')} />
      </Asked>
      <Form.Item name="documentNumber" label={t('recovery.f.documentNumber')}>
        <Input maxLength={100} />
      </Form.Item>
    </>
  );
}

function Asked({
  name,
  children,
}: {
  name: 'indicator' | 'year' | 'county' | 'value' | 'source';
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  const label = t(`recovery.f.${name}`);
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('shared.required', { field: label }) }]}>
      {children}
    </Form.Item>
  );
}
