import Link from 'next/link';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { LIJSTEN } from '#lib/toegang/lijsten/labels.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import { vraagVan } from '#lib/toegang/lijsten/rules.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Lijstacties = { kiesKolommen: Actie; bewaar: Actie; verwijder: Actie; vraagBestand: Actie };
type Eigenschappen = {
  stand: Lijststand;
  /** The parameters of the page as they stand in its address. */
  params: Readonly<Record<string, string | string[] | undefined>>;
  acties: Lijstacties;
  /** What an export of this list leaves out, and why. */
  exportZin?: string;
  /** No row is about a young person: the purpose is logged, but not with anybody. */
  zonderJongeren?: boolean;
};

/** Below the filters of a list: one's own views, the columns to show, and the export for who may. */
export function Lijstbalk({ stand, params, acties, exportZin, zonderJongeren }: Eigenschappen) {
  const vraag = vraagVan(params);
  const klaar = typeof params.export === 'string' ? params.export : undefined;
  return (
    <section aria-label="Weergaven en kolommen" className="lijstbalk niet-afdrukken">
      {klaar && <Klaar stand={stand} id={klaar} />}
      <Weergaven stand={stand} vraag={vraag} />
      <div className="lijstbalk-knoppen">
        <Uitklap titel="Bewaar deze weergave" knop="stil" klein icoon="plus">
          <Formulier actie={acties.bewaar} verborgen={{ lijst: stand.lijst, vraag }} label="Weergave bewaren">
            <Veld
              naam="naam"
              label="Naam van deze weergave"
              breedte="middel"
              maxLength={40}
              hint="De keuzes hierboven staan dan voortaan als link klaar."
            />
            <Verzendknop klein>Bewaar</Verzendknop>
          </Formulier>
          <Verwijderen stand={stand} actie={acties.verwijder} />
        </Uitklap>
        <Kolommen stand={stand} actie={acties.kiesKolommen} />
        {stand.magExporteren && (
          <Exporteren {...{ stand, vraag, zonderJongeren }} actie={acties.vraagBestand} zin={exportZin} />
        )}
      </div>
    </section>
  );
}

function Klaar({ stand, id }: { stand: Lijststand; id: string }) {
  return (
    <div role="status">
      <Mededeling toon="goed" titel="Het bestand staat klaar">
        <a href={`/lijsten/export/${stand.lijst}/${encodeURIComponent(id)}`} download>
          Download de lijst als CSV
        </a>{' '}
        (een kwartier geldig). Verwijder het bestand als u het niet meer nodig heeft.
      </Mededeling>
    </div>
  );
}

function Weergaven({ stand, vraag }: { stand: Lijststand; vraag: string }) {
  if (stand.weergaven.length === 0) return null;
  return (
    <nav aria-label="Uw weergaven" className="lijstbalk-weergaven">
      <span className="gedempt">Uw weergaven:</span>
      <ul>
        {stand.weergaven.map((weergave) => (
          <li key={weergave.naam}>
            <Link
              href={`${LIJSTEN[stand.lijst]}?${weergave.vraag}`}
              prefetch={false}
              aria-current={weergave.vraag === vraag ? 'page' : undefined}
            >
              {weergave.naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Verwijderen({ stand, actie }: { stand: Lijststand; actie: Actie }) {
  if (stand.weergaven.length === 0) return null;
  return (
    <ul className="mt-4" aria-label="Weergaven verwijderen">
      {stand.weergaven.map(({ naam }) => (
        <li key={naam}>
          <Formulier
            actie={actie}
            verborgen={{ lijst: stand.lijst, naam }}
            label={`Weergave ${naam} verwijderen`}
          >
            <Verzendknop soort="stil" klein icoon="kruis">
              Verwijder “{naam}”
            </Verzendknop>
          </Formulier>
        </li>
      ))}
    </ul>
  );
}

function Kolommen({ stand, actie }: { stand: Lijststand; actie: Actie }) {
  const vrij = stand.kolommen.filter((kolom) => !kolom.vast);
  return (
    <Uitklap titel="Kolommen" knop="stil" klein>
      <Formulier
        key={stand.zichtbaar.join()}
        actie={actie}
        verborgen={{ lijst: stand.lijst }}
        label="Kolommen kiezen"
      >
        <Keuzes
          naam="kolommen"
          label="Welke kolommen wilt u zien?"
          hint="Dit blijft zo, ook op een ander apparaat."
          meer
          waarde={stand.zichtbaar}
          keuzes={vrij.map(({ sleutel, kop }) => ({ waarde: sleutel, label: kop }))}
        />
        <Verzendknop klein>Toon deze kolommen</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

type Export = {
  stand: Lijststand;
  vraag: string;
  actie: Actie;
  zin: string | undefined;
  zonderJongeren: boolean | undefined;
};

function Exporteren({ stand, vraag, actie, zin, zonderJongeren }: Export) {
  return (
    <Uitklap titel="Exporteren" knop="stil" klein icoon="document">
      <Formulier actie={actie} verborgen={{ lijst: stand.lijst, vraag }} label="Lijst exporteren">
        {zin && <p className="gedempt">{zin}</p>}
        <Veld
          naam="doel"
          label="Waarvoor gebruikt u dit bestand?"
          maxLength={300}
          hint={`Dit komt in het logboek${zonderJongeren ? '' : ', bij iedere jongere in de lijst'}. Het bestand bevat alle regels van deze keuze met de gekozen kolommen.`}
        />
        <Verzendknop klein>Maak het bestand</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
