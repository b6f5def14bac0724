import { STAPBRON_LABEL } from '#lib/werkprocessen/labels.ts';
import { leesbaar } from '#lib/contact/gesprek/rules.ts';
import { LABEL_STATUS } from '#lib/jongeren/leerplicht/labels.ts';
import { LABEL_TIJDLIJNFILTER } from '#lib/jongeren/dossier/labels.ts';
import {
  SOORTEN_PER_FILTER,
  TIJDLIJNFILTERS,
  type Dossier,
  type Gesprekskern,
  type Tijdlijnfeit,
  type Tijdlijnfilter,
  type Tijdlijnregel,
} from '#lib/jongeren/dossier/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import type { IcoonNaam } from '#components/ui/icoon.tsx';
import { VAN_TAAK } from '#lib/jongeren/verslagen/labels.ts';
import type { Taak } from '#lib/jongeren/verslagen/model.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tijdlijn, type Gebeurd } from '#components/ui/tijdlijn.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { zinVan } from '#components/jongeren/tijdlijn-zinnen.ts';

const ICOON: Record<Tijdlijnfilter, IcoonNaam> = {
  meldingen: 'notitie',
  stappen: 'vinkje',
  contact: 'telefoon',
  school: 'school',
  status: 'huis',
  besluiten: 'vinkje',
};

/** Everything that happened, newest first, a page at a time; the filters work by the address. */
export function DossierTijdlijn({ dossier }: { dossier: Dossier }) {
  const { tijdlijn, filters, kop } = dossier;
  const items = vouw(tijdlijn.regels).map((groep) => toItems(groep, dossier));
  const toon = new URLSearchParams(filters.map((filter) => ['toon', filter]));
  if (tijdlijn.ouder) toon.set('ouder', tijdlijn.ouder);
  return (
    <Sectie titel="Tijdlijn" id="tijdlijn">
      <Filters gekozen={filters} />
      {items.length > 0 ? (
        <Tijdlijn label="Tijdlijn" items={items} />
      ) : (
        <LegeStaat titel="Hier staat nog niets">
          {filters.length > 0
            ? 'Met deze keuze is er niets te tonen. Kies meer soorten.'
            : 'Meldingen, stappen en contact verschijnen hier vanzelf.'}
        </LegeStaat>
      )}
      {tijdlijn.ouder && (
        <KnopLink href={`/jongeren/${kop.id}?${toon}#tijdlijn`} soort="stil" icoon="omlaag">
          Ouder
        </KnopLink>
      )}
    </Sectie>
  );
}

function Filters({ gekozen }: { gekozen: readonly Tijdlijnfilter[] }) {
  return (
    <form method="get" action="#tijdlijn" className="tijdlijn-filter" aria-label="Tijdlijn filteren">
      {TIJDLIJNFILTERS.map((filter) => (
        <label key={filter} className="keuze">
          <input type="checkbox" name="toon" value={filter} defaultChecked={gekozen.includes(filter)} />
          <span>{LABEL_TIJDLIJNFILTER[filter]}</span>
        </label>
      ))}
      <button type="submit" className="knop knop--secundair knop--klein">
        Alleen deze tonen
      </button>
    </form>
  );
}

/** Short actions that follow each other are one line of the timeline; nobody has to scroll past them. */
function vouw(regels: readonly Tijdlijnregel[]): Tijdlijnregel[][] {
  const kort = (regel: Tijdlijnregel | undefined) =>
    regel?.vorm === 'feit' && regel.feit.soort === 'PreventieveActie';
  return regels.reduce<Tijdlijnregel[][]>((groepen, regel) => {
    const laatste = groepen.at(-1);
    if (laatste && kort(regel) && kort(laatste[0])) laatste.push(regel);
    else groepen.push([regel]);
    return groepen;
  }, []);
}

function toItems(groep: readonly Tijdlijnregel[], dossier: Dossier): Gebeurd {
  const items = groep.map((regel) => toItem(regel, dossier));
  const [eerste] = items;
  if (!eerste) throw new RangeError('Een groep zonder regel');
  if (items.length === 1) return eerste;
  return {
    ...eerste,
    titel: `${items.length} preventieve acties`,
    inhoud: (
      <Uitklap titel="Toon ze">
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              {item.wanneer} {item.titel}
            </li>
          ))}
        </ul>
      </Uitklap>
    ),
  };
}

function toItem(regel: Tijdlijnregel, dossier: Dossier): Gebeurd {
  if (regel.vorm === 'status') {
    const { datum, status } = regel.wisseling;
    return {
      id: `status-${datum}`,
      titel: `Wettelijke status: ${LABEL_STATUS[status.soort].kort.toLowerCase()}`,
      wanneer: <Datum op={datum} />,
      icoon: 'info',
      inhoud: <p className="gedempt">{status.regel.bron.artikel}</p>,
    };
  }
  const { feit } = regel;
  return {
    id: feit.id,
    titel: zinVan(feit),
    wanneer: <Datum op={feit.datum} />,
    wie: (feit.soort === 'StapGezet' && feit.gegevens.bron && STAPBRON_LABEL[feit.gegevens.bron]) || feit.wie,
    icoon: ICOON[groepVan(feit)],
    toon: feit.soort === 'ThuiszittenBegonnen' ? 'te-laat' : undefined,
    inhoud: <Inhoud feit={feit} dossier={dossier} />,
  };
}

function groepVan(feit: Tijdlijnfeit): Tijdlijnfilter {
  return TIJDLIJNFILTERS.find((filter) => SOORTEN_PER_FILTER[filter].includes(feit.soort)) ?? 'stappen';
}

function Inhoud({ feit, dossier }: { feit: Tijdlijnfeit; dossier: Dossier }) {
  const { contact, toelichting } = feit;
  if (contact)
    return (
      <>
        {contact.gesprek && <Gesprek kern={contact.gesprek} />}
        {contact.verslag && <p className="whitespace-pre-line">{contact.verslag}</p>}
        {contact.verslag === null && <NietLeesbaar taak={contact.taak} dossier={dossier} />}
        {contact.eigen && dossier.mag.contactVastleggen && (
          <KnopLink
            href={`/jongeren/${dossier.kop.id}/contact?verbeter=${contact.id}`}
            soort="stil"
            klein
            icoon="potlood"
          >
            Verbeteren of intrekken
          </KnopLink>
        )}
      </>
    );
  return toelichting ? <p className="whitespace-pre-line">{toelichting}</p> : null;
}

/** What was said belongs to the work for which it was said; another colleague gives a reason first, which is logged. */
function NietLeesbaar({ taak, dossier }: { taak: Taak; dossier: Dossier }) {
  if (!dossier.mag.contactLezen) return <p className="gedempt">Het verslag is voor uw rol niet zichtbaar.</p>;
  return (
    <>
      <p className="gedempt">Het verslag is van {VAN_TAAK[taak]}.</p>
      <KnopLink href={`/jongeren/${dossier.kop.id}?lees=verslagen`} soort="stil" klein icoon="oog">
        Lees het met een reden
      </KnopLink>
    </>
  );
}

function Gesprek({ kern }: { kern: Gesprekskern }) {
  const delen = leesbaar(kern);
  if (delen.length === 0) return null;
  return (
    <dl className="flex flex-col gap-1">
      {delen.map(({ kop, tekst }) => (
        <div key={kop}>
          <dt className="gedempt text-klein">{kop}</dt>
          <dd className="whitespace-pre-line">{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}
