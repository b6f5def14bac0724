import type { Datum } from '#lib/kalender/model.ts';
import { addDays, maandagVan, maxDatum, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { isLesdag } from '#lib/kalender/vakanties.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import {
  besluitOpVerlof,
  maakVerlofbesluitBekend,
  ontvangVerlofbezwaar,
  rondVerlofAf,
} from '#lib/verlof/besluiten/commands.ts';
import { hoorAanvrager, hoorHoofd, maakVerlofCompleet, schortVerlofOp } from '#lib/verlof/commands.ts';
import { legHoofdverlofVast } from '#lib/verlof/hoofd/commands.ts';
import { readVerlofzaak } from '#lib/verlof/queries.ts';
import type { Overlap } from '#lib/verlof/toets/dubbel/rules.ts';

type Stand =
  | 'nieuw'
  | 'opgeschort'
  | 'compleet'
  | 'gehoord'
  | 'doorgestuurd'
  | 'toegekend'
  | 'bekend'
  | 'afgewezen'
  | 'bezwaar'
  | 'klaar';

/** One application in each state, some of them twice; received so many days ago. */
const VERHALEN: readonly (readonly [Stand, number, string])[] = [
  ['nieuw', 1, 'Huwelijk van een oom in Marokko'],
  ['nieuw', 3, 'Begrafenis van grootmoeder in Polen'],
  ['opgeschort', 9, 'Familiebezoek in Suriname'],
  ['compleet', 6, 'Ernstig zieke grootvader in Turkije'],
  ['compleet', 16, 'Medische behandeling van een broertje in Duitsland'],
  ['gehoord', 8, 'Wereldreis van het gezin'],
  ['gehoord', 11, 'Sportkampioenschap in Spanje'],
  ['doorgestuurd', 7, 'Jubileum van de grootouders'],
  ['toegekend', 12, 'Uitvaart in Ghana'],
  ['bekend', 20, 'Laatste weken van een ernstig zieke oma'],
  ['afgewezen', 24, 'Goedkopere vliegtickets buiten de vakantie'],
  ['bezwaar', 30, 'Rondreis voor het werk van een ouder'],
  ['klaar', 33, 'Spoedoperatie van een ouder in het buitenland'],
];

/** Applications for leave in every state, and leave that heads gave. Gives how many records were made. */
export async function playVerlof(actor: GebruikerActor, jongeren: readonly string[]): Promise<number> {
  const begin = schooljaarBegin(schooljaarVan(today()));
  for (const [nummer, [stand, geleden, reden]] of VERHALEN.entries()) {
    const jongereId = jongeren[nummer];
    if (jongereId) await play(actor, jongereId, stand, maxDatum(addDays(today(), -geleden), begin), reden);
  }
  const bij = jongeren.slice(4, 14);
  for (const [nummer, jongereId] of bij.entries()) await headGave(actor, jongereId, nummer);
  return VERHALEN.length + bij.length;
}

async function play(
  actor: GebruikerActor,
  jongereId: string,
  stand: Stand,
  ontvangenOp: Datum,
  reden: string,
): Promise<void> {
  const lang = stand !== 'doorgestuurd';
  const periode = periodOf(lang ? 13 : 4);
  const vraag = { grond: '11g', kanaal: 'mail', aanvrager: 'Ouder', ...periode };
  const aanvraag = { jongereId, ontvangenOp, reden, ...vraag };
  const { ids } = waardeOf(await alsGezien((gezien) => vraagVerlofAan(actor, { ...aanvraag, ...gezien })));
  const id = ids[0] ?? '';
  const kop = async () => ({ id, versie: waardeOf(await readVerlofzaak(actor, { id })).werk.versie });
  const dag = (verder: number) =>
    addDays(ontvangenOp, verder) < today() ? addDays(ontvangenOp, verder) : today();
  if (stand === 'nieuw') return;
  if (stand === 'opgeschort') {
    const gemist = { ontbreekt: 'Een bewijs van de familieband', hersteltermijn: addDays(today(), 10) };
    waardeOf(await schortVerlofOp(actor, { ...(await kop()), ...gemist }));
    return;
  }
  waardeOf(await maakVerlofCompleet(actor, { ...(await kop()), op: dag(1) }));
  if (stand === 'compleet') return;
  const positief = stand !== 'afgewezen' && stand !== 'bezwaar';
  const hoofd = {
    op: dag(3),
    naam: 'De directeur',
    advies: positief ? 'positief' : 'negatief',
    toelichting: '',
  };
  waardeOf(await hoorHoofd(actor, { ...(await kop()), ...hoofd }));
  if (stand === 'gehoord') return;
  if (!positief) {
    const gezegd = { op: dag(4), wie: 'Ouder', inhoud: 'Vindt dat de reis leerzaam is.' };
    waardeOf(await hoorAanvrager(actor, { ...(await kop()), ...gezegd }));
  }
  const afloop = stand === 'doorgestuurd' ? stand : positief ? 'toegekend' : 'afgewezen';
  const motivering = positief
    ? 'De omstandigheden liggen buiten de wil van het gezin en kunnen niet in een vakantie.'
    : 'Een reis die ook in een schoolvakantie kan, is geen gewichtige omstandigheid.';
  const afwijking = { afwijkmotivering: 'De omstandigheid was niet te voorzien.' };
  waardeOf(
    await besluitOpVerlof(actor, { ...(await kop()), afloop, besluitOp: dag(6), motivering, ...afwijking }),
  );
  if (stand === 'toegekend' || stand === 'doorgestuurd') return;
  waardeOf(await maakVerlofbesluitBekend(actor, { ...(await kop()), op: dag(7) }));
  if (stand === 'bezwaar') waardeOf(await ontvangVerlofbezwaar(actor, { ...(await kop()), op: dag(20) }));
  if (stand === 'klaar') waardeOf(await rondVerlofAf(actor, await kop()));
}

/** Leave of one to six days; now and then more than the head may give, since that happens too. */
async function headGave(actor: GebruikerActor, jongereId: string, nummer: number): Promise<void> {
  const vakantie = nummer % 4 === 3;
  const dagen = nummer === 5 ? 11 : 1 + (nummer % 6);
  const periode = periodOf(dagen, 9 + (nummer % 3)); // after the weeks for which others ask leave
  const verlof = {
    ...{ jongereId, schoolId: '', grond: vakantie ? '11f' : '11g', ...periode },
    ...{ dagen: '', gemeldOp: today(), toelichting: '' },
  };
  waardeOf(await alsGezien((gezien) => legHoofdverlofVast(actor, { ...verlof, ...gezien })));
}

/** At the end of a school year there is little room, and leave falls on days that have leave already. */
async function alsGezien<Out>(leg: (gezien: object) => Promise<Uitkomst<Out>>): Promise<Uitkomst<Out>> {
  const eerst = await leg({});
  if (eerst.ok || eerst.weigering.code !== 'verlof-overlapt') return eerst;
  const { overlap } = eerst.weigering.gegevens as { overlap: readonly Overlap[] };
  return leg({ overlapGezien: overlap.map(({ sleutel }) => sleutel) });
}

/** Weeks of this school year with so many days of lessons: the next ones, or when the year ends the last ones. */
function periodOf(lesdagen: number, vanaf = 2): { van: Datum; tot: Datum } {
  const jaar = schooljaarVan(today());
  for (const weken of [
    ...Array.from({ length: 30 }, (_, n) => n + vanaf),
    ...Array.from({ length: 50 }, (_, n) => -n),
  ]) {
    const van = addDays(maandagVan(today()), weken * 7);
    const tot = endOf(van, lesdagen);
    if (tot && schooljaarVan(van) === jaar && schooljaarVan(tot) === jaar) return { van, tot };
  }
  return { van: today(), tot: today() };
}

function endOf(van: Datum, lesdagen: number): Datum | null {
  let geteld = 0;
  for (let verder = 0; verder < 60; verder += 1) {
    const dag = addDays(van, verder);
    if (isLesdag('ZUID', dag)) geteld += 1;
    if (geteld === lesdagen) return dag;
  }
  return null;
}
