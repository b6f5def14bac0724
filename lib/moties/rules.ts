import type { Indicator } from '#lib/indicatoren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type {
  Cijferadres,
  Motievraag,
  Nulcel,
  Nulmeting,
  Rapportdag,
  Streefwaarde,
  Tipstatus,
} from '#lib/moties/model.ts';
import { celsleutel } from '#lib/moties/voortgang/rules.ts';

/** A nulmeting is written until it is locked: afterwards nobody can choose a better beginning. */
export function refuseWijzigen(nulmeting: Pick<Nulmeting, 'vastgezet'> | null) {
  if (!nulmeting?.vastgezet) return undefined;
  return weiger('nulmeting-vast', 'De nulmeting staat vast. Haal haar eerst los, met een reden.');
}

/** A nulmeting of the figure that was there is none of another figure; who chooses that one says that the old one goes. */
export function refuseVervallen({ peildatum }: Pick<Nulmeting, 'peildatum'>, akkoord: boolean) {
  if (akkoord) return undefined;
  const zin = `De nulmeting van ${formatDatum(peildatum)} hoort bij het vorige cijfer. Vink aan dat zij vervalt, en bewaar opnieuw.`;
  return weiger('nulmeting-vervalt', zin, { velden: { nulmetingVervalt: zin } });
}

export function decideVastzetten(nulmeting: Nulmeting | null): Uitkomst<null> {
  if (!nulmeting) return weiger('geen-nulmeting', 'Er is nog geen nulmeting om vast te zetten.');
  if (nulmeting.vastgezet) return weiger('nulmeting-vast', 'De nulmeting staat al vast.');
  const onbekend = nulmeting.cellen.every(({ waarde }) => waarde === null);
  if (onbekend && !nulmeting.opmerking)
    return weiger(
      'onbekend-zonder-uitleg',
      'De nulmeting is onbekend. Schrijf in de opmerking waarom, en zet haar dan vast.',
    );
  return gelukt(null);
}

export function decideLosmaken(nulmeting: Pick<Nulmeting, 'vastgezet'> | null): Uitkomst<null> {
  return nulmeting?.vastgezet ? gelukt(null) : weiger('staat-los', 'Deze nulmeting staat niet vast.');
}

/** A typed nulmeting is about the cells of the question, each once, on a day that has been. */
export function refuseCellen(
  cellen: readonly Nulcel[],
  vraag: Pick<Motievraag, 'antwoord'>,
  peildatum: Datum,
  vandaag: Datum,
) {
  if (peildatum > vandaag)
    return weiger('peildatum-toekomst', 'Een nulmeting gaat over een dag die is geweest.', {
      velden: { peildatum: 'Kies een dag tot en met vandaag.' },
    });
  const bekend = vraag.antwoord.soort === 'cijfer' ? dimensiesVan(vraag.antwoord) : [];
  const vreemd = cellen.some(({ dimensies }) =>
    Object.keys(dimensies).some((code) => !bekend.includes(code)),
  );
  const sleutels = new Set(cellen.map(({ dimensies }) => celsleutel(dimensies)));
  return vreemd || sleutels.size !== cellen.length || cellen.length === 0
    ? weiger('andere-cellen', 'De vraag is intussen veranderd. Ververs de pagina; wat u typte staat er nog.')
    : undefined;
}

const dimensiesVan = ({ keuze, per }: Cijferadres) => [...Object.keys(keuze), ...per];

/** Does this address lead to one figure? A dimension that may never be added up is chosen or kept. */
export function refuseAdres(
  indicator: Indicator | undefined,
  { keuze, per }: Omit<Cijferadres, 'indicator'>,
) {
  if (!indicator) return weiger('onbekende-indicator', 'Dit cijfer bestaat niet.');
  const codes = indicator.dimensies.map(({ code }) => code);
  const vreemd = [...Object.keys(keuze), ...per].find((code) => !codes.includes(code));
  if (vreemd) return weiger('onbekende-dimensie', `Dit cijfer kent geen indeling "${vreemd}".`);
  const open = indicator.dimensies.find(
    ({ code, vast }) => vast && code !== 'maand' && !(code in keuze) && !per.includes(code),
  );
  if (!open) return undefined;
  return weiger('kies-vaste-indeling', `Kies een ${open.label}, of splits het cijfer ernaar uit.`, {
    velden: { [`dim-${open.code}`]: 'Deze waarden zijn niet bij elkaar op te tellen.' },
  });
}

type Nieuw = Omit<Streefwaarde, 'id'>;

/** A target belongs to an ambition, has a number unless it is set against the nulmeting, and is about something the figure gives. */
export function refuseStreefwaarde(
  nieuw: Nieuw,
  vraag: Pick<Motievraag, 'heeftAmbitie' | 'antwoord'>,
  indicator: Pick<Indicator, 'eenheid' | 'uitwerking'> | undefined,
) {
  if (!vraag.heeftAmbitie)
    return weiger(
      'geen-ambitie',
      'Hierbij is geen ambitie afgesproken: het cijfer is ter informatie. Een streefwaarde hoort er niet bij.',
    );
  const tegenNul = nieuw.richting === 'hoger' || nieuw.richting === 'lager';
  if (tegenNul !== (nieuw.waarde === null)) {
    const zin = tegenNul
      ? 'Tegenover de nulmeting hoort geen getal.'
      : 'Vul het getal in dat is afgesproken.';
    return weiger('waarde', zin, { velden: { waarde: zin } });
  }
  if (nieuw.van > nieuw.tot)
    return weiger('periode', 'Het laatste schooljaar ligt voor het eerste.', {
      velden: { tot: 'Kies hetzelfde schooljaar of een later.' },
    });
  const meting = vraag.antwoord.soort === 'cijfer' ? vraag.antwoord.keuze.meting : undefined;
  const isDeel = indicator?.eenheid === '%' && meting !== 'aantal';
  if (indicator && nieuw.eenheid === '%' && !isDeel)
    return weiger('eenheid', 'Dit cijfer is een aantal en geen percentage.', {
      velden: { eenheid: 'Kies aantal.' },
    });
  if (isDeel && nieuw.eenheid === 'aantal' && indicator.uitwerking === 'afname')
    return weiger('eenheid', 'Een afname in procenten heeft geen aantal om tegenover te stellen.', {
      velden: { eenheid: 'Kies %.' },
    });
  return undefined;
}

/** The first target leads by itself; a later one only when it is said so. */
export const wordtLeidend = (gevraagd: boolean, bestaand: readonly Streefwaarde[]): boolean =>
  gevraagd || bestaand.length === 0;

const BESLIST: readonly Tipstatus[] = ['overgenomen', 'deels', 'niet-overgenomen'];
export const isBeslist = (status: Tipstatus): boolean => BESLIST.includes(status);

/** Who advised, hears why: a decision on a tip has its argument. */
export function refuseTip(status: Tipstatus, argument: string | null) {
  if (!isBeslist(status) || argument) return undefined;
  return weiger('zonder-argument', 'Schrijf waarom de tip wel, deels of niet is overgenomen.', {
    velden: { argument: 'De raad leest dit straks bij de tip.' },
  });
}

export function refuseRapportdag(dag: Datum, bestaand: readonly Pick<Rapportdag, 'dag'>[]) {
  return bestaand.some((item) => item.dag === dag)
    ? weiger('dag-dubbel', 'Op deze dag staat al een verslag.', { velden: { dag: 'Kies een andere dag.' } })
    : undefined;
}
