import Link from 'next/link';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { DOELSTATUS_LABEL, DOEL_VAN_LABEL, STAP_WIE_LABEL } from '#lib/vsv-trajecten/plan/labels.ts';
import { DOEL_VAN, STAP_WIE, type Plandoel, type Planstap } from '#lib/vsv-trajecten/plan/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Planacties = Record<
  'nieuwDoel' | 'anderDoel' | 'doelAf' | 'nieuweStap' | 'stapGedaan' | 'stapWeg',
  Actie
>;
type Deel = { pagina: Trajectpagina; acties: Planacties };

const kop = ({ werk, traject }: Trajectpagina) => ({ id: werk.id, versie: traject.versie });

/** The plan: first what the young person wants himself, each goal with its steps, who does them and when. */
export function Plan({ pagina, acties }: Deel) {
  const { doelen, mag } = pagina;
  return (
    <Sectie titel="Plan van aanpak" id="plan">
      <p className="mb-2">
        <Link href={`/trajecten/${pagina.werk.id}/plan`} prefetch={false}>
          Plan op papier
        </Link>{' '}
        ·{' '}
        <Link href={`/trajecten/${pagina.werk.id}/werkbriefing`} prefetch={false}>
          Werkbriefing
        </Link>
      </p>
      {doelen.length === 0 && (
        <LegeStaat titel="Er is nog geen plan">
          Begin met wat de jongere zelf wil, in zijn eigen woorden.
        </LegeStaat>
      )}
      <ol className="plan">
        {doelen.map((doel) => (
          <Doel key={doel.id} doel={doel} pagina={pagina} acties={acties} />
        ))}
      </ol>
      {mag.behandelen && (
        <Uitklap titel="Doel toevoegen" knop="secundair" icoon="plus" open={doelen.length === 0}>
          <Formulier actie={acties.nieuwDoel} verborgen={kop(pagina)} label="Doel toevoegen">
            <DoelVelden pagina={pagina} />
            <Verzendknop>Zet dit doel in het plan</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Doel({ doel, pagina, acties }: Deel & { doel: Plandoel }) {
  const { mag, leefgebieden } = pagina;
  const gebied = leefgebieden.find(({ code }) => code === doel.leefgebied)?.label;
  return (
    <li>
      <h3>{doel.tekst}</h3>
      <p className="gedempt">
        {[DOEL_VAN_LABEL[doel.van], gebied].filter(Boolean).join(' · ')}
        {doel.status !== 'open' && (
          <>
            {' · '}
            <Status toon={doel.status === 'bereikt' ? 'goed' : 'neutraal'}>
              {DOELSTATUS_LABEL[doel.status]}
            </Status>{' '}
            {doel.statusOp && <Datum op={doel.statusOp} />}
          </>
        )}
      </p>
      {doel.stappen.length > 0 && (
        <ul className="planstappen">
          {doel.stappen.map((stap, plek) => (
            <Stap
              key={stap.id}
              stap={stap}
              plek={`stap ${plek + 1} van ${doel.tekst}`}
              pagina={pagina}
              acties={acties}
            />
          ))}
        </ul>
      )}
      {mag.behandelen && <DoelKnoppen doel={doel} pagina={pagina} acties={acties} />}
    </li>
  );
}

/** `plek` tells two steps with the same words apart, for who hears the page. */
function Stap({ stap, plek, pagina, acties }: Deel & { stap: Planstap; plek: string }) {
  const { vandaag, mag } = pagina;
  const verborgen = { ...kop(pagina), stapId: stap.id };
  const laat = stap.gedaanOp === null && stap.uiterlijk !== null && stap.uiterlijk < vandaag;
  return (
    <li>
      <span>
        <strong>{stap.tekst}</strong>{' '}
        <span className="gedempt">
          {stap.wieNaam ? `${STAP_WIE_LABEL[stap.wie]}, ${stap.wieNaam}` : STAP_WIE_LABEL[stap.wie]}
        </span>
      </span>
      <span>
        {stap.gedaanOp ? (
          <Status toon="goed">
            gedaan <Datum op={stap.gedaanOp} />
          </Status>
        ) : laat ? (
          <Status toon="te-laat">
            <Datum op={stap.uiterlijk} />
          </Status>
        ) : (
          stap.uiterlijk && <Datum op={stap.uiterlijk} vandaag={vandaag} />
        )}
      </span>
      {mag.behandelen && (
        <span className="knoppen">
          <Formulier
            actie={acties.stapGedaan}
            verborgen={verborgen}
            uniek={stap.id}
            label={`Stap afronden: ${stap.tekst} (${plek})`}
          >
            <Verzendknop soort="stil" klein>
              {stap.gedaanOp ? 'Toch niet gedaan' : 'Gedaan'}
            </Verzendknop>
          </Formulier>
          {!stap.gedaanOp && (
            <Formulier
              actie={acties.stapWeg}
              verborgen={verborgen}
              uniek={`weg-${stap.id}`}
              label={`Stap weghalen: ${stap.tekst} (${plek})`}
            >
              <Verzendknop soort="stil" klein>
                Haal weg
              </Verzendknop>
            </Formulier>
          )}
        </span>
      )}
    </li>
  );
}

function DoelKnoppen({ doel, pagina, acties }: Deel & { doel: Plandoel }) {
  const verborgen = { ...kop(pagina), doelId: doel.id };
  const uniek = (soort: string) => `${soort}-${doel.id}`;
  if (doel.status !== 'open')
    return (
      <Formulier
        actie={acties.doelAf}
        verborgen={{ ...verborgen, status: 'open' }}
        uniek={uniek('open')}
        label={`Weer open: ${doel.tekst}`}
      >
        <Verzendknop soort="stil" klein>
          Zet weer open
        </Verzendknop>
      </Formulier>
    );
  return (
    <div className="knoppen">
      <Uitklap titel="Stap toevoegen" knop="stil" klein icoon="plus">
        <Formulier
          actie={acties.nieuweStap}
          verborgen={verborgen}
          uniek={uniek('stap')}
          label={`Stap bij: ${doel.tekst}`}
        >
          <Veld naam="tekst" label="Wat gaat er gebeuren?" maxLength={300} />
          <Keuzelijst
            naam="wie"
            label="Wie doet dit?"
            keuzes={STAP_WIE.map((wie) => ({ waarde: wie, label: STAP_WIE_LABEL[wie] }))}
          />
          <Veld naam="wieNaam" label="Naam" optioneel maxLength={120} breedte="middel" />
          <Veld naam="uiterlijk" label="Voor wanneer?" soort="date" optioneel breedte="middel" />
          <Verzendknop>Zet deze stap in het plan</Verzendknop>
        </Formulier>
      </Uitklap>
      <Uitklap titel="Wijzig" knop="stil" klein>
        <Formulier
          actie={acties.anderDoel}
          verborgen={verborgen}
          uniek={uniek('wijzig')}
          label={`Doel wijzigen: ${doel.tekst}`}
        >
          <DoelVelden pagina={pagina} doel={doel} />
          <Verzendknop soort="secundair">Bewaar het doel</Verzendknop>
        </Formulier>
      </Uitklap>
      {(['bereikt', 'losgelaten'] as const).map((status) => (
        <Formulier
          key={status}
          actie={acties.doelAf}
          verborgen={{ ...verborgen, status }}
          uniek={uniek(status)}
          label={`${DOELSTATUS_LABEL[status]}: ${doel.tekst}`}
        >
          <Verzendknop soort="stil" klein>
            {DOELSTATUS_LABEL[status]}
          </Verzendknop>
        </Formulier>
      ))}
    </div>
  );
}

function DoelVelden({ pagina, doel }: { pagina: Trajectpagina; doel?: Plandoel }) {
  return (
    <>
      <Veld
        naam="tekst"
        label="Wat wil de jongere bereiken?"
        hint="In zijn eigen woorden."
        maxLength={300}
        waarde={doel?.tekst ?? ''}
      />
      <Keuzes
        naam="van"
        label="Van wie is dit doel?"
        waarde={doel?.van ?? 'jongere'}
        naast
        keuzes={DOEL_VAN.map((van) => ({ waarde: van, label: DOEL_VAN_LABEL[van] }))}
      />
      <Keuzelijst
        naam="leefgebied"
        label="Leefgebied"
        optioneel
        leeg="Geen"
        waarde={doel?.leefgebied ?? ''}
        keuzes={pagina.leefgebieden.map(({ code, label }) => ({ waarde: code, label }))}
      />
    </>
  );
}
