import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

export const costaRica: readonly Identifier[] = [
  {
    id: 'cr-cedula',
    kind: 'national',
    lengths: [9, 10],
    form: /0?[1-9]-\d{4}-\d{4}/,
    words: { es: 'cédula|cedula' },
    alone: 0.41,
  },
  {
    id: 'cr-company-number',
    kind: 'company',
    lengths: [10],
    form: /[2-5]-?(?:0\d{2}|1\d{2}|[2-7]00)-?\d{6}/,
    words: { es: 'cédula jurídica|cedula juridica' },
    ownWordsOnly: true,
  },
];

export const costaRicaDescriptions: Readonly<Record<string, Description>> = {
  'cr-cedula': {
    title: 'Costa Rican identity number',
    standard: 'Tribunal Supremo de Elecciones: province, volume and entry',
    proof: 'structure',
    finds: ['cédula «3-0455-0175»'],
    ignores: ['3-0455-017', '0-0455-0175'],
  },
  'cr-company-number': {
    title: 'Costa Rican company number',
    standard: 'Registro Nacional: class, type and serial',
    proof: 'cue',
    finds: ['cédula jurídica «3-101-999999»'],
    ignores: ['3-101-999999', 'cédula jurídica 3-101'],
  },
};
