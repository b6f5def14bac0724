import { addDays } from '#lib/kalender/rules.ts';
import { listOpenMeldingen } from '#lib/meldingen/queries.ts';
import { draagDossierOver } from '#lib/overdracht/commands.ts';
import { beantwoordToets, trekDossiertoets } from '#lib/kwaliteit/toets/commands.ts';
import { readDossiertoets } from '#lib/kwaliteit/toets/queries.ts';
import { zetOpAgenda } from '#lib/overleggen/agenda/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { updateAlleThuiszitters } from '#lib/thuiszitters/commands.ts';
import { signIn } from '#lib/cli/demo-publicaties.ts';

const VRAGEN = [
  'Welke school kan deze leerling plaatsen, en wanneer?',
  'Hulp komt niet op gang; wie neemt het voortouw?',
];
const GETOETST = 4;

/** What people of the demo region did themselves: no file of another system brings it along. */
export async function workDemo(): Promise<void> {
  await updateAlleThuiszitters();
  const consulent = await signIn('leerplichtambtenaar');
  const { rijen } = waardeOf(await listThuiszitters(consulent, { duur: 'lang' }));
  for (const [plaats, { jongereId }] of rijen.slice(0, VRAGEN.length).entries())
    waardeOf(await zetOpAgenda(consulent, { jongereId, reden: VRAGEN[plaats] }));
  await judgeSample();
  await offerDossiers();
}

/** Dossiers that Parkstad offers to Sittard-Geleen, so that there is one to accept and one to refuse. */
const AANGEBODEN = 2;
async function offerDossiers(): Promise<void> {
  const parkstad = await signIn('leerplichtambtenaar-parkstad');
  const { rijen } = waardeOf(await listOpenMeldingen(parkstad, {}));
  const jongeren = [...new Set(rijen.flatMap(({ jongereId }) => jongereId ?? []))];
  for (const jongereId of jongeren.slice(0, AANGEBODEN))
    waardeOf(
      await draagDossierOver(parkstad, {
        ...{ jongereId, gemeente: '1883', verhuisdOp: addDays(today(), -6) },
        reden: 'Verhuisd naar Sittard-Geleen',
        afwijkreden: 'De inschrijving in de BRP volgt nog',
      }),
    );
}

async function judgeSample(): Promise<void> {
  const kwaliteit = await signIn('kwaliteitsmedewerker');
  const bron = { naam: 'Steekproef van dit najaar', stand: 'gesloten', soort: '', aantal: 8 };
  const periode = { van: addDays(today(), -150), tot: addDays(today(), -1) };
  const { id } = waardeOf(await trekDossiertoets(kwaliteit, { ...bron, ...periode }));
  const { toets, zaken } = waardeOf(await readDossiertoets(kwaliteit, { id }));
  for (const [plaats, zaak] of zaken.slice(0, GETOETST).entries()) {
    const antwoorden = toets.vragen.map(({ code }, vraag) => [
      `antwoord-${code}`,
      (plaats + vraag) % 5 === 0 ? 'nee' : (plaats * vraag) % 7 === 6 ? 'nvt' : 'ja',
    ]);
    waardeOf(await beantwoordToets(kwaliteit, { id: zaak.id, versie: 1, ...Object.fromEntries(antwoorden) }));
  }
}
