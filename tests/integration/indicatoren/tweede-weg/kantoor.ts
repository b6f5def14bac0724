import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { kansen } from './verzinsel.ts';
import { verzinFeiten } from './willekeur.ts';

const DRAGEND = [
  'WerkprocesGestart',
  'JongerenpuntVraag',
  'ThuiszittenBegonnen',
  'ThuiszittenBeeindigd',
  'Ingeschreven',
  'TermijnGesteld',
];

/** A bureau with an invented life: facts of every kind, some known late, some taken back. */
export async function verzonnenBureau(
  zaad: number,
  aantal: number,
): Promise<{ bureau: Bureau; actor: SysteemActor }> {
  const { kies, getal, mag } = kansen(zaad);
  const bureau = await makeBureau({ code: `verzonnen-${zaad}` });
  const scholen = [];
  for (const sector of ['MBO', 'MBO', 'VO', 'SO'] as const)
    scholen.push(await makeSchool({ bureau, sector }));
  const jongeren = [];
  for (let nr = 0; nr < aantal; nr += 1) {
    const geboortedatum = addDays(datum('1997-01-01'), getal(0, 5500));
    const gemeente = kies(['0888', '1883', '1883', '0971', '0935', null]);
    const diploma = mag(0.15) ? { startkwalificatieOp: addDays(datum('2020-07-01'), getal(0, 1500)) } : {};
    const { id } = await makeJongere({ bureau, geboortedatum, gemeente, bsn: null, ...diploma });
    jongeren.push({ id, gemeente: gemeente === '0935' ? null : gemeente });
  }
  await insertRow('formatie', {
    ...{ bureau_id: bureau.id, functie: 'leerplicht', contract_fte: 2.5, inzet: 80, aanwezigheid: 90 },
    ...{ van: '2021-08-15', tot: '2024-02-10' },
  });
  await makeFeiten(verzinFeiten(jongeren, scholen, zaad), bureau);
  // One in twenty-five did not hold: it lapsed some time after it was recorded. What carries a whole case never lapses alone.
  await eigenaarSql(
    `update gebeurtenis set vervallen_op = geregistreerd_op + make_interval(days => (id % 300)::int)
      where bureau_id = $1 and id % 25 = 0 and soort <> all($2)`,
    [bureau.id, DRAGEND],
  );
  await eigenaarSql('analyze gebeurtenis');
  const gevonden = await findBureau(bureau.code);
  if (!gevonden) throw new Error('Het verzonnen bureau is niet gemaakt');
  return { bureau, actor: systeemActor('opdrachtregel', gevonden, ['indicator.zien']) };
}
