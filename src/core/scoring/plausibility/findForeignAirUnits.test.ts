import { describe } from 'vitest';
import { checkCases } from './checkCases.fixture';
import { value } from './plausibilityCase.fixture';

describe('air-unit', () => {
  const [NO2, SO2, O3] = ['EN-EN-AQ-1C.no2', 'EN-EN-AQ-1C.so2', 'EN-EN-AQ-1C.o3'];
  checkCases('air-unit', [
    ['NO₂ of 5 µg/m³ is possible', { [NO2]: value(5) }, []],
    [
      'NO₂ of 4 looks like ppb',
      { [NO2]: value(4) },
      [['air-low-ppb', { value: 4, factor: 1.9, converted: 7.6, minimum: 5 }]],
    ],
    [
      'NO₂ of 0.02 looks like ppm',
      { [NO2]: value(0.02) },
      [['air-low-ppm', { value: 0.02, factor: 1900, converted: 38, minimum: 5 }]],
    ],
    [
      'SO₂ of 0.01 looks like ppm',
      { [SO2]: value(0.01) },
      [['air-low-ppm', { value: 0.01, factor: 2620, converted: 26.2, minimum: 0.5 }]],
    ],
    ['SO₂ of 0.5 µg/m³ is possible', { [SO2]: value(0.5) }, []],
    [
      'O₃ of 25 looks like ppb',
      { [O3]: value(25) },
      [['air-low-ppb', { value: 25, factor: 1.96, converted: 49, minimum: 30 }]],
    ],
    [
      'O₃ of 0.03 looks like ppm',
      { [O3]: value(0.03) },
      [['air-low-ppm', { value: 0.03, factor: 1960, converted: 58.8, minimum: 30 }]],
    ],
    ['O₃ of 30 µg/m³ is possible', { [O3]: value(30) }, []],
    ['0 has no unit', { [NO2]: value(0) }, []],
    ['particles are never in ppb', { 'EN-EN-AQ-1C.pm2-5': value(0.02, { note: '20 ppb' }) }, []],
    [
      'the note names ppb',
      { [NO2]: value(20, { note: 'annual mean, 20 ppb' }) },
      [['air-named-ppb', { value: 20, factor: 1.9, converted: 38 }]],
    ],
    [
      'the source names PPM',
      { [NO2]: value(20, { source: 'Stations report (PPM)' }) },
      [['air-named-ppm', { value: 20, factor: 1900, converted: 38_000 }]],
    ],
    ['a word that only contains it', { [NO2]: value(20, { note: 'shppbx' }) }, []],
  ]);
});
