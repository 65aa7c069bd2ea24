import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARTER } from '../../src/charter/charter.ts';
import { authorityNamed, authorityOf } from '../../src/organisation/authorities.ts';

describe('the authorities of Denmark', () => {
  it('are five regions, and 98 municipalities with Christiansø', () => {
    const codes = Array.from({ length: 2000 }, (_, code) => authorityOf(String(code))).filter(Boolean);
    expect(codes.filter((one) => one?.kind === 'region')).toHaveLength(5);
    expect(codes.filter((one) => one?.kind === 'municipality')).toHaveLength(99);
    for (const one of codes) expect(authorityNamed(one?.kind ?? 'region', one?.name ?? '')).toBe(one);
    const { municipalities = [] } = DEFAULT_CHARTER.file;
    expect(municipalities).toHaveLength(29);
    for (const code of municipalities) expect(authorityOf(code)?.kind, code).toBe('municipality');
    const { code = '', name } = DEFAULT_CHARTER.party('region') ?? {};
    expect(authorityOf(code)?.name).toBe(name);
  });

  it.each([
    ['Ballerup Kommune', '151'],
    ['københavns kommune', '101'],
    ['Århus', '751'],
    ['Lyngby-Tårbæk Kommune', '173'],
    ['Høje-Tåstrup', '169'],
    ['Bornholms Regionskommune', '400'],
    ['Assens', '420'],
    ['Nordfyn', '480'],
    ['København', '101'],
    ['A\u030aarhus', undefined],
    ['Lilleby', undefined],
  ])('%s has the code %s', (name, code) => {
    expect(authorityNamed('municipality', name)?.code).toBe(code);
    expect(authorityNamed('region', name)).toBeUndefined();
  });

  it('a code may begin with noughts', () => {
    expect(authorityOf('0101')?.name).toBe('København');
    expect(authorityOf('999')).toBeUndefined();
  });
});
