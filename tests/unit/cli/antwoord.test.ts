import { describe, expect, it } from 'vitest';
import { checkDagen, refusalLines } from '#lib/cli/antwoord.ts';
import { helptekst } from '#lib/cli/opdrachten.ts';

describe('de opdrachtregel', () => {
  it('zegt een zin één keer, ook als die bij een veld staat', () => {
    const zin = '"2023" is geen schooljaar; schrijf bijvoorbeeld 2023-2024.';
    expect(refusalLines({ code: 'ongeldige-invoer', zin, velden: { schooljaar: zin } })).toBe(zin);
  });

  it('noemt bij meer fouten elk veld', () => {
    const velden = { naam: 'Vul een naam in.', rollen: 'Kies ten minste één rol.' };
    expect(refusalLines({ code: 'ongeldige-invoer', zin: 'Er kloppen 2 velden niet.', velden })).toBe(
      'Er kloppen 2 velden niet.\n  naam: Vul een naam in.\n  rollen: Kies ten minste één rol.',
    );
  });

  it('vraagt een dag zoals de hulptekst haar schrijft', () => {
    expect(checkDagen({ peildatum: '2023-02-31' })).toMatchObject({
      weigering: { zin: '--peildatum is geen bestaande dag; schrijf jjjj-mm-dd, zoals 2023-10-01.' },
    });
    expect(checkDagen({ peildatum: '2023-02-28', 'bekend-op': undefined }).ok).toBe(true);
  });

  it.each([
    [
      ['gebruiker', '--help'],
      ['gebruiker maak', 'gebruiker lijst', 'gebruiker beeindig'],
    ],
    [['gebruiker', 'lijst', '--help'], ['gebruiker lijst']],
    [['gebruiker'], ['gebruiker maak', 'gebruiker lijst', 'gebruiker beeindig']],
    [['importeer', 'duo.csv', '--help'], ['importeer']],
  ])('legt bij %j alleen die opdrachten uit', (woorden, verwacht) => {
    const genoemd = helptekst(woorden).match(/^ {2}baken [a-z]+( [a-z]+(?= ))?/gm);
    expect(genoemd?.map((regel) => regel.slice('  baken '.length))).toEqual(verwacht);
  });
});
