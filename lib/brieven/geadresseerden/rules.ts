import { adressleutel } from '#lib/jongeren/gezin/rules.ts';
import type { Gezinslid } from '#lib/jongeren/gezin/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { aanhefVan, adresregels, envelopnaam } from '#lib/brieven/geadresseerden/aanspreken.ts';
import type { Kanaal, Kandidaat, Kring } from '#lib/brieven/geadresseerden/model.ts';
import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';

const EIGEN_BRIEF = 12; // Leerplichtwet 1969, art. 2 lid 3: from twelve the jongere has a duty of his own
const MEERDERJARIG = 18; // art. 1b: then he carries every duty himself

const ALLEEN_ZELF = 'Deze brief gaat alleen naar de jongere zelf.';

type Sjabloon = Pick<Sjabloonsoort, 'aan' | 'besluit'> & { readonly kanaal: Kanaal };

/** Who gets a copy of this letter, who does not, and why; in the order in which they are shown. */
export function geadresseerden(soort: Pick<Sjabloonsoort, 'aan' | 'besluit'>, kring: Kring): Kandidaat[] {
  const sjabloon: Sjabloon = { ...soort, kanaal: kring.standaardKanaal };
  if (sjabloon.aan === 'instantie') return [];
  if (sjabloon.aan === 'school') return school(kring);
  const { jongere, leden } = kring;
  const volwassen = jongere.leeftijd >= MEERDERJARIG;
  const zelf = voorJongere(sjabloon, kring);
  if (sjabloon.aan === 'volwassene') return [zelf, ...leden.map((lid) => uit(lid, ALLEEN_ZELF))];
  const ouders = volwassen ? leden.map((lid) => geenPartij(lid)) : voorOuders(sjabloon, leden);
  if (jongere.overleden) return [...ouders.map(naOverlijden), zelf];
  return volwassen ? [zelf, ...ouders] : [...ouders, zelf];
}

/** Nobody is ticked, so no series writes to them either; who does so by hand confirms it. */
function naOverlijden(ouder: Kandidaat): Kandidaat {
  if (!ouder.mag) return ouder;
  return {
    ...ouder,
    voorgesteld: false,
    waarschuwingen: ['De jongere is overleden. Is deze brief nu nog nodig?', ...ouder.waarschuwingen],
  };
}

function voorJongere(sjabloon: Sjabloon, { jongere }: Kring): Kandidaat {
  const volwassen = jongere.leeftijd >= MEERDERJARIG;
  const oudGenoeg = jongere.leeftijd >= EIGEN_BRIEF;
  const adres = adresregels(jongere.adres);
  const waarom = jongere.overleden
    ? 'De jongere is overleden.'
    : volwassen
      ? 'Meerderjarig: de brief gaat naar de jongere zelf.'
      : sjabloon.aan === 'volwassene'
        ? 'Nog geen 18 jaar: deze brief is voor wie meerderjarig is.'
        : !oudGenoeg
          ? 'Jonger dan 12: de brief gaat alleen naar de ouders.'
          : sjabloon.aan === 'ouders'
            ? 'Deze brief is voor de ouders; de jongere is minderjarig.'
            : 'Vanaf 12 jaar heeft de jongere een eigen plicht en krijgt een eigen brief (Lpw art. 2 lid 3).';
  const mag = !jongere.overleden && (volwassen || (oudGenoeg && sjabloon.aan !== 'volwassene'));
  return voeg(sjabloon, {
    sleutel: 'jongere',
    soort: 'jongere',
    ouderIds: [],
    naam: formatNaam(jongere.naam),
    aanhef: volwassen
      ? aanhefVan([{ naam: jongere.naam, geslacht: jongere.geslacht }])
      : `Beste ${formatNaam({ roepnaam: jongere.naam.roepnaam, voornamen: jongere.naam.voornamen })},`,
    adres: adres.length > 0 ? [formatNaam(jongere.naam), ...adres] : [],
    emails: jongere.email ? [jongere.email] : [],
    geheim: jongere.geheimhouding,
    mag,
    voorgesteld: mag && (volwassen || sjabloon.aan === 'gezin'),
    waarom,
  });
}

/** Those who live at one address share one letter; a secret address is never shared. */
function voorOuders(sjabloon: Sjabloon, leden: readonly Gezinslid[]): Kandidaat[] {
  const groepen = new Map<string, Gezinslid[]>();
  const buiten: Gezinslid[] = [];
  for (const lid of leden) {
    if (!lid.aanschrijven || !isPartij(lid)) {
      buiten.push(lid);
      continue;
    }
    const adres = lid.geheimhouding ? null : adressleutel(lid);
    const sleutel = adres ?? lid.ouderschapId;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), lid]);
  }
  return [
    ...[...groepen.values()].map((samen) => samenEenBrief(sjabloon, samen)),
    ...buiten.map((lid) => (lid.aanschrijven ? nietVanzelf(sjabloon, lid) : magNiet(lid))),
  ];
}

/** Leerplichtwet 1969, art. 2 lid 1: who has gezag, and who cares for the jongere. */
function isPartij(lid: Gezinslid): boolean {
  if (lid.rol === 'gezinsvoogd' || lid.nietVerantwoordelijkMotivering) return false;
  return lid.gezag || lid.verzorgt;
}

function samenEenBrief(sjabloon: Sjabloon, samen: readonly Gezinslid[]): Kandidaat {
  const eerste = samen[0] as Gezinslid;
  const redenen = samen.map((lid) =>
    lid.gezag ? 'heeft gezag' : 'verzorgt de jongere, ook zonder gezag (Lpw art. 2 lid 1)',
  );
  const waarom =
    samen.length === 1
      ? `${hoofdletter(redenen[0] ?? '')}.`
      : `Zelfde adres, dus één brief: ${samen.map((lid, nr) => `${formatNaam(lid.naam)} ${redenen[nr]}`).join('; ')}.`;
  return voeg(sjabloon, { ...kop(samen), mag: true, voorgesteld: true, waarom, emails: mailsVan(samen), geheim: eerste.geheimhouding }); // prettier-ignore
}

function nietVanzelf(sjabloon: Sjabloon, lid: Gezinslid): Kandidaat {
  const waarom = lid.nietVerantwoordelijkMotivering
    ? `Niet verantwoordelijk (Lpw art. 2 lid 2): ${lid.nietVerantwoordelijkMotivering}`
    : lid.rol === 'gezinsvoogd'
      ? 'Houdt toezicht en heeft geen gezag; vink aan voor een afschrift.'
      : 'Heeft geen gezag en verzorgt de jongere niet.';
  return voeg(sjabloon, { ...kop([lid]), mag: true, voorgesteld: false, waarom, emails: mailsVan([lid]), geheim: lid.geheimhouding }); // prettier-ignore
}

function magNiet(lid: Gezinslid): Kandidaat {
  const waarom = `Mag niet worden aangeschreven: ${lid.nietAanschrijvenReden ?? 'geen reden bekend'}.`;
  return uit(lid, waarom);
}

function geenPartij(lid: Gezinslid): Kandidaat {
  return uit(lid, 'Geen partij: de jongere is meerderjarig (Lpw art. 1b).');
}

function uit(lid: Gezinslid, waarom: string): Kandidaat {
  return { ...kop([lid]), adres: [], emails: [], geheim: lid.geheimhouding, mag: false, voorgesteld: false, waarom, waarschuwingen: [], kanaal: 'post' }; // prettier-ignore
}

function kop(samen: readonly Gezinslid[]) {
  const mensen = samen.map((lid) => ({ naam: lid.naam, geslacht: lid.geslacht }));
  const adres = adresregels(samen[0] ?? null);
  return {
    sleutel: `ouders:${samen.map((lid) => lid.ouderschapId).join('+')}`,
    soort: 'ouders' as const,
    ouderIds: samen.map((lid) => lid.id),
    naam: samen.map((lid) => formatNaam(lid.naam)).join(' en '),
    aanhef: aanhefVan(mensen),
    adres: adres.length > 0 ? [...mensen.map(envelopnaam), ...adres] : [],
  };
}

/** By mail it reaches them only when each of them gave an address. */
function mailsVan(samen: readonly Gezinslid[]): string[] {
  const mails = samen.flatMap((lid) => lid.email ?? []);
  return mails.length === samen.length ? [...new Set(mails)] : [];
}

function school({ school: naar }: Kring): Kandidaat[] {
  if (!naar) return [];
  return [
    {
      sleutel: 'school',
      soort: 'school',
      ouderIds: [],
      naam: naar.naam,
      aanhef: 'Geachte collega,',
      adres: naar.plaats ? [naar.naam, 'T.a.v. de verzuimcoördinator', naar.plaats] : [],
      emails: naar.email ? [naar.email] : [],
      geheim: false,
      mag: true,
      voorgesteld: true,
      waarom: 'De school die het verzuim meldde, of waar de jongere staat ingeschreven.',
      waarschuwingen: naar.email
        ? []
        : [
            'Van deze school is geen e-mailadres bekend; de brief wordt afgedrukt. Vul het aan bij Beheer, Scholen.',
          ],
      kanaal: naar.email ? 'mail' : 'post',
    },
  ];
}

function voeg(sjabloon: Sjabloon, kandidaat: Omit<Kandidaat, 'waarschuwingen' | 'kanaal'>): Kandidaat {
  const kanaal = kanaalVan(sjabloon, kandidaat);
  return {
    ...kandidaat,
    kanaal,
    waarschuwingen: kandidaat.mag ? waarschuwingen(sjabloon, kandidaat, kanaal) : [],
  };
}

/** Awb art. 2:14 and 3:41: a decision goes by post, unless the receiver made known that mail reaches him. */
function kanaalVan(sjabloon: Sjabloon, { emails, adres }: Pick<Kandidaat, 'emails' | 'adres'>): Kanaal {
  if (emails.length === 0 || sjabloon.besluit) return 'post';
  return adres.length > 0 ? sjabloon.kanaal : 'mail';
}

function waarschuwingen(
  sjabloon: Sjabloon,
  { adres, emails, geheim }: Pick<Kandidaat, 'adres' | 'emails' | 'geheim'>,
  kanaal: Kanaal,
): string[] {
  const zinnen: string[] = [];
  if (adres.length === 0)
    zinnen.push(
      kanaal === 'mail'
        ? 'Er is geen volledig adres bekend; daarom gaat de brief per mail.'
        : `Er is geen volledig adres bekend${emails.length > 0 ? '' : ' en geen e-mailadres'}. Vul het aan bij Gezin, of druk de brief af en overhandig hem.`,
    );
  if (geheim)
    zinnen.push('Geheim adres: het staat alleen op het eigen exemplaar, nooit op dat van een ander.');
  if (sjabloon.besluit && kanaal === 'post' && emails.length > 0)
    zinnen.push(
      'Een besluit gaat per post, tenzij de ontvanger heeft laten weten dat e-mail goed is (Awb art. 2:14).',
    );
  return zinnen;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
