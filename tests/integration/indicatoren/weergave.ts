import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Tabelrij } from '#lib/indicatoren/model.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { GEEN_KOLOM } from '#lib/indicatoren/weergave.ts';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

const JAAR = '2023-2024';
export const GEMEENTEN = ['Beek', 'Sittard-Geleen', 'Stein'];

/** The demo region, read as somebody who sees figures. */
export async function demoregio(): Promise<SysteemActor> {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  return systeemActor('opdrachtregel', bureau, ['indicator.zien']);
}

type Vraag = { peildatum?: string; weergave?: string };

/** The table as it stands on the page, as text: head, rows with the sums of their groups, foot. */
export async function pagina(actor: SysteemActor, code: string, { peildatum, weergave }: Vraag = {}) {
  const gekozen = findIndicator(code)?.weergaven?.find(({ titel }) => titel === weergave);
  if (weergave && !gekozen) throw new RangeError(weergave);
  const indeling = gekozen
    ? { rijen: gekozen.rijen, kolom: gekozen.kolom ?? GEEN_KOLOM, filter: gekozen.filter }
    : {};
  const { beeld } = waardeOf(await readIndicator(actor, { code, schooljaar: JAAR, peildatum, ...indeling }));
  const { kolommen, rijen, totalen } = beeld.tabel;
  const vooraan = beeld.keuze.totaalVooraan;
  const getallen = ({ cellen, totaal }: Pick<Tabelrij, 'cellen' | 'totaal'>) => {
    const los = cellen.map((cel) => cel?.waarde ?? null);
    return vooraan ? [totaal.waarde, ...los] : [...los, totaal.waarde];
  };
  const regel = (rij: Pick<Tabelrij, 'labels' | 'cellen' | 'totaal'>) => [
    rij.labels.join(' > '),
    ...getallen(rij),
  ];
  const namen = kolommen.map(({ label }) => label);
  return {
    kop: vooraan ? ['totaal', ...namen] : [...namen, 'totaal'],
    rijen: rijen.flatMap((rij) => [...(rij.groep ? [regel(rij.groep)] : []), regel(rij)]),
    voet: totalen?.totaal ? getallen({ cellen: totalen.cellen, totaal: totalen.totaal }) : null,
    aandelen: rijen.map(({ aandeel }) => aandeel),
    kolomaandelen: rijen.map(({ kolomaandelen }) => kolomaandelen),
  };
}
