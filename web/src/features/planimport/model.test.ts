import { expect, it } from 'vitest';
import { adoptionOf, emptyMeasure, emptyTarget, gapsOfMeasure, gapsOfTarget, unitNames } from './model';

const measure = {
  ...emptyMeasure('m1'),
  line: 7,
  action: ' 一、更新设备 ',
  text: '建立项目库',
  leads: ['市经济和信息化局'],
  others: ['市财政局', '市经济和信息化局'],
};

it('sends kept rows only, each unit once, with its bureau where one is known', () => {
  const adoption = adoptionOf([measure, { ...measure, kept: false }], [], { 市经济和信息化局: 'economy' });
  expect(adoption.measures).toEqual([
    {
      line: 7,
      action: '一、更新设备',
      topic: '',
      text: '建立项目库',
      units: [
        { name: '市经济和信息化局', leads: true, bureau: 'economy' },
        { name: '市财政局', leads: false },
      ],
    },
  ]);
});

it('gives the values of a level the unit of the target', () => {
  const target = { ...emptyTarget('t1'), indicator: '电梯', value: 500, unit: '部', valueUnit: '万元' };
  expect(adoptionOf([], [target], {}).targets[0]).toMatchObject({ unit: '部', valueUnit: '部', dueYear: 2027 });
});

it('names what is missing before anything is sent', () => {
  expect(gapsOfMeasure(emptyMeasure('m2'))).toEqual(['action', 'text', 'leads']);
  expect(gapsOfTarget({ ...emptyTarget('t2'), comparison: 'CHANGE' })).toEqual(['indicator', 'value', 'baseYear']);
  expect(gapsOfMeasure(measure)).toEqual([]);
});

it('lists the units of kept rows once', () => {
  expect(unitNames([measure, measure], [{ ...emptyTarget('t'), leadName: '市财政局' }])).toEqual([
    '市经济和信息化局',
    '市财政局',
  ]);
});
